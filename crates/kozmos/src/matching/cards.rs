//! A suggestion in the words of the reader: what the page prints.

use fields::Fields;
use ranking::Contribution;
use text::Lang;
use web::Tr;

use super::experience::Experience;
use super::feedback::State;
use super::gates::{Answer, Gate};
use super::need::Need;
use super::reasons::{For, Reason, reasons};
use super::stock::Award;
use super::suggestion::{Next, Suggestion};
use super::words::{hint, key};
use crate::ctx::Ctx;
use crate::funding::{Text, labels};
use crate::ids::ProgrammeId;
use crate::texts;

/// A condition as the page prints it.
pub struct GateView {
    /// `yes`, `no`, `unknown`.
    pub code: &'static str,
    /// ✓ ✕ ?
    pub sign: &'static str,
    /// The answer as a word.
    pub word: String,
    /// What it is about.
    pub rule: String,
    /// The figure or date behind it; empty without one.
    pub hint: String,
    /// The foundation's own words; empty without.
    pub sentence: String,
}

/// A past grant as the page prints it: one line, in which its title keeps its own language.
pub struct Precedent {
    /// What stands before the title.
    pub before: String,
    /// What it was for.
    pub title: String,
    /// The language of that; empty where nobody said it.
    pub lang: String,
    /// What stands after it.
    pub after: String,
}

/// One line of the sum behind a score.
pub struct Part {
    /// What was measured.
    pub name: String,
    /// Points, two decimals.
    pub points: String,
}

/// A suggestion as the page prints it.
pub struct Card {
    /// Title, and its language where it is not the reader's.
    pub title: String,
    /// What is funded.
    pub purpose: String,
    /// The language of both, where it is not the reader's.
    pub foreign: Option<String>,
    /// The notice about that.
    pub only_in: String,
    /// The programme's page.
    pub url: String,
    /// The foundation.
    pub foundation: String,
    /// Its page.
    pub foundation_url: Option<String>,
    /// The page with everything about this suggestion.
    pub more: String,
    /// Code, word and percent of the fit.
    pub fit: (&'static str, String, u32),
    /// How sure that is, in words.
    pub confidence: String,
    /// Range of sums and deadline.
    pub meta: Vec<String>,
    /// The conditions.
    pub gates: Vec<GateView>,
    /// The language the conditions are quoted in.
    pub origin_lang: String,
    /// Where they stand: address and words; the address may be missing.
    pub source: Option<(Option<String>, String)>,
    /// What speaks for it: the three strongest.
    pub reasons: Vec<Reason>,
    /// The whole sum.
    pub parts: Vec<Part>,
    /// Its result.
    pub total: String,
    /// Past grants like the idea.
    pub precedents: Vec<Precedent>,
    /// What is missing or contradicts, by name.
    pub missing: Vec<String>,
    /// What associations told of it.
    pub told: Vec<String>,
    /// What to do next.
    pub next: String,
    /// The foundation's own contact; only where one may write at once.
    pub email: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// How much of it is shown at once.
    pub show: Show,
}

/// How much of a card is shown at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// On a page of its own: everything.
    Whole,
    /// The first of a list: its conditions stand open, too.
    First,
    /// Near the top: the reasons stand open.
    Open,
    /// Further down: what it is, and how it fits; the rest is a page away, so that a phone can reach the end.
    Brief,
}

impl Card {
    /// How many conditions are met, open and not met: code, sign, word, number; without those that do not occur.
    pub fn tally(&self, t: &Tr) -> Vec<(&'static str, &'static str, String, usize)> {
        let count = |code: &str| self.gates.iter().filter(|gate| gate.code == code).count();
        let all = [("yes", "✓"), ("unknown", "?"), ("no", "✕")];
        let lines = all.map(|(code, sign)| (code, sign, t.get(&key("tally", code)), count(code)));
        lines.into_iter().filter(|(.., count)| *count > 0).collect()
    }
}

/// The words of a programme in the reader's language, else in its own.
fn text_of<'s>(suggestion: &'s Suggestion<'_>, t: &Tr) -> (&'s str, Text) {
    let terms = &suggestion.offer.terms;
    let wanted = [t.locale.code(), t.locale.language(), &terms.origin_lang];
    let found = wanted.into_iter().find_map(|lang| terms.texts.get_key_value(lang));
    let found = found.or_else(|| terms.texts.iter().next());
    found.map_or(("", Text::default()), |(lang, text)| (lang.as_str(), text.clone()))
}

