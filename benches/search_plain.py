"""The other side of benches/search: SQLite's full text (FTS5, unicode61 without diacritics, bm25) over the same texts.

    python3 benches/search_plain.py FOLDER          documents.jsonl and queries.tsv of make_documents.py
    python3 benches/search_plain.py --demo          the demo world and the committed queries

All words must be there, the last one may be a beginning; where nothing has them all, any of them: as a site would ask it.
Prints how many of the wanted are among the first ten, and how long a query takes, in milliseconds.
"""

import json
import re
import sqlite3
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent / "crates/kozmos"


def demo():
    names, documents = {}, []
    for file in ("associations", "foundations-a", "foundations-b", "programmes-a", "programmes-b"):
        for line in (ROOT / f"demo/{file}.jsonl").open(encoding="utf-8"):
            record = json.loads(line)
            names[record["external_id"]] = record.get("name", "")
            said = [value for key, value in record.items() if re.fullmatch("(summary|description|purpose)_..", key)]
            titles = [value for key, value in record.items() if key == "name" or key.startswith("title_")]
            said += [record.get("place", ""), names.get(record.get("foundation"), "")]
            documents.append((record["external_id"][3:], " ".join(titles), " ".join(said)))
    rows = [line.rstrip("\n").split("\t") for line in (ROOT / "src/search/tests/queries.tsv").open(encoding="utf-8")][1:]
    rows = [row for row in rows if not row[3].startswith(("s-", "n-", "e-"))]  # pages, news and events are not in it
    return documents, [(row[2], row[3].split(" ")) for row in rows]


def invented(folder):
    lines = (json.loads(line) for line in (folder / "documents.jsonl").open(encoding="utf-8"))
    documents = ((line["id"], line["title"], line["text"] + " " + line["place"]) for line in lines)
    rows = (line.rstrip("\n").split("\t") for line in (folder / "queries.tsv").open(encoding="utf-8"))
    return documents, [(row[2], [row[3]]) for row in rows]


documents, queries = demo() if sys.argv[1] == "--demo" else invented(Path(sys.argv[1]))
database = sqlite3.connect(":memory:")
database.execute("CREATE VIRTUAL TABLE document USING fts5 (id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2')")
with database:
    database.executemany("INSERT INTO document VALUES (?, ?, ?)", documents)
ASK = "SELECT id FROM document WHERE document MATCH ? ORDER BY bm25(document, 0, 3, 1) LIMIT 10"
took, recall = [], 0.0
for typed, wanted in queries:
    words = [f'"{word}"' for word in re.findall(r"\w+", typed)]
    began = time.perf_counter()
    found = database.execute(ASK, (" AND ".join(words) + "*",)).fetchall() or database.execute(ASK, (" OR ".join(words) + "*",)).fetchall()
    took.append((time.perf_counter() - began) * 1e3)
    hits = {row[0] for row in found}
    recall += sum(one in hits for one in wanted) / min(10, len(wanted))
took.sort()
print(json.dumps({"queries": len(queries), "recall": round(recall / len(queries), 4), "median": round(took[len(took) // 2], 3),
                  "p99": round(took[int(len(took) * 0.99)], 3), "most": round(took[-1], 3)}))
