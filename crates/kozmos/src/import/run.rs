//! Carrying out an import: a thread reads and checks the rows, batches go through a channel into one transaction.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use fields::{Fields, Refusal};
use tokio::sync::mpsc::{Sender, channel};

use super::foreign::Shape;
use super::{Kind, Outcome, Refused, Wrong, columns};
use crate::app::App;
use crate::funding::{self, GrantRow, ProgrammeRow};
use crate::hubs::Hub;
use crate::organisations::{self, Profile};
use crate::people::{Authorized, Import};
use crate::sheet::{self, RowError, Sheet};
use crate::write::{Imported, Stamp};

/// Rows that travel together.
const BATCH: usize = 5_000;

/// What is to be done with a table.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// What its rows are.
    pub kind: Kind,
    /// Only tell what would happen.
    pub dry_run: bool,
}

enum Rows {
    Organisations(Vec<Profile>),
    Programmes(Vec<ProgrammeRow>),
    Grants(Vec<GrantRow>),
}

struct Batch {
    rows: Rows,
    refused_rows: usize,
    refused: Vec<Refused>,
    unknown: BTreeSet<String>,
}

/// Imports a table into a hub: all good rows, or nothing when the table itself is wrong.
/// What lives in memory is brought up to date by the caller.
pub async fn run(
    app: &App,
    hub: &Arc<Hub>,
    auth: &Authorized<Import>,
    order: Order,
    sheet: Sheet,
) -> Result<Outcome, Wrong> {
    let shape = Shape::of(order.kind, sheet.columns());
    if shape == Shape::Ours {
        columns::check(order.kind, sheet.columns())?;
    }
    let (give, mut take) = channel(2);
    let known = Arc::clone(hub);
    std::thread::spawn(move || {
        let checker = Checker { kind: order.kind, shape, hub: known, seen: HashSet::new() };
        checker.read(sheet, &give);
    });
    let mut tx = app.db.write().await?;
    let stamp = Stamp::new(app, &hub.id);
    let mut outcome = Outcome::default();
    let mut unknown = BTreeSet::new();
    while let Some(batch) = take.recv().await {
        let batch = batch?;
        outcome.imported += write(&mut tx, auth, &stamp, &batch.rows).await?;
        outcome.refused_rows += batch.refused_rows;
        outcome.refused.extend(batch.refused);
        unknown.extend(batch.unknown);
    }
    outcome.unknown = unknown.into_iter().collect();
    if !order.dry_run {
        tx.commit().await?;
    }
    Ok(outcome)
}

async fn write(tx: &mut db::Tx, auth: &Authorized<Import>, stamp: &Stamp<'_>, rows: &Rows) -> db::Result<Imported> {
    match rows {
        Rows::Organisations(rows) => organisations::import(tx, auth, stamp, rows).await,
        Rows::Programmes(rows) => funding::import_programmes(tx, auth, stamp, rows).await,
        Rows::Grants(rows) => funding::import_grants(tx, auth, stamp, rows).await,
    }
}

impl Rows {
    fn new(kind: Kind) -> Rows {
        match kind {
            Kind::Organisations => Rows::Organisations(Vec::new()),
            Kind::Programmes => Rows::Programmes(Vec::new()),
            Kind::Grants => Rows::Grants(Vec::new()),
        }
    }

    fn len(&self) -> usize {
        match self {
            Rows::Organisations(rows) => rows.len(),
            Rows::Programmes(rows) => rows.len(),
            Rows::Grants(rows) => rows.len(),
        }
    }

    fn parse(&mut self, fields: &Fields, hub: &Hub) -> Result<(), Vec<Refusal>> {
        match self {
            Rows::Organisations(rows) => {
                rows.push(Profile::parse(fields, &|slug| hub.network(slug).is_some())?);
            }
            Rows::Programmes(rows) => rows.push(ProgrammeRow::parse(fields)?),
            Rows::Grants(rows) => rows.push(GrantRow::parse(fields)?),
        }
        Ok(())
    }
}

impl Batch {
    fn new(kind: Kind) -> Batch {
        Batch { rows: Rows::new(kind), refused_rows: 0, refused: Vec::new(), unknown: BTreeSet::new() }
    }

    fn refuse(&mut self, line: u64, refusals: Vec<Refusal>) {
        self.refused_rows += 1;
        let told = |r: Refusal| Refused { line, column: r.field, value: r.value, reason: r.reason };
        self.refused.extend(refusals.into_iter().map(told));
    }
}

/// Reads rows into batches.
struct Checker {
    kind: Kind,
    shape: Shape,
    hub: Arc<Hub>,
    seen: HashSet<String>,
}

impl Checker {
    fn read(mut self, sheet: Sheet, give: &Sender<Result<Batch, sheet::Wrong>>) {
        let mut batch = Batch::new(self.kind);
        for row in sheet {
            match row {
                Ok((line, fields)) => self.row(&mut batch, line, fields),
                Err(RowError::Refused { line, refusal }) => batch.refuse(line, vec![refusal]),
                Err(RowError::Broken(wrong)) => {
                    let _ = give.blocking_send(Err(wrong));
                    return;
                }
            }
            if batch.rows.len() == BATCH {
                let full = std::mem::replace(&mut batch, Batch::new(self.kind));
                // The writer went away: it has failed and says so itself.
                if give.blocking_send(Ok(full)).is_err() {
                    return;
                }
            }
        }
        let _ = give.blocking_send(Ok(batch));
    }

    fn row(&mut self, batch: &mut Batch, line: u64, fields: Fields) {
        let mut fields = self.shape.map(fields);
        fields.0.retain(|(name, _)| {
            let known = self.kind.knows(name);
            if !known && batch.unknown.len() < 50 && !batch.unknown.contains(name) {
                batch.unknown.insert(name.clone());
            }
            known
        });
        fields.0.iter_mut().for_each(restore_zero);
        let id = self.kind.id();
        let parsed = match fields.some(id) {
            None => Err(vec![Refusal { field: id.to_owned(), reason: "missing", value: String::new() }]),
            Some(value) if self.seen.contains(value) => {
                let value = value.chars().take(80).collect();
                Err(vec![Refusal { field: id.to_owned(), reason: "repeated", value }])
            }
            Some(value) => {
                self.seen.insert(value.to_owned());
                batch.rows.parse(&fields, &self.hub)
            }
        };
        if let Err(refusals) = parsed {
            batch.refuse(line, refusals);
        }
    }
}

/// Spreadsheets drop the zero at the beginning of a postcode and of an AGS.
fn restore_zero((name, value): &mut (String, String)) {
    let digits = value.trim();
    if matches!(name.as_str(), "postcode" | "ags") && digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
        *value = format!("0{digits}");
    }
}
