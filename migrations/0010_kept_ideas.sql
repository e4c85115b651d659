-- An idea that an association keeps, as it was asked (the fields of the form). Its editors and the hub's staff read it;
-- others only if it is shared.
CREATE TABLE need (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  sentence TEXT NOT NULL,
  fields TEXT NOT NULL,
  shared BOOLEAN NOT NULL,
  closed BOOLEAN NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX need_organisation ON need (hub_id, organisation_id, id);
-- What became of a suggestion for a kept idea: the states and steps of matching::feedback. A grant is in cents.
CREATE TABLE feedback (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  need_id TEXT NOT NULL REFERENCES need (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'dismissed', 'contacted', 'declined', 'funded')),
  reason TEXT,
  amount BIGINT,
  awarded_on TEXT,
  updated_at TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (need_id, programme_id)
);
CREATE INDEX feedback_state ON feedback (hub_id, state);
