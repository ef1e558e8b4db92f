//! Circles of a graph, and its floors.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The files of a package and what they use of each other.
pub struct Graph {
    /// Paths of the files.
    pub files: Vec<String>,
    /// The names that the first file takes from the second.
    pub arrows: BTreeMap<(usize, usize), BTreeSet<String>>,
}

impl Graph {
    /// Returns the circles, each with all files that it ties.
    pub fn circles(&self) -> Vec<Vec<usize>> {
        self.components().into_iter().filter(|files| files.len() > 1).collect()
    }

    /// Returns the number of floors: a file stands one above the highest that it uses, and those of a circle side by side.
    pub fn floors(&self) -> usize {
        let components = self.components();
        let mut floors = vec![0; self.files.len()];
        for files in &components {
            let below = files.iter().flat_map(|file| self.used(*file)).filter(|file| !files.contains(file));
            let floor = 1 + below.map(|file| floors[file]).max().unwrap_or(0);
            files.iter().for_each(|file| floors[*file] = floor);
        }
        floors.into_iter().max().unwrap_or(0)
    }

    /// Returns the arrows of circles that run back up, in an order of their files that has few of them.
    pub fn arrows_up(&self) -> Vec<(usize, usize)> {
        self.circles().iter().flat_map(|files| self.arrows_up_among(files)).collect()
    }

    /// Returns what ties the circles, in words: nothing, if there is none.
    pub fn complaint(&self) -> String {
        let mut text = String::new();
        for (number, circle) in self.circles().iter().enumerate() {
            let up = self.arrows_up_among(circle);
            _ = writeln!(text, "circle {}: {} files", number + 1, circle.len());
            for (&(from, to), names) in &self.arrows {
                if circle.contains(&from) && circle.contains(&to) {
                    let back = if up.contains(&(from, to)) { " (runs back up)" } else { "" };
                    let names = names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                    _ = writeln!(text, "  {} -> {}: {names}{back}", self.files[from], self.files[to]);
                }
            }
        }
        text
    }

    /// Takes the file with the most arrows out of it, less those into it, again and again: what runs to one that was taken runs up.
    fn arrows_up_among(&self, files: &[usize]) -> Vec<(usize, usize)> {
        let mut left: BTreeSet<usize> = files.iter().copied().collect();
        let mut up = Vec::new();
        let among = |from: &usize, to: &usize, left: &BTreeSet<usize>| left.contains(from) && left.contains(to);
        while let Some(top) = left.iter().rev().copied().max_by_key(|file| {
            let arrows = self.arrows.keys().filter(|(from, to)| among(from, to, &left));
            arrows.map(|(from, to)| isize::from(from == file) - isize::from(to == file)).sum::<isize>()
        }) {
            up.extend(self.arrows.keys().filter(|(from, to)| *to == top && among(from, to, &left)));
            left.remove(&top);
        }
        up
    }

    fn used(&self, file: usize) -> impl Iterator<Item = usize> {
        self.arrows.range((file, 0)..(file + 1, 0)).map(|((_, to), _)| *to)
    }

    /// Returns the strongly connected components, each after all that it uses (Tarjan's algorithm).
    fn components(&self) -> Vec<Vec<usize>> {
        let mut search = Search { order: vec![None; self.files.len()], stack: Vec::new(), found: Vec::new(), visited: 0 };
        for file in 0..self.files.len() {
            if search.order[file].is_none() {
                self.visit(file, &mut search);
            }
        }
        search.found
    }

    /// Visits a file and what it uses. Returns the place in the order of the first file on the stack that can be reached.
    fn visit(&self, file: usize, search: &mut Search) -> usize {
        let place = search.visited;
        search.visited += 1;
        search.order[file] = Some(place);
        search.stack.push(file);
        let mut lowest = place;
        for used in self.used(file) {
            let reached = match search.order[used] {
                None => self.visit(used, search),
                Some(place) if search.stack.contains(&used) => place,
                Some(_) => continue,
            };
            lowest = lowest.min(reached);
        }
        if lowest == place {
            let start = search.stack.iter().position(|one| *one == file).unwrap_or_default();
            search.found.push(search.stack.split_off(start));
        }
        lowest
    }
}

struct Search {
    /// The place of each file in the order of visits.
    order: Vec<Option<usize>>,
    stack: Vec<usize>,
    found: Vec<Vec<usize>>,
    visited: usize,
}
