//! JSON Lines: one object a line. Lists are joined by `;`, true and false become `yes` and `no`.

use std::io::{BufRead, BufReader};

use fields::Fields;
use serde_json::{Map, Value};

use super::text::{Meter, Text};
use super::{Row, RowError, Rows, Source, Wrong, column, refused};

struct Lines {
    reader: BufReader<Text>,
    meter: Meter,
    line: u64,
    buffer: Vec<u8>,
    first: Option<Map<String, Value>>,
    over: bool,
}

pub(super) fn rows(source: Source) -> Result<(Vec<String>, Rows), Wrong> {
    let (text, meter) = Text::new(source);
    let reader = BufReader::with_capacity(64 << 10, text);
    let mut lines = Lines { reader, meter, line: 0, buffer: Vec::new(), first: None, over: false };
    lines.first = lines.object()?;
    let Some(first) = &lines.first else { return Err(Wrong::Empty) };
    Ok((first.keys().map(|name| column(name)).collect(), Box::new(lines)))
}

impl Lines {
    /// The object of the next line that is not empty.
    fn object(&mut self) -> Result<Option<Map<String, Value>>, Wrong> {
        loop {
            self.line += 1;
            self.buffer.clear();
            let read = self.reader.read_until(b'\n', &mut self.buffer).map_err(|e| Wrong::at(&e, self.line))?;
            self.meter.row();
            if read == 0 {
                return Ok(None);
            }
            if self.buffer.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let line = self.line;
            return match serde_json::from_slice(&self.buffer) {
                Ok(Value::Object(object)) => Ok(Some(object)),
                Ok(_) => Err(Wrong::NoObject { line }),
                Err(_) if self.buffer.trim_ascii_start().starts_with(b"[") => Err(Wrong::NoObject { line }),
                Err(error) => Err(Wrong::Json { line, message: said(&error) }),
            };
        }
    }
}

/// The parser's words without its own line, which is always 1.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line").next().unwrap_or_default().to_owned()
}

/// A value as the text of a cell; nothing for objects.
fn cell(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
        Value::String(text) => text.replace('\0', "").replace("\r\n", "\n"),
        Value::Array(items) => items.iter().map(cell).collect::<Option<Vec<_>>>()?.join(";"),
        Value::Object(_) => return None,
    })
}

fn row(line: u64, object: &Map<String, Value>) -> Row {
    let mut fields = Fields::default();
    for (name, value) in object {
        match cell(value) {
            Some(text) if text.trim().is_empty() => {}
            Some(text) => fields.push(column(name), text),
            None => return refused(line, name, "nested", &value.to_string()),
        }
    }
    Ok((line, fields))
}

impl Iterator for Lines {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if let Some(first) = self.first.take() {
            return Some(row(self.line, &first));
        }
        if self.over {
            return None;
        }
        match self.object() {
            Ok(Some(object)) => Some(row(self.line, &object)),
            Ok(None) => {
                self.over = true;
                None
            }
            Err(wrong) => {
                self.over = true;
                Some(Err(RowError::Broken(wrong)))
            }
        }
    }
}
