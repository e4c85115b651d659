-- Associations and foundations. Nothing on ethnic origin, religion or residence status has a column, on purpose.
CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  kind TEXT NOT NULL CHECK (kind IN ('association', 'foundation')),
  slug TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  external_id TEXT,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  legal_form TEXT,
  register_court TEXT,
  register_number TEXT,
  tax_status TEXT,
  founded BIGINT,
  postcode TEXT,
  place TEXT,
  region TEXT,
  ags TEXT,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  website TEXT,
  logo TEXT,
  email TEXT,
  phone TEXT,
  origin_lang TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, slug),
  UNIQUE (hub_id, external_id)
);
CREATE INDEX organisation_list ON organisation (hub_id, kind, state, sort_key, id);
CREATE TABLE organisation_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  lang TEXT NOT NULL,
  summary TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (organisation_id, lang)
);
-- tag: 'language' 'theme' 'target' 'network' 'purpose'
CREATE TABLE organisation_tag (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  tag TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (organisation_id, tag, value)
);
-- Begins with the tag, not the hub: else SQLite would prefer it to the primary key when it looks for the tags of one record.
CREATE INDEX organisation_tag_value ON organisation_tag (tag, value, organisation_id);
-- What somebody is writing: kept as typed, valid or not, until it is published or thrown away.
CREATE TABLE organisation_draft (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  organisation_id TEXT REFERENCES organisation (id),
  account_id TEXT NOT NULL REFERENCES account (id),
  base_version BIGINT NOT NULL,
  fields TEXT NOT NULL,
  saved_at TEXT NOT NULL
);
CREATE INDEX organisation_draft_subject ON organisation_draft (hub_id, organisation_id);