/// A suggestion in the reader's words; `fields` is what was asked.
pub fn card(suggestion: &Suggestion<'_>, need: &Need, ctx: &Ctx, fields: &Fields, show: Show) -> Card {
    let t = &ctx.t;
    let (offer, terms) = (suggestion.offer, &suggestion.offer.terms);
    let url = |path: &str, slug: &str| format!("/{}{path}{slug}", t.locale.code());
    let (lang, text) = text_of(suggestion, t);
    let foreign = (!lang.is_empty() && Lang::parse(lang) != Lang::parse(t.locale.language())).then(|| lang.to_owned());
    let open: Vec<&Gate<'_>> = suggestion.gates.iter().filter(|gate| gate.answer != Answer::Yes).collect();
    let direct = matches!(suggestion.next, Next::ApplyBy(_) | Next::ApplyAnyTime);
    let percent = (100.0 * suggestion.share).round().clamp(1.0, 100.0) as u32;
    let (parts, total) = parts(&suggestion.contributions, t);
    Card {
        title: text.title,
        purpose: text.purpose,
        only_in: foreign
            .as_deref()
            .map(|lang| t.one("site-only-in", "language", texts::language(t, lang)))
            .unwrap_or_default(),
        foreign,
        more: more(ctx, fields, &offer.slug),
        url: url("/funding/", &offer.slug),
        foundation: offer.giver.name.clone(),
        foundation_url: offer.giver.slug.as_ref().map(|slug| url("/organisations/", slug)),
        fit: (suggestion.fit.code(), t.get(&key("fit", suggestion.fit.code())), percent),
        meta: meta(suggestion, t),
        confidence: confidence(suggestion.confidence, t),
        gates: suggestion.gates.iter().map(|gate| gate_view(gate, t)).collect(),
        origin_lang: terms.origin_lang.clone(),
        source: source(suggestion, t),
        reasons: reasons(suggestion, need, t, For::Association),
        parts,
        total,
        precedents: suggestion.precedents.iter().map(|award| precedent(award, t)).collect(),
        told: Vec::new(),
        missing: open.into_iter().map(|gate| missing(gate, t)).collect(),
        next: match suggestion.next.day() {
            Some(day) => t.one(&key("next", suggestion.next.code()), "date", web::date(t, day)),
            None => t.get(&key("next", suggestion.next.code())),
        },
        email: offer.giver.email.clone().filter(|_| direct),
        website: offer.giver.website.clone().filter(|_| direct),
        show,
    }
}

/// What the association itself and others of the hub told of a programme.
pub fn told(experience: &Experience, programme: &ProgrammeId, t: &Tr) -> Vec<String> {
    let own = experience.own(programme).map(|state| match state {
        State::Declined => t.get("matching-told-declined"),
        State::Funded => t.get("matching-told-funded"),
        _ => t.get("matching-told-contacted"),
    });
    let others = experience.others(programme).map(|count| {
        let [asked, funded, declined] = [count.asked, count.funded, count.declined].map(|n| n.to_string());
        t.with("matching-told-others", &[("asked", &asked), ("funded", &funded), ("declined", &declined)])
    });
    own.into_iter().chain(others).collect()
}

/// The address of the page of one suggestion.
fn more(ctx: &Ctx, fields: &Fields, slug: &str) -> String {
    let mut asked =
        Fields(fields.0.iter().filter(|(name, _)| name != "from" && name != "programme").cloned().collect());
    asked.0.insert(0, ("programme".into(), slug.into()));
    format!("{}?{}", ctx.url("/matching/suggestion"), asked.query_without(&[]))
}

/// The figure as a share of a hundred like it; never "none" and never "all".
fn confidence(sure: f64, t: &Tr) -> String {
    t.one("matching-confidence-of", "percent", (100.0 * sure).round().clamp(1.0, 99.0) as i64)
}

