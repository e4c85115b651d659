-- Every change is an event, chained per hub by its hash. The head row is what writers queue at, so that numbers have
-- no gaps and commit in order: readers that follow the numbers never miss one.
CREATE TABLE ledger (
  hub_id TEXT NOT NULL PRIMARY KEY REFERENCES hub (id),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
CREATE TABLE event (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  seq BIGINT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (hub_id, seq)
);
CREATE INDEX event_subject ON event (hub_id, kind, subject, seq);
