//! `kozmos suggest`: for every association of a hub the programmes that fit, from the database into one file. Nodes that
//! share a PostgreSQL share the associations: each of them answers a part.

use std::num::NonZero;
use std::path::PathBuf;

use super::store;
use super::views::need;
use crate::app::App;
use crate::hubs::Hub;
use crate::ledger;
use crate::matching::batch::{Part, on_all_cores, reason, stream};
use crate::matching::{Filter, Fit, Suggestion};

/// The arguments of `kozmos suggest`.
#[derive(Debug, clap::Args)]
pub struct Suggest {
    /// Slug of the hub.
    #[arg(long)]
    pub hub: Option<String>,
    /// Suggestions for an association.
    #[arg(long, default_value = "20")]
    top: NonZero<usize>,
    /// Answer only this part of the associations, `1/2` for example: several nodes share them.
    #[arg(long, default_value = "1/1")]
    part: Part,
    /// The answer: CSV with `association,rank,programme,score,reason`, associations in the order of their ids. It is
    /// written on while they are answered; a run that was stopped goes on where it was when it is started again.
    #[arg(long)]
    out: PathBuf,
}

/// Writes the suggestions of all associations of the part.
///
/// # Errors
/// Says what cannot be read or written, or that the unfinished file belongs to another state of the database.
pub async fn suggest(app: &App, hub: &Hub, args: &Suggest) -> Result<(), String> {
    app.matcher.settled().await;
    let matcher = app.matcher.of(&hub.id).ok_or("there is nothing to suggest yet")?;
    let wrong = |e: db::Error| e.to_string();
    let mut tx = app.db.read().await.map_err(wrong)?;
    let associations = store::sides(&mut tx, &hub.id).await.map_err(wrong)?.associations;
    let event = ledger::last(&mut tx, &hub.id).await.map_err(wrong)?;
    drop(tx);
    let (today, top, programmes) = (app.clock.today(&hub.facts.zone), args.top.get(), matcher.stock().offers.len());
    let home = hub.home();
    // Parts can be put together only if all nodes saw the same.
    let what =
        format!("the best {top} of {programmes} programmes of {} on {today} after event {event}", hub.facts.slug);
    let head = ["association", "rank", "programme", "score", "reason"];
    let done = stream(&args.out, head, &what, (&associations, args.part), |block| {
        let answers = on_all_cores(block, |association| {
            let Some(mut need) = need(association, &home) else { return Ok(Vec::new()) };
            need.meaning = matcher.meaning_of_association(&association.id);
            let found = matcher.suggestions(&need, &today, &Filter::default(), top);
            let found = found.iter().filter(|suggestion| suggestion.fit > Fit::Contradicts);
            let row = |(rank, suggestion): (u32, &Suggestion<'_>)| {
                let (programme, score) = (suggestion.offer.slug.clone(), format!("{:.6}", suggestion.score));
                [association.slug.clone(), rank.to_string(), programme, score, reason(&suggestion.contributions)]
            };
            Ok((1..).zip(found).map(row).collect())
        })?;
        Ok(answers.into_iter().flatten())
    })?;
    if done > 0 {
        println!("{done} associations had been answered by an earlier run");
    }
    println!("{} associations, part {}, {programmes} programmes, event {event}", associations.len(), args.part);
    Ok(())
}
