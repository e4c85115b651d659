-- Pictures of a centre and of its organisations. owner: the organisation that a logo belongs to; empty: the centre. hash:
-- of the largest size, so that the same picture sent twice is found again. found_by: folded words for searching. focus_x
-- and focus_y: the place that shall stay visible when the picture is cut, in percent.
CREATE TABLE media (
  id TEXT NOT NULL PRIMARY KEY,
  hub_id TEXT NOT NULL REFERENCES hub (id),
  owner TEXT NOT NULL,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  credit TEXT NOT NULL,
  decorative BOOLEAN NOT NULL,
  focus_x BIGINT NOT NULL,
  focus_y BIGINT NOT NULL,
  found_by TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (hub_id, owner, hash)
);
CREATE INDEX media_list ON media (hub_id, id);
-- What a picture shows, for people who do not see it.
CREATE TABLE media_text (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  media_id TEXT NOT NULL REFERENCES media (id),
  lang TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (media_id, lang)
);
-- The same picture in several widths, as we wrote it. file: the last part of its address, made of the hash of its bytes.
-- bytes: base64.
CREATE TABLE media_size (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  media_id TEXT NOT NULL REFERENCES media (id),
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  file TEXT NOT NULL,
  bytes TEXT NOT NULL,
  PRIMARY KEY (media_id, width)
);
CREATE INDEX media_size_file ON media_size (hub_id, file);
-- The logo of an organisation.
CREATE TABLE organisation_logo (
  organisation_id TEXT NOT NULL PRIMARY KEY REFERENCES organisation (id),
  hub_id TEXT NOT NULL REFERENCES hub (id),
  media_id TEXT NOT NULL REFERENCES media (id)
);
CREATE INDEX organisation_logo_media ON organisation_logo (media_id);
-- The texts that show a picture: place 'page' with the number of the version, 'story' with 0.
CREATE TABLE media_use (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  media_id TEXT NOT NULL REFERENCES media (id),
  place TEXT NOT NULL CHECK (place IN ('page', 'story')),
  subject TEXT NOT NULL,
  lang TEXT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (media_id, place, subject, lang, number)
);
CREATE INDEX media_use_subject ON media_use (hub_id, place, subject);
