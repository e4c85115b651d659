"""implicit (cosine item-kNN, for askers with a history) and bm25s (votes of the 50 nearest past grants) on one split, in
the form of the rows of `beside`, and how the matcher stands to them.
    rank_peers.py DATA SPLIT OURS"""
import collections
import csv
import gzip
import json
import math
import re
import sys
import time
import warnings

import bm25s
import numpy
import scipy.sparse
from implicit.nearest_neighbours import CosineRecommender

warnings.simplefilter("ignore")
data, split, ours = sys.argv[1:4]
folder = f"{data}/ranking/{split}"
with open(f"{folder}/split.json", encoding="utf-8") as f:
    about = json.load(f)


def rows(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", newline="") as f:
        yield from csv.DictReader(f)


def words(*texts):
    return [w for w in re.findall(r"[^\W_]+", " ".join(texts).lower()) if len(w) > 1]


grants = [g for g in rows(f"{data}/grants/{about['set']}.csv.gz")
          if about["history_from"] <= int(g["award_date"][:4]) <= about["history_until"]]
label = lambda g: "|".join(g[c] for c in about["label"].split("|"))
labels = sorted({label(g) for g in grants})
at = {x: i for i, x in enumerate(labels)}
who = {x: i for i, x in enumerate(sorted({g["recipient_id"] for g in grants}))}
held = numpy.zeros((len(who), len(labels)), numpy.float32)
for g in grants:
    held[who[g["recipient_id"]], at[label(g)]] = 1
truth, case = collections.defaultdict(set), {}
for t in rows(f"{folder}/truth.csv"):
    truth[t["ask_id"]].add(at[t["label"]])
    case[t["ask_id"]] = t["case"]
asks = list(rows(f"{folder}/asks.csv"))


def show(method, built, took, ranked):
    """ranked: ask_id -> labels, best first."""
    for which in ("warm", "cold"):
        gains, got, had = [], collections.Counter(), collections.Counter()
        for ask in (a for a in ranked if case[a] == which):
            right, order = truth[ask], ranked[ask][:10]
            gain = sum(1 / math.log2(k + 2) for k, x in enumerate(order) if x in right)
            gains.append(gain / sum(1 / math.log2(k + 2) for k in range(min(10, len(right)))))
            had.update(right)
            got.update(right & set(order))
        if gains:
            ndcg, each = sum(gains) / len(gains), took * 1e6 / len(ranked)
            recall = sum(got[x] / had[x] for x in had) / len(had)
            mine = next(line.split("|") for line in ours.splitlines() if f"| {which} |" in line)
            print(f"| {split} | {which} | {method} | {ndcg:.3f} | {recall:.3f} | {built:.1f} | {each:.0f} | "
                  f"kozmos: {float(mine[4]) / ndcg:.2f} times the quality, {float(mine[7]) / each:.2f} times the time")


start = time.perf_counter()
matrix = scipy.sparse.csr_matrix(held)
model = CosineRecommender(K=50)
model.fit(matrix, show_progress=False)
built = time.perf_counter() - start
warm = [a for a in asks if a["recipient_id"] in who]
start = time.perf_counter()
ranked = {}
for a in warm:
    user = who[a["recipient_id"]]
    ids, _ = model.recommend(user, matrix[user], N=50, filter_already_liked_items=True)
    ranked[a["ask_id"]] = [int(i) for i in ids if i >= 0]
show("implicit", built, time.perf_counter() - start, ranked)

start = time.perf_counter()
documents = list({(g["recipient_id"], label(g), tuple(words(g["recipient_name"], g["title"], g["description"]))) for g in grants})
documents.sort()
engine = bm25s.BM25()
engine.index([list(d[2]) for d in documents], show_progress=False)
built = time.perf_counter() - start
start = time.perf_counter()
ranked = {}
for a in asks:
    query = words(a["recipient_name"], a["title"]) or ["-"]
    found, scores = engine.retrieve([query], k=min(200, len(documents)), show_progress=False)
    votes, voters = collections.Counter(), 0
    for i, score in zip(found[0], scores[0]):
        if score > 0 and documents[i][0] != a["recipient_id"] and voters < 50:
            votes[at[documents[i][1]]] += score
            voters += 1
    known = held[who[a["recipient_id"]]] if a["recipient_id"] in who else None
    ranked[a["ask_id"]] = [x for x, _ in votes.most_common() if known is None or not known[x]]
show("bm25s", built, time.perf_counter() - start, ranked)
