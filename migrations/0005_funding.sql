-- A foundation's programmes, the sentence behind every rule, and what was granted in the past. Money is in cents.
CREATE TABLE programme (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  foundation_id TEXT NOT NULL REFERENCES organisation (id),
  slug TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  external_id TEXT,
  sort_key TEXT NOT NULL,
  origin_lang TEXT NOT NULL,
  tax_status TEXT,
  amount_min BIGINT,
  amount_max BIGINT,
  currency TEXT NOT NULL,
  own_share BIGINT,
  duration_max BIGINT,
  deadline_kind TEXT,
  unsolicited BOOLEAN,
  newcomers BOOLEAN,
  decision_weeks BIGINT,
  source_url TEXT,
  source_date TEXT,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, slug),
  UNIQUE (hub_id, external_id)
);
CREATE INDEX programme_list ON programme (hub_id, state, sort_key, id);
CREATE INDEX programme_foundation ON programme (hub_id, foundation_id);
CREATE TABLE programme_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  PRIMARY KEY (programme_id, lang)
);
-- tag: 'theme' 'target' 'region' 'legal_form' 'cost_funded' 'cost_excluded' 'language' 'deadline'
CREATE TABLE programme_tag (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  tag TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (programme_id, tag, value)
);
CREATE INDEX programme_tag_value ON programme_tag (tag, value, programme_id);
CREATE TABLE programme_rule (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  gate TEXT NOT NULL,
  sentence TEXT NOT NULL,
  PRIMARY KEY (programme_id, gate)
);
CREATE TABLE programme_draft (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  programme_id TEXT REFERENCES programme (id),
  foundation_id TEXT NOT NULL REFERENCES organisation (id),
  account_id TEXT NOT NULL REFERENCES account (id),
  base_version BIGINT NOT NULL,
  fields TEXT NOT NULL,
  saved_at TEXT NOT NULL
);
CREATE INDEX programme_draft_subject ON programme_draft (hub_id, programme_id);
CREATE TABLE past_grant (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  external_id TEXT NOT NULL,
  foundation_id TEXT NOT NULL REFERENCES organisation (id),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  recipient_id TEXT,
  recipient_name TEXT NOT NULL,
  recipient_type TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  amount BIGINT,
  currency TEXT NOT NULL,
  awarded_on TEXT NOT NULL,
  region TEXT NOT NULL,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  lang TEXT NOT NULL,
  source_url TEXT NOT NULL,
  UNIQUE (hub_id, external_id)
);
CREATE INDEX past_grant_programme ON past_grant (hub_id, programme_id, awarded_on);
CREATE INDEX past_grant_foundation ON past_grant (hub_id, foundation_id, awarded_on);
CREATE INDEX past_grant_recipient ON past_grant (hub_id, recipient_id);
