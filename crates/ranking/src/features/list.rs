//! What the list of features becomes: [`FeatureId`], the weights as shipped, and the features themselves.

use crate::{Error, FeatureId};
use std::fmt;
use std::str::FromStr;

/// Reads the list in `features/mod.rs`, which says what stands in a line.
macro_rules! features {
    ($(
        $(#[$documentation:meta])+
        $(mod $file:ident;)? $name:literal $id:ident = $new:path, cold $cold:literal, warm $warm:literal;
    )+) => {
        $($(mod $file;)?)+

        /// One thing that speaks for a candidate. The text form is stable and in kebab case, so pages can translate it.
        ///
        /// Of each: what it says of a candidate, then the method, then what its value is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FeatureId {
            $($(#[$documentation])+ $id,)+
        }

        impl FeatureId {
            /// All features, in the order in which contributions are listed.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$id),+];

            /// The stable name, for example `similar-grants`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$id => $name,)+ }
            }

            /// Its weight as shipped, for an asker without (`false`) or with (`true`) a history.
            pub(crate) fn shipped(self, warm: bool) -> f64 {
                match self { $(Self::$id => if warm { $warm } else { $cold },)+ }
            }
        }

        /// All features, in the order of [`FeatureId::ALL`].
        pub(crate) fn all(profiles: &[Profile]) -> Vec<Box<dyn Feature>> {
            vec![$(Box::new($new(profiles))),+]
        }
    };
}
pub(super) use features;

impl fmt::Display for FeatureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for FeatureId {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|feature| feature.name() == name);
        found.ok_or_else(|| Error::UnknownFeature(name.to_owned()))
    }
}
