-- Side effects wait here, written in the transaction that causes them.
CREATE TABLE job (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  run_at TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  claimed_until TEXT,
  last_error TEXT
);
CREATE INDEX job_due ON job (run_at, id);
