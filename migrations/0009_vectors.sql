-- What a text means, as the numbers of a sentence model: 384 × f16, little endian, in base64. Made in the background from
-- the text whose digest stands beside it, by the model of that name; made anew when either changes.
CREATE TABLE vector (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  kind TEXT NOT NULL CHECK (kind IN ('programme', 'association', 'need')),
  subject TEXT NOT NULL,
  lang TEXT NOT NULL,
  model TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (hub_id, kind, subject)
);
