//! `kozmos import organisations|programmes|grants FILE`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Order, Outcome, Refused, reason_text};
use crate::app::App;
use crate::hubs::Hub;
use crate::people;
use crate::sheet::Sheet;

/// Imports a file and says what became of it. Refused rows are written beside it, to `FILE.errors.csv`.
pub async fn import(app: &App, hub: &Arc<Hub>, order: Order, file: &Path) -> Result<(), String> {
    let name = file.display();
    let sheet = Sheet::open(file).map_err(|wrong| format!("{name}: {wrong}"))?;
    let bar = Bar::of(&sheet);
    let auth = people::operator();
    let outcome = super::run(app, hub, &auth, order, sheet).await;
    bar.end();
    let outcome = outcome.map_err(|wrong| format!("{name}: {wrong}"))?;
    if !outcome.unknown.is_empty() {
        eprintln!("columns that are not known and were left out: {}", outcome.unknown.join(", "));
    }
    println!("{}", summary(&outcome, order));
    if !outcome.refused.is_empty() {
        let errors = errors_file(file);
        write_errors(&errors, &outcome.refused).map_err(|error| format!("{}: {error}", errors.display()))?;
        println!("refused rows are listed in {}", errors.display());
    }
    Ok(())
}

fn summary(outcome: &Outcome, order: Order) -> String {
    let done = outcome.imported;
    let dry = if order.dry_run { " (dry run: nothing was written)" } else { "" };
    format!(
        "{}: {} created, {} changed, {} unchanged, {} refused{dry}",
        order.kind.code(),
        done.created,
        done.changed,
        done.unchanged,
        outcome.refused_rows,
    )
}

fn errors_file(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".errors.csv");
    PathBuf::from(name)
}

fn write_errors(file: &Path, refused: &[Refused]) -> csv::Result<()> {
    let mut writer = csv::Writer::from_path(file)?;
    writer.write_record(["line", "column", "value", "reason"])?;
    for cell in refused {
        writer.write_record([&cell.line.to_string(), &cell.column, &cell.value, &reason_text(cell.reason)])?;
    }
    writer.flush()?;
    Ok(())
}

/// How far the file has been read, shown to a person at a terminal only.
struct Bar(Option<(ProgressBar, tokio::task::JoinHandle<()>)>);

impl Bar {
    fn of(sheet: &Sheet) -> Bar {
        let (done, size) = sheet.progress();
        let Some(size) = size.filter(|_| std::io::stderr().is_terminal()) else { return Bar(None) };
        let bar = ProgressBar::new(size);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent} %, {eta} left") {
            bar.set_style(style);
        }
        let shown = bar.clone();
        let task = tokio::spawn(async move {
            let mut tick = tokio::time::interval(Duration::from_millis(200));
            loop {
                tick.tick().await;
                shown.set_position(done.load(Ordering::Relaxed));
            }
        });
        Bar(Some((bar, task)))
    }

    fn end(self) {
        if let Some((bar, task)) = self.0 {
            task.abort();
            bar.finish_and_clear();
        }
    }
}
