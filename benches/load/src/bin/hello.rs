//! The least that an axum program can do: what a page is compared with. `hello 127.0.0.1:0` says where it listens.

use std::io;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listener = TcpListener::bind(&address).await?;
    println!("hello is ready: http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", get(|| async { Html("<h1>Hello</h1>") }))).await
}
