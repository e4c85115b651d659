"""Invented programmes, grants and associations for measuring, as JSON Lines of docs/import.md; the same for the same number.

    python3 benches/make.py programmes 25000 > programmes.jsonl
    python3 benches/make.py grants 200000 > grants.jsonl
    python3 benches/make.py organisations 100000 > organisations.jsonl
    python3 benches/make.py sentences 200 > sentences.txt
"""

import json
import random
import sys
from pathlib import Path

VOCABULARY = Path(__file__).parent.parent / "crates/text/vocabulary.tsv"
PLACES = ["06108 Halle (Saale)", "39104 Magdeburg", "99084 Erfurt", "07743 Jena", "06844 Dessau-Roßlau", "98527 Suhl"]
REGIONS = ["DE", "DE-ST", "DE-TH", "DE-SN", "16051", "15002"]
FRAMES = [
    "Gefördert werden Projekte zu {a} und {b}, die sich an {t} richten.",
    "Wir unterstützen Vereine, die mit {t} an {a} arbeiten; auch {b} ist möglich.",
    "Im Mittelpunkt steht {a}. Begleitet wird {t}, gern verbunden mit {b}.",
]
ASKS = [
    "Wir möchten für {t} ein Angebot zu {a} aufbauen und suchen Geld für Räume und Honorare.",
    "Unser Verein plant {a} mit {t}, dazu kommt {b}.",
]


def terms():
    themes, targets = {}, {}
    for line in VOCABULARY.read_text(encoding="utf-8").splitlines()[1:]:
        kind, concept, lang, term = line.split("\t")[:4]
        if lang == "de":
            (themes if kind == "theme" else targets).setdefault(concept, []).append(term)
    return themes, targets


def words(chance, themes, targets):
    a, b = chance.sample(sorted(themes), 2)
    target = chance.choice(sorted(targets))
    texts = {"a": chance.choice(themes[a]), "b": chance.choice(themes[b]), "t": chance.choice(targets[target])}
    return [a, b], target, texts


def programme(number, chance, themes, targets):
    about, target, texts = words(chance, themes, targets)
    foundation = number // 10
    least = chance.choice([500, 1000, 2500])
    return {
        "external_id": f"bench-p-{number}",
        "foundation": f"bench-f-{foundation}",
        "foundation_name": f"Stiftung Messwert {foundation}",
        "origin_lang": "de",
        "title_de": f"{texts['a']} – Programm {number}",
        "purpose_de": " ".join(chance.sample([frame.format(**texts) for frame in FRAMES], 2)),
        "themes": about,
        "target_groups": [target],
        "regions": [chance.choice(REGIONS)],
        "legal_forms": chance.choice([["ev"], ["ev", "ggmbh"], ["ev", "gev", "gug"]]),
        "amount_min": str(least),
        "amount_max": str(least * chance.choice([2, 10, 20])),
        "currency": "EUR",
        "deadline_kind": "rolling",
        "unsolicited": "yes",
    }


def grant(number, chance, themes, targets):
    _, _, texts = words(chance, themes, targets)
    line = chance.randrange(2000)
    return {
        "grant_id": f"bench-g-{number}",
        "funder_id": f"bench-f-{line // 10}",
        "funder_name": f"Stiftung Messwert {line // 10}",
        "programme": f"Förderlinie {line}",
        "recipient_name": f"Verein Probe {chance.randrange(50000)} e. V.",
        "recipient_type": "Verein",
        "title": f"{texts['a']} für {texts['t']}",
        "description": chance.choice(FRAMES).format(**texts),
        "amount": str(chance.randrange(5, 400) * 100),
        "currency": "EUR",
        "award_date": f"{chance.randrange(2012, 2026)}-{chance.randrange(1, 13):02}",
        "region": chance.choice(PLACES),
    }


def organisation(number, chance, themes, targets):
    about, target, texts = words(chance, themes, targets)
    postcode, place = chance.choice(PLACES).split(" ", 1)
    return {
        "kind": "association",
        "external_id": f"bench-o-{number}",
        "name": f"{chance.choice(['Brücke', 'Fenster', 'Garten', 'Werkstatt'])} {texts['a']} {number}",
        "postcode": postcode,
        "place": place,
        "languages": chance.sample(["de", "ar", "vi", "ru", "pl", "es", "fr", "en"], 2),
        "themes": about,
        "target_groups": [target],
        "origin_lang": "de",
        "summary_de": chance.choice(FRAMES).format(**texts),
    }


MAKE = {"programmes": programme, "grants": grant, "organisations": organisation}


def main():
    what, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(f"{what} {count}")
    themes, targets = terms()
    for number in range(count):
        if what == "sentences":
            print(chance.choice(ASKS).format(**words(chance, themes, targets)[2]))
        else:
            print(json.dumps(MAKE[what](number, chance, themes, targets), ensure_ascii=False))


main()
