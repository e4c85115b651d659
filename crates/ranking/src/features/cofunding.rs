//! Co-funding: who funds those that are funded by the asker's funders.
//!
//! The three-step random walk P3 (Cooper et al. 2014; RP3 with β = 0): from the asker to one of its funders, to one of
//! that funder's recipients, to one of the recipient's funders.

use super::{Feature, forget, to_shares};
use crate::FeatureId;
use crate::corpus::Corpus;
use crate::grants::Grants;
use crate::query::Query;
use std::sync::Arc;

pub(super) struct CoFunding {
    grants: Arc<Grants>,
    /// By candidate: its recipients, ascending.
    recipients: Vec<Vec<u32>>,
    untried: Vec<u32>,
}

impl CoFunding {
    pub(super) fn of(corpus: &Corpus, grants: &Arc<Grants>) -> Self {
        let mut recipients = vec![Vec::new(); corpus.profiles.len()];
        for award in &corpus.awards {
            let of: &mut Vec<u32> = &mut recipients[award.candidate as usize];
            if of.last() != Some(&award.recipient) {
                of.push(award.recipient);
            }
        }
        Self { grants: Arc::clone(grants), recipients, untried: corpus.untried() }
    }
}

impl Feature for CoFunding {
    fn id(&self) -> FeatureId {
        FeatureId::CoFunding
    }

    fn values(&self, query: &Query, out: &mut [f32]) {
        for &from in &query.held {
            let recipients = &self.recipients[from as usize];
            for &recipient in recipients {
                let funders = self.grants.held(recipient);
                let step = 1.0 / (recipients.len() as f32 * funders.len() as f32);
                funders.iter().for_each(|&to| out[to as usize] += step);
            }
        }
        query.held.iter().for_each(|&from| out[from as usize] = 0.0);
        if !query.held.is_empty() {
            to_shares(out);
            forget(&self.untried, out);
        }
    }
}
