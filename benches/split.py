"""Questions from past grants: split.py GRANTS FOLDER YEAR LABEL [MOST].

Writes FOLDER/asks.csv and FOLDER/truth.csv. An ask is one recipient with one purpose in YEAR; true is every label (funder,
or funder|programme) that is new for the recipient and known from before. At most MOST asks, chosen by a hash.
"""
import csv
import gzip
import hashlib
import sys

grants, folder, year, label = sys.argv[1:5]
most = int(sys.argv[5]) if len(sys.argv) > 5 else 10**9
columns = ["recipient_id", "recipient_name", "recipient_type", "title", "amount", "currency", "region", "lat", "lon", "lang"]

opened = gzip.open if grants.endswith(".gz") else open
with opened(grants, "rt", encoding="utf-8", newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["recipient_id"]]


def name(row):
    return row["funder_id"] if label == "funder" else f'{row["funder_id"]}|{row["programme"]}'


before = [row for row in rows if row["award_date"][:4] < year]
known = {name(row) for row in before}
held = {(row["recipient_id"], name(row)) for row in before}
asks = {}
for row in rows:
    if row["award_date"][:4] == year and name(row) in known and (row["recipient_id"], name(row)) not in held:
        row["title"] = f'{row["title"]} {row["description"]}'.strip()
        asks.setdefault((row["recipient_id"], row["title"]), (row, set()))[1].add(name(row))

chosen = sorted(asks, key=lambda key: hashlib.sha256("|".join(key).encode()).digest())[:most]
with open(f"{folder}/asks.csv", "w", newline="") as a, open(f"{folder}/truth.csv", "w", newline="") as t:
    asked, true = csv.writer(a), csv.writer(t)
    asked.writerow(["ask_id", *columns])
    true.writerow(["ask_id", "label"])
    for number, key in enumerate(chosen):
        row, labels = asks[key]
        asked.writerow([f"q{number:05}", *(row[column] for column in columns)])
        true.writerows([f"q{number:05}", one] for one in sorted(labels))
