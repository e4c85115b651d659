//! What reading takes of the machine's memory. A program of its own, so that nothing else counts.

mod shared;

const TEXTS: &str = include_str!("purposes.tsv");

/// Resident memory in MB, where the system tells it.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kb| kb / 1024.0)
}

/// Read through the map, the pieces of these texts alone would bring 20 MB more.
#[test]
fn word_pieces_that_were_met_do_not_stay_in_memory() {
    let Some(before) = resident() else { return println!("left out: this system does not tell") };
    let Some(model) = shared::weights() else { return };
    for text in TEXTS.lines().skip(1).step_by(8).flat_map(|line| line.split('\t').skip(2)) {
        assert_eq!(model.vector(text).numbers().len(), 384);
    }
    let more = resident().unwrap_or(f64::MAX) - before;
    assert!(more < 30.0, "{more:.0} MB more");
}
