//! No text breaks the reading of weekly hours, and what is read is written so that the same is read again.
#![no_main]

use calendar::{Holiday, Land, Span, Week, Weekday};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(span) = text.parse::<Span>() {
        assert_eq!(span.to_string().parse::<Span>(), Ok(span));
    }
    if let Ok(week) = text.parse::<Week>() {
        survives(&week);
    }
    let mut lines = text.lines();
    if let Ok(week) = Week::of_days(std::array::from_fn(|_| lines.next().unwrap_or(""))) {
        survives(&week);
    }
    assert!(Land::parse(text).is_none_or(|land| land.iso() == text));
    assert!(Holiday::parse(text).is_none_or(|holiday| holiday.code() == text));
});

fn survives(week: &Week) {
    assert_eq!(week.to_string().parse::<Week>(), Ok(week.clone()));
    let days: [String; 7] = std::array::from_fn(|day| week.day_text(Weekday::Monday.wrapping_add(day as i64)));
    assert_eq!(Week::of_days(days.each_ref().map(String::as_str)), Ok(week.clone()));
}
