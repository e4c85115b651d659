//! Draws Länder with a few places, to look at: `draw DE-ST DE-TH > map.svg`.
//! What reading, drawing and finding take goes to the standard error.

use std::time::Instant;

use places::{map::Map, places};

fn main() {
    let lands: Vec<String> = std::env::args().skip(1).collect();
    let codes: Vec<&str> = lands.iter().map(String::as_str).collect();
    let start = Instant::now();
    places();
    let read = start.elapsed();
    places().find("Halle");
    let sorted = start.elapsed();
    let map = Map::of(&codes, 600);
    eprintln!("data {read:?}, names {:?}, map {:?}", sorted - read, start.elapsed() - sorted);

    let (width, height) = (map.width, map.height);
    println!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' font-size='8' text-anchor='middle'>"
    );
    for shape in &map.districts {
        println!("<path d='{}' fill='#eef' fill-rule='evenodd' stroke='#446' stroke-width='.6'/>", shape.path);
    }
    for shape in &map.districts {
        println!("<text x='{}' y='{}'>{}</text>", shape.label.0, shape.label.1, shape.short);
    }
    for name in ["Halle", "Magdeburg", "Dessau", "Stendal", "Erfurt", "Jena", "Eisenach"] {
        if let Some(place) = places().find(name) {
            let (x, y) = map.point(place.lat, place.lon);
            println!("<circle cx='{x}' cy='{y}' r='3' fill='#c22'/>");
        }
    }
    println!("</svg>");
}
