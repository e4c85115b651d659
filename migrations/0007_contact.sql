-- Who answers and when; who pays for the centre, from when to when; where else it is found; what its staff are writing.
CREATE TABLE contact_line (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'hotline')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT,
  place TEXT NOT NULL,
  local_holidays TEXT NOT NULL,
  hours TEXT NOT NULL,
  languages TEXT NOT NULL,
  position BIGINT NOT NULL,
  version BIGINT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX contact_line_list ON contact_line (hub_id, position, id);
CREATE TABLE contact_line_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  line_id TEXT NOT NULL REFERENCES contact_line (id),
  lang TEXT NOT NULL,
  role TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (line_id, lang)
);
CREATE TABLE contact_closure (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  line_id TEXT NOT NULL REFERENCES contact_line (id),
  position BIGINT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  yearly BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (line_id, position)
);
-- In place of the table funder, which had no id, no logo and no dates; what stands there is taken over.
CREATE TABLE hub_funder (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  name TEXT NOT NULL,
  website TEXT NOT NULL,
  logo TEXT,
  starts_on TEXT,
  ends_on TEXT,
  position BIGINT NOT NULL,
  version BIGINT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX hub_funder_list ON hub_funder (hub_id, position, id);
CREATE TABLE hub_funder_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  funder_id TEXT NOT NULL REFERENCES hub_funder (id),
  lang TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (funder_id, lang)
);
INSERT INTO hub_funder (id, hub_id, state, name, website, position, version, updated_at)
  SELECT hub_id || '-' || CAST(position AS TEXT), hub_id, 'published', name, website, position, 1,
  '1970-01-01T00:00:00Z' FROM funder;
CREATE TABLE hub_link (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  position BIGINT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (hub_id, position)
);
-- As typed, valid or not, until it is saved or thrown away. subject: the record that it changes; none: a new one.
CREATE TABLE writing_draft (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  kind TEXT NOT NULL,
  subject TEXT,
  account_id TEXT NOT NULL REFERENCES account (id),
  base_version BIGINT NOT NULL,
  fields TEXT NOT NULL,
  saved_at TEXT NOT NULL
);
CREATE INDEX writing_draft_list ON writing_draft (hub_id, account_id, kind, subject);
