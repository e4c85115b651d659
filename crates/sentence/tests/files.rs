//! A file that cannot be used is refused with a reason, whatever is in it.

use proptest::prelude::*;
use sentence::{Error, Model, fingerprint, tiny};

fn refusal(bytes: Vec<u8>) -> Error {
    match Model::from_bytes(bytes) {
        Ok(_) => panic!("the file was taken"),
        Err(error) => error,
    }
}

/// The made-up file with other bytes at some place.
fn with(at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut file = tiny::file(1);
    file[at..at + bytes.len()].copy_from_slice(bytes);
    file
}

#[test]
fn a_whole_file_is_taken_from_disk_and_from_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tiny.bin");
    std::fs::write(&path, tiny::file(1)).unwrap();
    let (mapped, owned) = (Model::open(&path).unwrap(), Model::from_bytes(tiny::file(1)).unwrap());
    assert_eq!(mapped.dimensions(), 32);
    assert_eq!(mapped.vector("frauen lernen"), owned.vector("frauen lernen"));
    assert_eq!(fingerprint(&path).unwrap().len(), 64);
    assert!(matches!(Model::open(&folder.path().join("none")), Err(Error::Unreadable(_))));
}

#[test]
fn a_file_that_ends_early_is_refused_wherever_it_ends() {
    let whole = tiny::file(1);
    // The last table is followed by padding of less than 64 bytes.
    for length in (0..whole.len() - 64).step_by(7) {
        let error = refusal(whole[..length].to_vec());
        assert!(matches!(error, Error::Truncated(_)), "{length}: {error}");
    }
}

#[test]
fn another_kind_of_file_is_named() {
    assert_eq!(
        refusal(b"GGUF and more".to_vec()).to_string(),
        "this is no weights file of the format E5S1 (it begins with \"GGUF\")"
    );
    assert_eq!(refusal(with(4, &[2])).to_string(), "version 2 of the format is not known here, only version 1");
}

#[test]
fn absurd_sizes_are_refused_before_anything_is_made_of_that_size() {
    for (at, value, what) in [
        (8, -1, "the number of dimensions is -1"),
        (8, i32::MAX, "the number of dimensions is 2147483647"),
        (8, 40, "the dimensions are not a multiple"),
        (12, 65, "the number of layers is 65"),
        (16, 3, "cannot be divided among the heads"),
        (20, 0, "the width of the feed-forward step is 0"),
        (24, 1 << 30, "the size of the vocabulary"),
        (24, 50, "more or fewer word pieces"),
        (28, 2, "the number of positions is 2"),
        (36, 0, "epsilon must lie between 0 and 1"),
        (40, 64, "the size of a block of weights is 64"),
        (48, 1 << 20, "the piece of the beginning"),
        (64, -1, "the length of all word pieces"),
        (72, i32::MAX, "do not lie one after the other"),
    ] {
        let error = refusal(with(at, &i32::to_le_bytes(value))).to_string();
        assert!(error.contains(what), "{at}: {error}");
    }
}

#[test]
fn a_table_that_is_missing_or_does_not_fit_is_named() {
    let whole = tiny::file(1);
    let at = |name: &[u8]| whole.windows(name.len()).position(|window| window == name).unwrap();
    assert_eq!(refusal(with(at(b"l0.ao.w"), b"x")).to_string(), "the weights \"l0.ao.w\" are missing");
    let kind = at(b"l0.ao.w") + 7;
    assert!(refusal(with(kind, &[0])).to_string().contains("their length does not go with their number"));
    assert!(refusal(with(kind, &[9])).to_string().contains("this kind of number is not known"));
    assert!(matches!(refusal(with(kind + 5, &[255; 8])), Error::Truncated(_)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Any bytes, and any change of a whole file: an answer, never a panic; what is taken still gives vectors.
    #[test]
    fn no_file_makes_the_program_stop(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Model::from_bytes(bytes).is_err());
    }

    #[test]
    fn no_change_of_a_file_makes_the_program_stop(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        early in any::<bool>(),
        text in "\\PC{0,40}",
    ) {
        let mut file = tiny::file(1);
        let reach = if early { 2_000 } else { file.len() };
        for (at, byte) in changes {
            file[at.index(reach)] = byte;
        }
        if let Ok(model) = Model::from_bytes(file) {
            let vector = model.vector(&text);
            prop_assert!(vector.numbers().iter().all(|x| x.is_finite()));
        }
    }
}
