//! Public files with columns of their own, read without conversion (docs/import.md, "Foreign shapes").

use fields::Fields;

use super::Kind;

/// How the rows of a file become ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The columns of docs/import.md.
    Ours,
    /// The Förderdatenbank's programmes.
    Foerderdatenbank,
    /// The register of recipients of donations.
    Register,
    /// A list of recipients.
    Recipients,
}

/// The Länder by the names that these files use.
const LANDS: [(&str, &str); 16] = [
    ("Baden-Württemberg", "DE-BW"),
    ("Bayern", "DE-BY"),
    ("Berlin", "DE-BE"),
    ("Brandenburg", "DE-BB"),
    ("Bremen", "DE-HB"),
    ("Hamburg", "DE-HH"),
    ("Hessen", "DE-HE"),
    ("Mecklenburg-Vorpommern", "DE-MV"),
    ("Niedersachsen", "DE-NI"),
    ("Nordrhein-Westfalen", "DE-NW"),
    ("Rheinland-Pfalz", "DE-RP"),
    ("Saarland", "DE-SL"),
    ("Sachsen", "DE-SN"),
    ("Sachsen-Anhalt", "DE-ST"),
    ("Schleswig-Holstein", "DE-SH"),
    ("Thüringen", "DE-TH"),
];

impl Shape {
    /// Tells a shape by the columns.
    pub fn of(kind: Kind, columns: &[String]) -> Shape {
        let has = |names: &[&str]| names.iter().all(|name| columns.iter().any(|column| column == name));
        match kind {
            Kind::Programmes if has(&["funding_type", "eligible", "text_md"]) => Shape::Foerderdatenbank,
            Kind::Organisations if has(&["name", "ort", "bundesland", "plz"]) => Shape::Register,
            Kind::Organisations if has(&["recipient_id", "name", "plz"]) && !has(&["kind"]) => Shape::Recipients,
            _ => Shape::Ours,
        }
    }

    /// A row in our columns.
    pub fn map(self, row: Fields) -> Fields {
        match self {
            Shape::Ours => row,
            Shape::Foerderdatenbank => programme(&row),
            Shape::Register => registered(&row),
            Shape::Recipients => recipient(&row),
        }
    }
}

fn put(fields: &mut Fields, name: &str, value: &str) {
    if !value.trim().is_empty() {
        fields.push(name, value.trim());
    }
}

/// The digits of `06108` or `PLZ 06108`.
fn postcode(row: &Fields) -> &str {
    let digits = row.get("plz").trim_start_matches("PLZ").trim();
    if digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit()) { digits } else { "" }
}

/// What a name says of the legal form.
fn legal_form(name: &str) -> &'static str {
    let bare: String = name.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    match bare.as_str() {
        name if name.contains("ggmbh") => "ggmbh",
        name if name.contains("gug") && name.contains("haftungsbeschr") => "gug",
        name if name.contains("e.v.") || name.ends_with("e.v") => "ev",
        _ => "",
    }
}

/// An association of the register: being listed there says that it is charitable. Its words for the purposes are kept.
fn registered(row: &Fields) -> Fields {
    let mut fields = Fields::default();
    let name = row.get("name");
    let seat = [name, postcode(row), row.get("ort")].join(" ");
    put(&mut fields, "external_id", &format!("zer-{}", text::words(&seat).join("-")));
    put(&mut fields, "kind", "association");
    put(&mut fields, "name", name);
    put(&mut fields, "legal_form", legal_form(name));
    put(&mut fields, "tax_status", "charitable");
    put(&mut fields, "postcode", postcode(row));
    put(&mut fields, "place", row.get("ort"));
    if postcode(row).is_empty() {
        put(&mut fields, "region", land(row.get("bundesland")).map_or("", |(_, code)| code));
    }
    put(&mut fields, "description_de", &row.get("purposes").replace(" | ", "; "));
    fields
}

fn recipient(row: &Fields) -> Fields {
    let mut fields = Fields::default();
    put(&mut fields, "external_id", row.get("recipient_id"));
    put(&mut fields, "kind", "association");
    put(&mut fields, "name", row.get("name"));
    let form = if row.get("recipient_type") == "e.V." { "ev" } else { legal_form(row.get("name")) };
    put(&mut fields, "legal_form", form);
    put(&mut fields, "postcode", postcode(row));
    fields
}

fn land(name: &str) -> Option<(&'static str, &'static str)> {
    LANDS.into_iter().find(|(known, _)| *known == name)
}

fn programme(row: &Fields) -> Fields {
    let mut fields = Fields::default();
    put(&mut fields, "external_id", &format!("fdb-{}", row.get("id")));
    let places = row.all("location");
    let regions: Vec<&str> =
        places.iter().filter_map(|p| if *p == "bundesweit" { Some("DE") } else { land(p).map(|l| l.1) }).collect();
    let giver = places.iter().find_map(|place| land(place));
    let (id, name) = match giver {
        Some((land, code)) if !regions.contains(&"DE") => (code.to_lowercase().replace("de-", "fdb-"), land_name(land)),
        _ => ("fdb-bund".to_owned(), "Bund".to_owned()),
    };
    put(&mut fields, "foundation", &id);
    put(&mut fields, "foundation_name", &name);
    put(&mut fields, "origin_lang", "de");
    put(&mut fields, "title_de", &cut(row.get("title"), 200));
    let (short, long) = texts(row.get("text_md"));
    put(&mut fields, "purpose_de", &cut(&short, 4_000));
    put(&mut fields, "regions", &regions.join(";"));
    put(&mut fields, "legal_forms", &legal_forms(&row.all("eligible")));
    put(&mut fields, "source_url", row.get("url"));
    rules(&mut fields, &[long, plain(row.get("more_info"))].join("\n"));
    fields
}

