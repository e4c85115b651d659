//! The binary.

use clap::Parser;

fn main() -> std::process::ExitCode {
    kozmos::cli::run(kozmos::cli::Cli::parse())
}
