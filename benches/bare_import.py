"""The other side of benches/import: the same rows, bare, into one table with the product's keys and indexes."""

import json
import sqlite3
import sys

source, target = sys.argv[1:]
database = sqlite3.connect(target)
database.executescript(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
    "CREATE TABLE past_grant (id TEXT NOT NULL PRIMARY KEY, funder TEXT, programme TEXT, recipient TEXT, kind TEXT, title TEXT,"
    " description TEXT, amount BIGINT, currency TEXT, awarded_on TEXT, region TEXT);"
    "CREATE INDEX a ON past_grant (programme, awarded_on); CREATE INDEX b ON past_grant (funder, awarded_on);"
    "CREATE INDEX c ON past_grant (recipient);"
)
NAMES = [
    "grant_id", "funder_id", "programme", "recipient_name", "recipient_type", "title", "description", "amount", "currency",
    "award_date", "region",
]
with open(source, encoding="utf-8") as lines, database:
    rows = (json.loads(line) for line in lines)
    database.executemany(
        f"INSERT INTO past_grant VALUES ({','.join('?' * len(NAMES))})", ([row.get(name) for name in NAMES] for row in rows)
    )
