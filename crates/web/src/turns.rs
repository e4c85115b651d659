//! One renders, the others wait: whoever asks for a page that is being rendered gets what comes of that.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch::{self, Receiver, Sender};
use tokio::time::{Instant, timeout_at};

/// Whoever has waited so long renders the page herself.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is being rendered, by name: for which revision, and where the outcome is told.
#[derive(Debug)]
pub(crate) struct Turns<V> {
    under_way: Mutex<HashMap<String, UnderWay<V>>>,
    patience: Duration,
}

type UnderWay<V> = (u64, Arc<Sender<Outcome<V>>>);

#[derive(Debug)]
pub(crate) enum Outcome<V> {
    /// It is being rendered.
    Open,
    /// Here it is, for everybody.
    Made(Arc<V>),
    /// What came of it is for the one who asked: an error, or a page that is not kept.
    Own,
}

/// Somebody's turn to render. Dropped without an outcome (she went away) the next of those who wait takes over.
#[derive(Debug)]
pub(crate) struct Turn<'a, V> {
    turns: &'a Turns<V>,
    name: String,
    /// None: nobody waits for this one.
    outcome: Option<Arc<Sender<Outcome<V>>>>,
}

impl<V> Default for Turns<V> {
    fn default() -> Self {
        Turns { under_way: Mutex::default(), patience: PATIENCE }
    }
}

impl<V> Turns<V> {
    /// Either the turn to make what bears this name, or what somebody else makes of it meanwhile (for this revision or a
    /// later one).
    pub(crate) async fn take(&self, name: &str, revision: u64) -> Result<Arc<V>, Turn<'_, V>> {
        let deadline = Instant::now() + self.patience;
        loop {
            let mut others = match self.begin(name, revision) {
                Ok(outcome) => return Err(Turn { turns: self, name: name.to_owned(), outcome: Some(outcome) }),
                Err(others) => others,
            };
            let told = timeout_at(deadline, others.wait_for(|outcome| !matches!(outcome, Outcome::Open))).await;
            match told.map(|told| told.map(|outcome| outcome.made())) {
                Ok(Ok(Some(made))) => return Ok(made),
                Ok(Err(_went_away)) => continue,
                Ok(Ok(None)) | Err(_) => return Err(Turn { turns: self, name: name.to_owned(), outcome: None }),
            }
        }
    }

    fn begin(&self, name: &str, revision: u64) -> Result<Arc<Sender<Outcome<V>>>, Receiver<Outcome<V>>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        match under_way.get(name) {
            // Of an older revision nobody wants it any more but those who wait for it already.
            Some((of, outcome)) if *of >= revision => Err(outcome.subscribe()),
            _ => {
                let outcome = Arc::new(watch::channel(Outcome::Open).0);
                under_way.insert(name.to_owned(), (revision, Arc::clone(&outcome)));
                Ok(outcome)
            }
        }
    }
}

impl<V> Outcome<V> {
    fn made(&self) -> Option<Arc<V>> {
        if let Outcome::Made(made) = self { Some(Arc::clone(made)) } else { None }
    }
}

impl<V> Turn<'_, V> {
    /// The name of what is made.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Tells those who wait what came of it.
    pub(crate) fn tell(&self, outcome: Outcome<V>) {
        if let Some(told) = &self.outcome {
            told.send_replace(outcome);
        }
    }
}

impl<V> Drop for Turn<'_, V> {
    fn drop(&mut self) {
        let Some(own) = self.outcome.take() else { return };
        let mut under_way = self.turns.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        // A later revision may have begun meanwhile.
        if under_way.get(&self.name).is_some_and(|(_, outcome)| Arc::ptr_eq(outcome, &own)) {
            under_way.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::Poll;

    use super::*;

    /// What `future` has come to after one look.
    async fn look<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
        std::future::poll_fn(|task| Poll::Ready(Some(future.as_mut().poll(task)))).await.and_then(|seen| match seen {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        })
    }

    #[tokio::test]
    async fn the_first_makes_it_and_the_others_get_it() {
        let turns = Turns::default();
        let first = turns.take("a", 1).await.unwrap_err();
        let mut second = pin!(turns.take("a", 1));
        assert!(look(second.as_mut()).await.is_none(), "she waits");
        assert_eq!(turns.take("b", 1).await.unwrap_err().name(), "b", "another page is nobody's yet");
        first.tell(Outcome::Made(Arc::new(7)));
        drop(first);
        assert_eq!(*second.await.unwrap(), 7);
        assert!(turns.under_way.lock().unwrap().is_empty(), "nothing is left behind");
    }

    #[tokio::test]
    async fn an_error_is_ones_own() {
        let turns = Turns::<u8>::default();
        let first = turns.take("a", 1).await.unwrap_err();
        let mut second = pin!(turns.take("a", 1));
        assert!(look(second.as_mut()).await.is_none());
        first.tell(Outcome::Own);
        drop(first);
        assert!(second.await.unwrap_err().outcome.is_none(), "she makes it herself and nobody waits for her");
    }

    #[tokio::test]
    async fn who_goes_away_leaves_her_turn_to_one_of_the_others() {
        let turns = Turns::<u8>::default();
        let first = turns.take("a", 1).await.unwrap_err();
        let (mut second, mut third) = (pin!(turns.take("a", 1)), pin!(turns.take("a", 1)));
        assert!(look(second.as_mut()).await.is_none() && look(third.as_mut()).await.is_none());
        drop(first);
        let turn = look(second.as_mut()).await.expect("an answer").unwrap_err();
        assert!(look(third.as_mut()).await.is_none(), "she waits for the second now");
        turn.tell(Outcome::Made(Arc::new(2)));
        assert_eq!(*third.await.unwrap(), 2);
    }

    #[tokio::test]
    async fn nobody_waits_for_ever() {
        let turns = Turns::<u8> { patience: Duration::ZERO, ..Turns::default() };
        let first = turns.take("a", 1).await.unwrap_err();
        assert!(turns.take("a", 1).await.unwrap_err().outcome.is_none());
        drop(first);
    }

    #[tokio::test]
    async fn what_is_made_for_yesterday_is_not_waited_for() {
        let turns = Turns::<u8>::default();
        let old = turns.take("a", 1).await.unwrap_err();
        let new = turns.take("a", 2).await.unwrap_err();
        drop(old);
        let mut third = pin!(turns.take("a", 1));
        assert!(look(third.as_mut()).await.is_none(), "that of today will do");
        new.tell(Outcome::Made(Arc::new(2)));
        assert_eq!(*third.await.unwrap(), 2);
    }
}
