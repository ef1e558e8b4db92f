//! Dates as HTTP writes them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Longest text that is read, in bytes: no date is longer.
const LONGEST: usize = 64;

/// Seconds since 1970, now.
pub fn now() -> u64 {
    seconds(SystemTime::now())
}

/// Seconds since 1970.
pub fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A date such as `Wed, 21 Oct 2015 07:28:00 GMT`, also with `-` between its parts or a year of two digits, in seconds since
/// 1970. One before 1970 is 0.
pub fn parse(text: &str) -> Option<u64> {
    let text = Some(text).filter(|text| text.len() <= LONGEST)?;
    let text = text.split_once(',').map_or(text, |(_weekday, rest)| rest);
    let mut parts = text.split([' ', '-']).filter(|part| !part.is_empty());
    let day: u64 = parts.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let month = parts.next()?.get(..3)?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = match parts.next()?.parse().ok()? {
        year @ 0..=69 => year + 2000,
        year @ 70..=99 => year + 1900,
        year @ 1601..=9999 => year,
        _ => return None,
    };
    let mut clock = parts.next()?.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let Some(days) = days_since_1970(year, month, day) else { return Some(0) };
    Some(days * 86400 + hour * 3600 + minute * 60 + second)
}

fn days_since_1970(year: u64, month: usize, day: u64) -> Option<u64> {
    const BEFORE_MONTH: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leap_years_until = |year: u64| year / 4 - year / 100 + year / 400;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let years = (year.checked_sub(1970)?) * 365 + leap_years_until(year - 1) - leap_years_until(1969);
    Some(years + BEFORE_MONTH[month] + u64::from(leap && month > 1) + day - 1)
}

/// What `Retry-After` says: seconds, or a date.
pub(crate) fn retry_after(value: &str, now: u64) -> Option<Duration> {
    let value = Some(value).filter(|value| value.len() <= LONGEST)?.trim();
    let seconds = value.parse().ok().or_else(|| parse(value).map(|date| date.saturating_sub(now)))?;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_that_servers_write() {
        for text in ["Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21-Oct-2015 07:28:00 GMT", "Wednesday, 21-Oct-15 07:28:00 GMT"] {
            assert_eq!(parse(text), Some(1_445_412_480), "{text}");
        }
        assert_eq!(parse("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(parse("Thu, 29 Feb 2024 12:00:00 GMT"), Some(1_709_208_000));
        assert_eq!(parse("Mon, 01 Jan 1601 00:00:01 GMT"), Some(0));
    }

    #[test]
    fn other_text_is_no_date() {
        for text in ["", "soon", "Wed, 99 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 2015 07:28 GMT", "21 Ökt 2015 07:28:00"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(retry_after("1", 0), Some(Duration::from_secs(1)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT", 1_445_412_450), Some(Duration::from_secs(30)));
        assert_eq!(retry_after("later", 0), None);
    }
}
