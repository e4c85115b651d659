//! The binary.

use clap::Parser;

/// Pages are made of many small texts: this allocator gives them out faster than the system's (docs/decisions/0012).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    kozmos::cli::run(kozmos::cli::Cli::parse())
}
