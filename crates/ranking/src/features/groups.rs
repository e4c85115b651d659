//! Candidates by what they have in common: those of one funder, those in one field.

/// The lists of all groups, one after the other.
pub(super) struct Groups {
    /// Where each list begins; one more at the end.
    starts: Vec<usize>,
    members: Vec<u32>,
}

impl Groups {
    /// Of the group of each candidate, if it has one.
    pub(super) fn of(groups: impl Iterator<Item = Option<u32>> + Clone) -> Self {
        let many = groups.clone().flatten().max().map_or(0, |most| most as usize + 1);
        let mut starts = vec![0; many + 1];
        groups.clone().flatten().for_each(|group| starts[group as usize + 1] += 1);
        (0..many).for_each(|group| starts[group + 1] += starts[group]);
        let (mut next, mut members) = (starts.clone(), vec![0; starts[many]]);
        for (candidate, group) in (0..).zip(groups) {
            let Some(group) = group else { continue };
            members[next[group as usize]] = candidate;
            next[group as usize] += 1;
        }
        Self { starts, members }
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The candidates of a group, ascending.
    pub(super) fn members(&self, group: u32) -> &[u32] {
        &self.members[self.starts[group as usize]..self.starts[group as usize + 1]]
    }
}

#[cfg(test)]
mod tests {
    use super::Groups;

    #[test]
    fn each_is_in_its_group() {
        let groups = Groups::of([Some(2), None, Some(0), Some(2)].into_iter());
        assert_eq!((0..3).map(|group| groups.members(group)).collect::<Vec<_>>(), [&[2][..], &[], &[0, 3]]);
        assert_eq!((groups.len(), Groups::of(std::iter::repeat_n(None, 3)).len()), (3, 0));
    }
}
