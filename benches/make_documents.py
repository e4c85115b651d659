"""Invented documents and queries for benches/search, the same for the same numbers.

    python3 benches/make_documents.py FOLDER 100000 2000

writes documents.jsonl (id, lang, title, text, place, concepts) and queries.tsv (way, language, words, id). Words come from
the demo world's own texts, each language by itself, drawn by a power law as in real texts: a few words stand in a third of
all documents, half of the words in one or two. German ones are put together to compounds that nobody listed. A query is
what somebody remembers of one document: its rarest words, typed in one of the ways in which people type.
"""

import json
import random
import re
import sys
import unicodedata
from collections import Counter
from itertools import accumulate
from pathlib import Path

DEMO = Path(__file__).parent.parent / "crates/kozmos/demo"
SHARES = {"de": 50, "en": 10, "ar": 8, "ru": 8, "fr": 6, "vi": 6, "pl": 6, "es": 6}
PLACES = ["Halle (Saale)", "Magdeburg", "Erfurt", "Jena", "Dessau-Roßlau", "Suhl", "Gera", "Stendal", "Weimar", "Naumburg"]
ZIPF = 1.05


def demo_words():
    """The words of each language, the most frequent first, and the themes."""
    words, concepts = {lang: Counter() for lang in SHARES}, set()
    for file in sorted(DEMO.glob("*.jsonl")):
        for line in file.open(encoding="utf-8"):
            record = json.loads(line)
            concepts.update(record["themes"])
            for key, value in record.items():
                lang = key.rpartition("_")[2]
                if lang in words and isinstance(value, str):
                    words[lang].update(re.findall(r"[^\W\d_]{2,}", value))
    return {lang: [word for word, _ in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))] for lang, found in words.items()}, sorted(concepts)


class Tongue:
    """Draws words of one language."""

    def __init__(self, lang, words, chance, tail):
        self.words = list(words)
        long = [word for word in words if len(word) > 4]
        known = set(words)
        while len(self.words) < tail:
            a, b = chance.choice(long), chance.choice(long)
            word = a + b.lower() if lang == "de" else a + b[: chance.randint(1, 4)].lower()
            if word not in known:
                known.add(word)
                self.words.append(word)
        self.weights = list(accumulate(1 / (rank + 2.7) ** ZIPF for rank in range(len(self.words))))
        self.rank = {word: rank for rank, word in enumerate(self.words)}

    def draw(self, chance, count):
        return chance.choices(self.words, cum_weights=self.weights, k=count)


def plain(word):
    """As somebody types it on a keyboard without marks."""
    return "".join(c for c in unicodedata.normalize("NFD", word.replace("ł", "l").replace("đ", "d")) if not unicodedata.combining(c))


def wrong(word, chance):
    """With one typing error."""
    at = chance.randrange(1, len(word) - 1)
    sort = chance.randrange(3)
    if sort == 0:
        return word[:at] + word[at + 1 :]
    if sort == 1:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at] + word[at:]


def typed(words, way, chance):
    """The words in one of the ways; None where they cannot be typed so."""
    if way == "exact":
        return words
    if way == "marks":
        bare = [plain(word) for word in words]
        return bare if bare != words else None
    if way == "umlauts":
        spelled = [re.sub("[äöüß]", lambda m: {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}[m.group()], word) for word in words]
        return spelled if spelled != words else None
    longest = max(range(len(words)), key=lambda at: len(words[at]))
    if len(words[longest]) < 7:
        return None
    cut = wrong(words[longest], chance) if way == "typo" else words[longest][: len(words[longest]) - 2]
    return words[:longest] + [cut] + words[longest + 1 :]


def main(folder, documents, queries):
    chance = random.Random(20261129)
    words, concepts = demo_words()
    tongues = {lang: Tongue(lang, found, chance, int(len(found) + documents * SHARES[lang] / 100)) for lang, found in words.items()}
    kept = []
    with (folder / "documents.jsonl").open("w", encoding="utf-8") as out:
        for number in range(documents):
            lang = chance.choices(list(SHARES), SHARES.values())[0]
            tongue = tongues[lang]
            title = tongue.draw(chance, chance.randint(2, 7))
            text = tongue.draw(chance, min(400, int(chance.lognormvariate(3.6, 0.7))))
            document = {"id": f"d{number}", "lang": lang, "title": " ".join(title), "text": " ".join(text) + ".",
                        "place": chance.choice(PLACES), "concepts": chance.sample(concepts, chance.randint(0, 3))}
            out.write(json.dumps(document, ensure_ascii=False) + "\n")
            if len(set(title)) > 2 and chance.random() < 10 * queries / documents:
                kept.append((document["id"], lang, title))
    chance.shuffle(kept)
    ways = ["exact", "marks", "umlauts", "typo", "beginning"]
    with (folder / "queries.tsv").open("w", encoding="utf-8") as out:
        written = 0
        for at, (document, lang, title) in enumerate(kept):
            rare = sorted(set(title), key=lambda word: -tongues[lang].rank[word])[: chance.choice([2, 2, 3])]
            way = ways[at % len(ways)]
            query = typed(rare, way, chance)
            if query and written < queries:
                written += 1
                print(way, lang, " ".join(query), document, sep="\t", file=out)


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
