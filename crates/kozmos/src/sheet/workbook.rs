//! XLSX: the first sheet, its first row the header. A thread reads it and hands over row by row.

use std::io::{Cursor, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use calamine::{DataRef, Reader, Xlsx};
use fields::Fields;
use zip::ZipArchive;

use super::{LARGEST_INSIDE, LARGEST_PART, LARGEST_WORKBOOK, Row, RowError, Rows, Source, Wrong, column, refused};

/// Excel's own sheets end here (XFD).
const COLUMNS: u32 = 16_384;

/// A row's number and its cells by column.
type Cells = (u64, Vec<(u32, Cell)>);

enum Cell {
    Text(String),
    /// `#N/A` and the like.
    Error(String),
}

pub(super) fn rows(source: Source) -> Result<(Vec<String>, Rows), Wrong> {
    let mut bytes = Vec::new();
    source.take(LARGEST_WORKBOOK + 1).read_to_end(&mut bytes).map_err(Wrong::of)?;
    if bytes.len() as u64 > LARGEST_WORKBOOK {
        return Err(Wrong::TooLarge);
    }
    let (give, take) = sync_channel(1_000);
    std::thread::spawn(move || {
        if let Err(wrong) = read(bytes, &give) {
            // Nobody listens any more: then nobody wants to know.
            let _ = give.send(Err(wrong));
        }
    });
    let header = take.recv().map_err(|_| Wrong::Empty)??;
    let mut columns = Vec::new();
    for (at, cell) in header.1 {
        columns.resize(columns.len().max(at as usize + 1), String::new());
        if let Cell::Text(name) = cell {
            columns[at as usize] = column(&name);
        }
    }
    Ok((columns.clone(), Box::new(Workbook { take, columns })))
}

/// A few kilobytes can hold gigabytes: what every part says of its size is added up before one is read. A part that says
/// less than it holds breaks off where it said that it ends; one that cannot be opened is left to the reader.
fn measure(bytes: &[u8]) -> Result<(), Wrong> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = LARGEST_INSIDE;
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else { continue };
        // Cells are read one after the other; everything else, like the list of shared texts, is held in memory.
        let streamed = part.name().is_ok_and(|name| name.starts_with("xl/worksheets/"));
        let most = if streamed { left } else { left.min(LARGEST_PART) };
        left = if part.size() > most { return Err(Wrong::Bomb) } else { left - part.size() };
    }
    Ok(())
}

fn read(bytes: Vec<u8>, give: &SyncSender<Result<Cells, Wrong>>) -> Result<(), Wrong> {
    measure(&bytes)?;
    let say = |error: calamine::XlsxError| Wrong::Workbook(error.to_string().lines().next().unwrap_or("").to_owned());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(say)?;
    let Some(name) = book.sheet_names().first().cloned() else { return Err(Wrong::Empty) };
    let mut cells = book.worksheet_cells_reader(&name).map_err(say)?;
    let mut row: Cells = (0, Vec::new());
    while let Some(found) = cells.next_cell().map_err(say)? {
        let (at, column) = found.get_position();
        if column >= COLUMNS {
            return Err(Wrong::Workbook(format!("a cell in column {}", u64::from(column) + 1)));
        }
        let number = u64::from(at) + 1;
        if number != row.0 && !row.1.is_empty() && give.send(Ok(std::mem::take(&mut row))).is_err() {
            return Ok(());
        }
        row.0 = number;
        if let Some(cell) = text(found.get_value()) {
            row.1.push((column, cell));
        }
    }
    if !row.1.is_empty() {
        let _ = give.send(Ok(row));
    }
    Ok(())
}

/// A cell as text; nothing for an empty one.
fn text(value: &DataRef<'_>) -> Option<Cell> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::Error(error) => return Some(Cell::Error(error.to_string())),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(at) => at.split('T').next().unwrap_or(at).to_owned(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
    };
    let text = text.replace('\0', "").replace("\r\n", "\n");
    (!text.trim().is_empty()).then_some(Cell::Text(text))
}

struct Workbook {
    take: Receiver<Result<Cells, Wrong>>,
    columns: Vec<String>,
}

impl Iterator for Workbook {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let (line, cells) = match self.take.recv().ok()? {
            Ok(cells) => cells,
            Err(wrong) => return Some(Err(RowError::Broken(wrong))),
        };
        let mut fields = Fields::default();
        for (at, cell) in cells {
            let name = self.columns.get(at as usize).map_or("", String::as_str);
            match cell {
                Cell::Error(error) => return Some(refused(line, name, "cell-error", &error)),
                Cell::Text(text) if name.is_empty() => return Some(refused(line, "", "too-many-cells", &text)),
                Cell::Text(text) => fields.push(name, text),
            }
        }
        Some(Ok((line, fields)))
    }
}
