//! Random values that come out the same for the same seed.

/// A generator (`SplitMix64`). Good for names and throw-away keys, not for secrets.
pub struct Random(u64);

impl Random {
    /// Starts from `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, each as likely as the others but for what does not matter to tests.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// `N` bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next().to_le_bytes()[0])
    }

    /// Ten letters and digits, the first a letter.
    pub fn word(&mut self) -> String {
        format!("r{:09x}", self.next() & 0x000f_ffff_ffff)
    }

    /// `length` decimal digits.
    pub fn digits(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b'0' + self.next().to_le_bytes()[0] % 10)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_same_seed_gives_the_same_values() {
        let values = |seed| {
            let mut random = Random::new(seed);
            (random.word(), random.digits(7), random.bytes::<4>())
        };
        assert_eq!(values(7), values(7));
        assert_ne!(values(7), values(8));
        assert_eq!(values(7).0.len(), 10);
        assert_eq!(values(7).1.len(), 7);
    }
}
