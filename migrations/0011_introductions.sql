-- Introductions: an association and a foundation get to know each other if both say yes; how many a foundation takes.
CREATE TABLE introduction_capacity (
  foundation_id TEXT NOT NULL PRIMARY KEY REFERENCES organisation (id),
  hub_id TEXT NOT NULL REFERENCES hub (id),
  per_month BIGINT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE TABLE introduction (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  association_id TEXT NOT NULL REFERENCES organisation (id),
  foundation_id TEXT NOT NULL REFERENCES organisation (id),
  programme_id TEXT REFERENCES programme (id),
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'asking-association', 'asking-foundation', 'introduced', 'declined',
    'dropped', 'lapsed', 'withdrawn')),
  association_yes BOOLEAN NOT NULL,
  foundation_yes BOOLEAN NOT NULL,
  foundation_knows BOOLEAN NOT NULL,
  respond_by TEXT,
  worth DOUBLE PRECISION NOT NULL,
  note TEXT NOT NULL,
  reason TEXT,
  words TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, association_id, foundation_id, month)
);
CREATE INDEX introduction_month ON introduction (hub_id, month, state);
CREATE INDEX introduction_foundation ON introduction (hub_id, foundation_id);
CREATE INDEX introduction_due ON introduction (respond_by, state);
