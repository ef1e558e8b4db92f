//! Numbers of versions.

/// Is it the number of a version, such as `2.4.0-rc.5`? Its numbers are too short for a secret.
pub(crate) fn is_version(text: &str) -> bool {
    const LONGEST: usize = 3;
    let number = |part: &str| (1..=LONGEST).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (numbers, stage) = text.split_once('-').map_or((text, None), |(numbers, stage)| (numbers, Some(stage)));
    let staged = |stage: &str| {
        let (name, last) = stage.split_once('.').map_or((stage, None), |(name, last)| (name, Some(last)));
        ["alpha", "beta", "dev", "rc"].contains(&name) && last.is_none_or(number)
    };
    numbers.split('.').count() <= LONGEST && numbers.split('.').all(number) && stage.is_none_or(staged)
}
