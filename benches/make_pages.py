"""Fills a hub with so many pages in nine languages, a tree with forty pages below each: written straight into the SQLite
file of a house that is not running, as publishing them one by one would write them. Prints the addresses of a hundred of
them in all languages.

    python3 benches/make_pages.py data/kozmos.db 100000
"""

import random
import sqlite3
import sys

LANGUAGES = ["de", "en", "fr", "ru", "ar", "es", "pl", "vi", "de-x-plain"]
BELOW = 40
AT = "2026-11-22T09:00:00Z"
WORDS = {
    "de": "Verein Stiftung Antrag Beratung Sprache Nachbarschaft Projekt Termin Frage Antwort gemeinsam planen",
    "ru": "объединение фонд заявка консультация язык соседство проект встреча вопрос ответ вместе планировать",
    "ar": "جمعية مؤسسة طلب استشارة لغة جوار مشروع موعد سؤال جواب معا نخطط",
    "vi": "hội quỹ đơn tư vấn ngôn ngữ hàng xóm dự án cuộc hẹn câu hỏi trả lời cùng nhau",
}


def text(lang, number):
    chance = random.Random(f"{lang} {number}")
    words = WORDS.get(lang, WORDS["de"]).split()
    return " ".join(chance.choice(words) for _ in range(60))


def main():
    file, count = sys.argv[1], int(sys.argv[2])
    db = sqlite3.connect(file)
    hub, = db.execute("SELECT id FROM hub").fetchone()
    paths = []
    page = lambda number: f"01900000-0000-7000-8000-{number:012x}"
    for number in range(count):
        above = number // BELOW - 1
        parent, path = (page(above), f"{paths[above]}/s{number}") if above >= 0 else ("", f"s{number}")
        paths.append(path)
        db.execute("INSERT INTO page (id, hub_id, parent_id, position, kind, place, origin_lang, version, created_at) "
                   "VALUES (?, ?, ?, ?, 'text', 'none', 'de', 1, ?)", (page(number), hub, parent, number % BELOW, AT))
        for lang in LANGUAGES:
            words = text(lang, number)
            db.execute("INSERT INTO page_text (hub_id, page_id, lang, slug, path, last, live) VALUES (?, ?, ?, ?, ?, 1, 1)",
                       (hub, page(number), lang, f"s{number}", path))
            db.execute("INSERT INTO page_version (hub_id, page_id, lang, number, title, summary, body, aside, html, "
                       "aside_html, minor, machine, source_lang, source_number, author, written_at) "
                       "VALUES (?, ?, ?, 1, ?, ?, ?, '', ?, '', FALSE, FALSE, ?, ?, 'operator', ?)",
                       (hub, page(number), lang, f"{words[:20].strip()} {number}", words[:100], words, f"<p>{words}</p>",
                        None if lang == "de" else "de", None if lang == "de" else 1, AT))
    db.commit()
    chance = random.Random(count)
    for number in chance.sample(range(count), min(count, 100)):
        print(*(f"/{lang}/{paths[number]}" for lang in LANGUAGES), sep="\n")


main()
