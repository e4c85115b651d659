-- A hub is a centre and the tenant: every row of every other table carries its id.
CREATE TABLE hub (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  host TEXT UNIQUE,
  name TEXT NOT NULL,
  initiative TEXT NOT NULL,
  sister_hubs TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  lands TEXT NOT NULL,
  zone TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  hours TEXT NOT NULL,
  address TEXT NOT NULL,
  demo BOOLEAN NOT NULL,
  version BIGINT NOT NULL
);
CREATE TABLE hub_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  lang TEXT NOT NULL,
  long_name TEXT NOT NULL,
  lead TEXT NOT NULL,
  about TEXT NOT NULL,
  background TEXT NOT NULL,
  PRIMARY KEY (hub_id, lang)
);
CREATE TABLE network (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  land TEXT NOT NULL,
  website TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (hub_id, slug)
);
CREATE TABLE funder (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  name TEXT NOT NULL,
  website TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (hub_id, name)
);
