//! Minimum-cost flow by successive shortest paths: exact, for whole capacities and whole costs.
//!
//! As long as a path from source to sink has a negative cost, as much as possible is sent along the cheapest one. The cost
//! of a unit never falls from one path to the next, so stopping at the first path that costs 0 or more gives the cheapest
//! flow of all amounts. Shortest paths are Dijkstra's over costs reduced by potentials (Ahuja, Magnanti and Orlin,
//! *Network Flows*, 9.7); the first potentials are Bellman and Ford's, because costs begin negative.
//!
//! With `F` units, `E` arcs and `N` nodes: `O(N·E + F·E·log N)`.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Costs are exact: no rounding, no overflow for any sum that fits in memory.
pub(super) type Cost = i128;

struct Arc {
    to: usize,
    room: u32,
    cost: Cost,
}

/// Nodes and arcs. Each arc is followed by its reverse, which takes flow back.
pub(super) struct Network {
    arcs: Vec<Arc>,
    /// Arcs that leave each node.
    leaving: Vec<Vec<usize>>,
}

impl Network {
    pub(super) fn new(nodes: usize) -> Self {
        Self { arcs: Vec::new(), leaving: vec![Vec::new(); nodes] }
    }

    /// Adds an arc and gives its number. There must be no circle of negative cost.
    pub(super) fn arc(&mut self, from: usize, to: usize, room: u32, cost: Cost) -> usize {
        let at = self.arcs.len();
        self.arcs.push(Arc { to, room, cost });
        self.arcs.push(Arc { to: from, room: 0, cost: -cost });
        self.leaving[from].push(at);
        self.leaving[to].push(at + 1);
        at
    }

    /// What flows through an arc.
    pub(super) fn through(&self, arc: usize) -> u32 {
        self.arcs[arc + 1].room
    }

    /// Sends the cheapest flow.
    pub(super) fn send(&mut self, source: usize, sink: usize) {
        let mut potential = self.first_potentials(source);
        while let Some((distance, by)) = self.shortest(source, sink, &potential) {
            // Nodes farther than the sink keep the order of reduced costs with its distance.
            let far = distance[sink].unwrap_or_default();
            for (potential, distance) in potential.iter_mut().zip(&distance) {
                *potential += distance.map_or(far, |distance| distance.min(far));
            }
            if potential[sink] - potential[source] >= 0 {
                return;
            }
            let path = self.path(source, sink, &by);
            let room = path.iter().map(|arc| self.arcs[*arc].room).min().unwrap_or(0);
            for arc in path {
                self.arcs[arc].room -= room;
                self.arcs[arc ^ 1].room += room;
            }
        }
    }

    /// Bellman and Ford: the cheapest way to each node; 0 where there is none.
    fn first_potentials(&self, source: usize) -> Vec<Cost> {
        let mut best: Vec<Option<Cost>> = vec![None; self.leaving.len()];
        best[source] = Some(0);
        for _ in 0..self.leaving.len() {
            let mut changed = false;
            for (from, leaving) in self.leaving.iter().enumerate() {
                let Some(here) = best[from] else { continue };
                for arc in leaving.iter().map(|arc| &self.arcs[*arc]).filter(|arc| arc.room > 0) {
                    if best[arc.to].is_none_or(|known| here + arc.cost < known) {
                        best[arc.to] = Some(here + arc.cost);
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        best.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// Dijkstra: distances by reduced costs and the arc by which each node is reached; none if the sink is not reached.
    /// Equal distances are settled in the order of the nodes' numbers, so the answer is always the same.
    fn shortest(&self, source: usize, sink: usize, potential: &[Cost]) -> Option<(Vec<Option<Cost>>, Vec<usize>)> {
        let mut distance: Vec<Option<Cost>> = vec![None; self.leaving.len()];
        let mut by = vec![usize::MAX; self.leaving.len()];
        let mut queue = BinaryHeap::from([Reverse((0, source))]);
        distance[source] = Some(0);
        while let Some(Reverse((here, from))) = queue.pop() {
            if distance[from] != Some(here) {
                continue;
            }
            if from == sink {
                break;
            }
            for &at in &self.leaving[from] {
                let arc = &self.arcs[at];
                if arc.room == 0 {
                    continue;
                }
                let there = here + arc.cost + potential[from] - potential[arc.to];
                if distance[arc.to].is_none_or(|known| there < known) {
                    distance[arc.to] = Some(there);
                    by[arc.to] = at;
                    queue.push(Reverse((there, arc.to)));
                }
            }
        }
        distance[sink].map(|_| (distance, by))
    }

    fn path(&self, source: usize, sink: usize, by: &[usize]) -> Vec<usize> {
        let (mut path, mut at) = (Vec::new(), sink);
        while at != source {
            path.push(by[at]);
            at = self.arcs[by[at] ^ 1].to;
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheaper_way_is_taken_first_and_what_costs_something_is_left() {
        let mut network = Network::new(4);
        let cheap = network.arc(0, 1, 2, -5);
        let dear = network.arc(0, 2, 2, 1);
        network.arc(1, 3, 1, 0);
        network.arc(2, 3, 5, 0);
        let over = network.arc(1, 2, 5, 1);
        network.send(0, 3);
        assert_eq!([cheap, dear, over].map(|arc| network.through(arc)), [2, 0, 1]);
    }

    #[test]
    fn a_unit_is_taken_back_where_another_way_is_better_for_all() {
        // a fits x (9) and y (8); b fits x only (7). Greedy would give x to a and leave b out.
        let mut network = Network::new(6);
        network.arc(0, 1, 1, 0);
        network.arc(0, 2, 1, 0);
        let pairs = [(1, 3, -9), (1, 4, -8), (2, 3, -7)].map(|(a, x, cost)| network.arc(a, x, 1, cost));
        network.arc(3, 5, 1, 0);
        network.arc(4, 5, 1, 0);
        network.send(0, 5);
        assert_eq!(pairs.map(|arc| network.through(arc)), [0, 1, 1]);
    }

    #[test]
    fn without_a_way_nothing_flows() {
        let mut network = Network::new(3);
        let arc = network.arc(0, 1, 1, -1);
        network.send(0, 2);
        assert_eq!(network.through(arc), 0);
    }
}