fn land_name(land: &str) -> String {
    match land {
        "Bayern" | "Sachsen" | "Thüringen" => format!("Freistaat {land}"),
        "Berlin" => "Land Berlin".to_owned(),
        "Hamburg" | "Bremen" => format!("Freie Hansestadt {land}"),
        "Saarland" => "Saarland".to_owned(),
        _ => format!("Land {land}"),
    }
}

/// Who may apply, where the database's groups say it in our words. Groups that tell nothing of the legal form leave it
/// open.
fn legal_forms(eligible: &[&str]) -> String {
    let mut forms = Vec::new();
    if eligible.contains(&"Verband/Vereinigung") {
        forms.push("ev");
    }
    if eligible.contains(&"Öffentliche Einrichtung") || eligible.contains(&"Kommune") {
        forms.push("kdoer");
    }
    if eligible.contains(&"Unternehmen") || eligible.contains(&"Bildungseinrichtung") {
        forms.push("ggmbh");
    }
    forms.join(";")
}

/// The short text and the full text of a page, without their headings.
fn texts(markdown: &str) -> (String, String) {
    let (short, long) = markdown.split_once("### Volltext").unwrap_or((markdown, ""));
    let short = short.trim_start().trim_start_matches("### Kurztext");
    (plain(short), plain(long))
}

/// Markdown without its signs.
fn plain(markdown: &str) -> String {
    let text = markdown.replace("\\*", "*").replace("**", "");
    let lines = text.lines().map(|line| line.trim().trim_start_matches('#').trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    let end = kept.rfind(char::is_whitespace).unwrap_or(kept.len());
    format!("{}…", &kept[..end])
}

/// Sentences that state a rule, as they stand there.
fn rules(fields: &mut Fields, text: &str) {
    let signs: [(&str, &[&str]); 6] = [
        ("rule_legal_form", &["Antragsberechtigt sind", "Antragsberechtigt ist", "antragsberechtigt"]),
        ("rule_amount", &["Höhe der Förderung", "Höhe des Zuschusses", "höchstens EUR", "maximal EUR", "bis zu EUR"]),
        ("rule_own_share", &["Eigenanteil", "Eigenmittel"]),
        ("rule_deadline", &["Antragsfrist", "Stichtag"]),
        ("rule_region", &["mit Sitz in", "Ihren Sitz in"]),
        ("rule_tax_status", &["gemeinnützig"]),
    ];
    let sentences = sentences(text);
    for (rule, words) in signs {
        let found = words.iter().find_map(|word| sentences.iter().find(|sentence| sentence.contains(word)));
        if let Some(sentence) = found {
            put(fields, rule, sentence);
        }
    }
}

/// Whole sentences of one line; a line that opens a list is none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('*')) {
        let mut from = 0;
        for (at, _) in line.match_indices(". ") {
            let last = line[from..at].rsplit([' ', '(']).next().unwrap_or("");
            let goes_on = line[at + 2..].starts_with(|c: char| !c.is_uppercase());
            // "z. B." and "31. März" do not end a sentence.
            if last.chars().count() > 2 && !goes_on {
                found.push(&line[from..=at]);
                from = at + 2;
            }
        }
        found.push(&line[from..]);
    }
    found.retain(|sentence| sentence.ends_with('.') && (20..=1_000).contains(&sentence.chars().count()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_taken_whole_and_as_they_stand() {
        let text = "Antragsberechtigt sind:\n* Vereine,\nSie erhalten z. B. bis zu EUR 5.000. Der Eigenanteil beträgt 10 \
                    Prozent. Stellen Sie Ihren Antrag bis zum 31. März bei uns.";
        let found = sentences(text);
        let want = [
            "Sie erhalten z. B. bis zu EUR 5.000.",
            "Der Eigenanteil beträgt 10 Prozent.",
            "Stellen Sie Ihren Antrag bis zum 31. März bei uns.",
        ];
        assert_eq!(found, want);
    }

    #[test]
    fn a_programme_of_the_land_belongs_to_the_land() {
        let mut row = Fields::default();
        for (name, value) in [
            ("id", "7"),
            ("title", "Begegnung"),
            ("location", "Thüringen"),
            ("eligible", " Verband/Vereinigung;Kommune"),
            ("text_md", "### Kurztext\nWenn Sie **Vereine** sind.\n### Volltext\nMehr."),
        ] {
            row.push(name, value);
        }
        let fields = Shape::Foerderdatenbank.map(row);
        assert_eq!((fields.get("external_id"), fields.get("foundation")), ("fdb-7", "fdb-th"));
        assert_eq!((fields.get("foundation_name"), fields.get("regions")), ("Freistaat Thüringen", "DE-TH"));
        assert_eq!((fields.get("legal_forms"), fields.get("purpose_de")), ("ev;kdoer", "Wenn Sie Vereine sind."));
    }
}
