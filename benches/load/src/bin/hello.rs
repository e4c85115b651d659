//! The least that an axum program can do: what a page is compared with. `hello 127.0.0.1:0` says where it listens. At
//! `/BYTES` it says as many bytes: what a page of that length costs whoever sends and whoever reads it.

use std::io;

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;

static HELLO: [u8; 65_536] = [b'.'; 65_536];

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listener = TcpListener::bind(&address).await?;
    println!("hello is ready: http://{}", listener.local_addr()?);
    let hello = get(|| async { Html("<h1>Hello</h1>") });
    let long = get(|Path(bytes): Path<usize>| async move { Html(&HELLO[..bytes.min(HELLO.len())]) });
    axum::serve(listener, Router::new().route("/", hello).route("/{bytes}", long)).await
}
