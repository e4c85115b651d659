-- The pages of the site: a tree, and of each page one text a language, each text with all its versions. What state a
-- translation is in has no column: it follows from the versions.
-- parent_id is '' for a page at the top: it can be looked up like any other, and rows can be copied in any order.
CREATE TABLE page (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  parent_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'project', 'imprint', 'privacy', 'accessibility')),
  place TEXT NOT NULL CHECK (place IN ('menu', 'foot', 'none')),
  origin_lang TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  removed_at TEXT,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX page_children ON page (hub_id, parent_id, position, id);
CREATE INDEX page_place ON page (hub_id, place, position, id);
-- path is the whole address below the language, NULL while the page is removed. live: the version that everybody sees;
-- next: the version that takes its place at next_at.
CREATE TABLE page_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  page_id TEXT NOT NULL REFERENCES page (id),
  lang TEXT NOT NULL,
  slug TEXT NOT NULL,
  path TEXT,
  last BIGINT NOT NULL,
  live BIGINT,
  next BIGINT,
  next_at TEXT,
  PRIMARY KEY (page_id, lang),
  UNIQUE (hub_id, path, lang)
);
CREATE INDEX page_text_due ON page_text (next_at) WHERE next_at IS NOT NULL;
-- html and aside_html are rendered once, when the version is written. source_lang and source_number: which version of
-- which language the translation says.
CREATE TABLE page_version (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  page_id TEXT NOT NULL REFERENCES page (id),
  lang TEXT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  aside TEXT NOT NULL,
  html TEXT NOT NULL,
  aside_html TEXT NOT NULL,
  minor BOOLEAN NOT NULL,
  machine BOOLEAN NOT NULL,
  source_lang TEXT,
  source_number BIGINT,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  read_by TEXT,
  read_at TEXT,
  PRIMARY KEY (page_id, lang, number)
);
CREATE TABLE page_draft (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  page_id TEXT NOT NULL REFERENCES page (id),
  lang TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  base BIGINT NOT NULL,
  fields TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (page_id, lang, account_id)
);
-- Every address that a page ever had leads to it for ever.
CREATE TABLE page_redirect (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  lang TEXT NOT NULL,
  path TEXT NOT NULL,
  page_id TEXT NOT NULL REFERENCES page (id),
  PRIMARY KEY (hub_id, path, lang)
);
-- The links of the newest version of each text. target_page: the page behind an address of our own.
CREATE TABLE page_link (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  page_id TEXT NOT NULL REFERENCES page (id),
  lang TEXT NOT NULL,
  target TEXT NOT NULL,
  target_page TEXT,
  broken BOOLEAN NOT NULL,
  PRIMARY KEY (page_id, lang, target)
);
CREATE INDEX page_link_target ON page_link (target_page) WHERE target_page IS NOT NULL;
CREATE INDEX page_link_broken ON page_link (hub_id, page_id, lang) WHERE broken;
-- From which language each language is translated; a language without a row: from the hub's first one.
CREATE TABLE language_source (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  lang TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (hub_id, lang)
);
-- Who translates into which languages.
CREATE TABLE translator (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  account_id TEXT NOT NULL REFERENCES account (id),
  lang TEXT NOT NULL,
  PRIMARY KEY (hub_id, account_id, lang)
);
