//! A text goes to a machine and comes back.

use proptest::prelude::*;

use super::{Marked, build};
use crate::content::Link;
use crate::content::markdown::{Resolved, addresses, render};

fn asked(text: &str) -> Vec<String> {
    Marked::read(text).asked().map(str::to_owned).collect()
}

fn said(text: &str, answers: &[&str]) -> Option<String> {
    let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
    Marked::read(text).said(&mut answers.iter())
}

#[test]
fn a_machine_gets_words_and_tags_and_no_sign_of_markdown() {
    for (text, pieces) in [
        (
            "## Wer *hilft*?\n\nEin [Link](/de/x) & mehr.",
            &["Wer <a id=\"0\">hilft</a>?", "Ein <a id=\"0\">Link</a> &amp; mehr."][..],
        ),
        ("- eins\n- **zwei**\n\n1. drei\n   vier", &["eins", "<a id=\"0\">zwei</a>", "drei vier"]),
        ("![](media:1)\n\n![Ein Hof](media:2) und `c`", &["<a id=\"0\">Ein Hof</a> und <img id=\"1\"/>"]),
        ("| a | 1 |\n|---|---|\n| b | [c](d) |", &["a", "b", "<a id=\"0\">c</a>"]),
        ("> Zeile\n> zwei\n\n```\nlet a\n\nb\n```\n\n    code", &["Zeile zwei"]),
        ("Post an a@b.example, oder https://a.example/hilfe.", &["Post an <img id=\"0\"/>, oder <img id=\"1\"/>."]),
        (
            "[das][ziel] \\*so\\* <https://a.example>\n\n[ziel]: /de/x",
            &["<a id=\"0\">das</a> <img id=\"1\"/>so<img id=\"2\"/> <img id=\"3\"/>"],
        ),
        ("+49 345 123, 2026", &[]),
    ] {
        assert_eq!(asked(text), pieces, "{text}");
    }
}

#[test]
fn words_may_stand_in_another_order_and_bring_signs_of_their_own() {
    let text = "Ein [Link](/de/x) und `c` **hier**.";
    let back = said(text, &["<a id=\"2\"> hier </a>: <img id='1'> &amp; ein* <a id=\"0\">lien</a>"]);
    assert_eq!(back.as_deref(), Some("**hier** : `c` & ein\\* [lien](/de/x)"));
    let text = "[das][ziel]\n\n[ziel]: /de/x";
    assert_eq!(said(text, &["<a id=\"0\">that</a>"]).as_deref(), Some("[that](/de/x)\n\n[ziel]: /de/x"));
}

#[test]
fn an_answer_that_breaks_something_is_none() {
    let text = "Ein [Link](/de/x) und `c`.\n\nZwei";
    let whole = "A <a id=\"0\">link</a> and <img id=\"1\"/>.";
    assert_eq!(said(text, &[whole, "Two"]).as_deref(), Some("A [link](/de/x) and `c`.\n\nTwo"));
    for broken in [
        "A link and <img id=\"1\"/>.",
        "A <a id=\"0\">link</a> and.",
        "A <a id=\"0\">link and <img id=\"1\"/>.",
        "A <a id=\"0\">link</a> <a id=\"0\">again</a> and <img id=\"1\"/>.",
        "A <a id=\"7\">link</a> and <img id=\"1\"/>.",
        "A <a href=\"https://evil.example\">link</a> and <img id=\"1\"/>.",
        "A <b>link</b> <a id=\"0\">x</a> and <img id=\"1\"/>.",
        "# A <a id=\"0\">link</a> and <img id=\"1\"/>.",
        "A <a id=\"0\">link</a> and <img id=\"1\"/> < & >.",
        "<a id=\"0\"></a><img id=\"1\"/>",
        "",
    ] {
        assert_eq!(said(text, &[broken, "Two"]), None, "{broken}");
    }
    assert_eq!(said(text, &[whole]), None, "a piece is missing");
}

#[test]
fn a_title_has_no_markdown() {
    let title = Marked::plain("Was * bedeutet <das>?");
    assert_eq!(title.asked().collect::<Vec<_>>(), ["Was * bedeutet &lt;das&gt;?"]);
    assert_eq!(
        title.said(&mut ["What [does] &lt;it&gt; mean?".to_owned()].iter()).as_deref(),
        Some("What [does] <it> mean?")
    );
}

fn shown(text: &str) -> String {
    let links: Resolved = addresses(text).into_iter().map(|to| (to.clone(), Link::Outside(to))).collect();
    render(text, &links).split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn a_machine_that_says_the_same_changes_nothing(text in "([a-c ]|\\*\\*|[a-c#*_>1.\\-|`~!<&;\\\\\n ]|\\[a\\]\\(b\\)|\n\n|a@b\\.c ){0,40}") {
        let marked = Marked::read(&text);
        let same: Vec<String> = marked.asked().map(str::to_owned).collect();
        if let Some(back) = marked.said(&mut same.iter()) {
            prop_assert_eq!(shown(&back), shown(&text), "{:?} became {:?}", text, back);
        }
    }

    #[test]
    fn whatever_comes_back_the_text_is_built_as_its_source(answer in "(<a id=\"0\">|</a>|<img id=\"1\"/>|[a-cäع #>*_`1.|~!&;\\\\\n-]{1,4}|<[a-z]>){0,12}") {
        let text = "- Ein [Link](/de/x) und `c`";
        if let Some(back) = said(text, &[&answer]) {
            prop_assert_eq!(build(&back), build(text), "{:?}", back);
        }
    }

    #[test]
    fn what_people_write_comes_back(text in "(#{2,3} )?([a-c]{1,3} |\\*\\*[a-c]{1,3}\\*\\* |\\[[a-c]{1,3}\\]\\(/de/[a-c]\\) |`[a-c]` |\n|\n\n- |\n\n){1,20}") {
        let marked = Marked::read(&text);
        let same: Vec<String> = marked.asked().map(str::to_owned).collect();
        let back = marked.said(&mut same.iter());
        prop_assert_eq!(back.as_deref().map(shown), Some(shown(&text)), "{:?} became {:?}", text, back);
    }
}