fn meta(suggestion: &Suggestion<'_>, t: &Tr) -> Vec<String> {
    let terms = &suggestion.offer.terms;
    let money = |cents| web::money(t.locale, cents, &terms.currency);
    let amount = match (terms.amount_min, terms.amount_max) {
        (Some(min), Some(max)) => Some(t.two("matching-amount-range", "min", money(min), "max", money(max))),
        (Some(min), None) => Some(t.one("matching-hint-from", "amount", money(min))),
        (None, Some(max)) => Some(t.one("matching-hint-up-to", "amount", money(max))),
        (None, None) => None,
    };
    let weeks = terms.decision_weeks.map(|weeks| t.one("matching-decision", "weeks", weeks));
    let deadline = suggestion.gates.iter().find(|gate| gate.rule == crate::funding::Rule::Deadline);
    let deadline = deadline.and_then(|gate| gate.hint.as_ref()).map(|found| hint(found, t));
    [amount, deadline, weeks].into_iter().flatten().collect()
}

fn source(suggestion: &Suggestion<'_>, t: &Tr) -> Option<(Option<String>, String)> {
    let terms = &suggestion.offer.terms;
    let words = match &terms.source_date {
        Some(day) => t.one("matching-source-on", "date", web::date(t, day)),
        None => t.get("matching-source"),
    };
    (terms.source_url.is_some() || terms.source_date.is_some()).then(|| (terms.source_url.clone(), words))
}

fn rule(gate: &Gate<'_>, t: &Tr) -> String {
    t.get(&labels::key("rule", gate.rule.code()))
}

fn gate_view(gate: &Gate<'_>, t: &Tr) -> GateView {
    GateView {
        code: gate.answer.code(),
        sign: match gate.answer {
            Answer::Yes => "✓",
            Answer::No => "✕",
            Answer::Unknown => "?",
        },
        word: t.get(&key("gate", gate.answer.code())),
        rule: rule(gate, t),
        hint: gate.hint.as_ref().map(|found| hint(found, t)).unwrap_or_default(),
        sentence: gate.sentence.unwrap_or_default().to_owned(),
    }
}

fn missing(gate: &Gate<'_>, t: &Tr) -> String {
    let about = match &gate.hint {
        Some(found) => format!("{} ({})", rule(gate, t), hint(found, t)),
        None => rule(gate, t),
    };
    let name = match (gate.answer, gate.ask) {
        (Answer::No, _) => "matching-missing-no",
        (_, Some(_)) => "matching-missing-tell-us",
        (_, None) => "matching-missing-clear-up",
    };
    t.one(name, "rule", about)
}

/// The whole sum in hundredths, so that what is printed adds up.
fn parts(contributions: &[Contribution], t: &Tr) -> (Vec<Part>, String) {
    let hundredths = |points: f64| (points * 100.0).round() as i64;
    let print = |n: i64| web::hundredths(t.locale, n);
    let part = |c: &Contribution| {
        let name = t.get(&key("feature", c.feature.name()));
        let name = if c.value > 0.0 { name } else { t.one("matching-feature-average", "name", name) };
        Part { name, points: print(hundredths(c.points)) }
    };
    let total = contributions.iter().map(|c| hundredths(c.points)).sum();
    (contributions.iter().map(part).collect(), print(total))
}

/// `2023: 5.000 € für »Offene Küche« an Brücke e. V., Halle`.
fn precedent(award: &Award, t: &Tr) -> Precedent {
    let amount = award.amount.map_or_else(String::new, |cents| web::money(t.locale, cents, &award.currency));
    let year = award.year().to_string();
    let name = if award.amount.is_some() { "matching-precedent" } else { "matching-precedent-plain" };
    let place = if award.place.is_empty() { award.name.clone() } else { format!("{}, {}", award.name, award.place) };
    // The title is put in afterwards, with its own language: what stands here is in no text.
    let line = t.with(name, &[("year", &year), ("amount", &amount), ("title", &"\u{1}"), ("who", &place)]);
    let (before, after) = line.split_once('\u{1}').unwrap_or((&line, ""));
    Precedent { before: before.into(), title: award.title.clone(), lang: award.lang.clone(), after: after.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_says_what_its_sentence_says_keeps_its_place() {
        let (title, name) = ("2023".to_owned(), "Brücke e. V.".to_owned());
        let award = Award { title, name, awarded_on: "2023-05-01".into(), ..Award::default() };
        let Precedent { before, title, after, .. } = precedent(&award, &texts::tr(web::Locale::De));
        let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!([bare(&before), title, bare(&after)], ["2023: »", "2023", "« (Brücke e. V.)"]);
    }
}
