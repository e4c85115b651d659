"""The other side of benches/suggest: SQLite's full text over the same programmes; the median and p99 in microseconds."""

import json
import re
import sqlite3
import sys
import time

programmes, sentences = sys.argv[1:]
database = sqlite3.connect(":memory:")
database.execute("CREATE VIRTUAL TABLE programme USING fts5 (id UNINDEXED, title, purpose, tokenize = 'unicode61 remove_diacritics 2')")
with open(programmes, encoding="utf-8") as lines, database:
    rows = (json.loads(line) for line in lines)
    database.executemany("INSERT INTO programme VALUES (?, ?, ?)", ((r["external_id"], r["title_de"], r["purpose_de"]) for r in rows))
took = []
with open(sentences, encoding="utf-8") as lines:
    for line in lines:
        query = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", line))
        began = time.perf_counter()
        found = database.execute("SELECT id FROM programme WHERE programme MATCH ? ORDER BY bm25(programme) LIMIT 10", (query,)).fetchall()
        took.append((time.perf_counter() - began) * 1e6)
        assert len(found) == 10, line
took.sort()
print(f'{{"median": {took[len(took) // 2]:.0f}, "p99": {took[int(len(took) * 0.99)]:.0f}}}')
