"""Our side of the committed queries: asks a running demo through its API.

    python3 benches/search_demo.py ADDRESS DATABASE

The database (SQLite) tells which address belongs to which id of the demo's files.
"""

import json
import sqlite3
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

address, database = sys.argv[1:]
rows = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
ids = {f"organisations/{slug}": id for id, slug in rows.execute("SELECT external_id, slug FROM organisation")}
ids |= {f"funding/{slug}": id for id, slug in rows.execute("SELECT external_id, slug FROM programme")}
queries = Path(__file__).parent.parent / "crates/kozmos/src/search/tests/queries.tsv"
took, recall, count = [], 0.0, 0
for line in queries.read_text(encoding="utf-8").splitlines()[1:]:
    lang, _, typed, wanted = line.split("\t")
    if wanted.startswith(("s-", "n-", "e-", "c-")):
        continue  # pages, news, events and lines of contact: the tests ask for them, the other side has none
    url = f"{address}/api/v1/search?" + urllib.parse.urlencode({"q": typed, "lang": lang, "limit": 10})
    began = time.perf_counter()
    answer = json.load(urllib.request.urlopen(url))
    took.append((time.perf_counter() - began) * 1e3)
    found = {ids.get(hit["url"].split("/", 2)[2], "")[3:] for hit in answer["results"]}
    wanted = wanted.split(" ")
    recall += sum(one in found for one in wanted) / min(10, len(wanted))
    count += 1
took.sort()
print(json.dumps({"queries": count, "recall": round(recall / count, 4), "median": round(took[len(took) // 2], 3),
                  "p99": round(took[int(len(took) * 0.99)], 3), "most": round(took[-1], 3)}))
