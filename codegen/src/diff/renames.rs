//! Which of the things that are gone is which of the things that are new.

use std::collections::BTreeMap;

/// Pairs what was removed with what was added, where exactly one of either has a shape. Gives positions in both lists.
pub(super) fn pairs<S: Ord>(removed: &[S], added: &[S]) -> Vec<(usize, usize)> {
    let (removed, added) = (by_shape(removed), by_shape(added));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (shape, places) in removed {
        if let ([old], Some([new])) = (places.as_slice(), added.get(shape).map(Vec::as_slice)) {
            pairs.push((*old, *new));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn by_shape<S: Ord>(shapes: &[S]) -> BTreeMap<&S, Vec<usize>> {
    let mut places: BTreeMap<&S, Vec<usize>> = BTreeMap::new();
    for (at, shape) in shapes.iter().enumerate() {
        places.entry(shape).or_default().push(at);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn only_what_cannot_be_confused_is_paired() {
        assert_eq!(pairs(&["a", "b"], &["b", "c"]), [(1, 0)]);
        assert_eq!(pairs(&["a", "a"], &["a"]), []);
        assert_eq!(pairs(&["a"], &["a", "a"]), []);
    }
}
