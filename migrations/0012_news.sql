-- News and events of the centre.
CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  slug TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  published_on TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, slug)
);
CREATE INDEX story_list ON story (hub_id, state, published_on, id);
CREATE TABLE story_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  story_id TEXT NOT NULL REFERENCES story (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  lead TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (story_id, lang)
);
-- starts_at and ends_at: civil time of the hub's zone, YYYY-MM-DDTHH:MM. sequence: rises with time, place and state.
CREATE TABLE gathering (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  slug TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  venue TEXT NOT NULL,
  address TEXT NOT NULL,
  online_url TEXT,
  register_url TEXT,
  register_email TEXT,
  languages TEXT NOT NULL,
  free BOOLEAN NOT NULL,
  step_free BOOLEAN NOT NULL,
  sequence BIGINT NOT NULL,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, slug)
);
CREATE INDEX gathering_list ON gathering (hub_id, state, ends_at, id);
CREATE TABLE gathering_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  gathering_id TEXT NOT NULL REFERENCES gathering (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (gathering_id, lang)
);
