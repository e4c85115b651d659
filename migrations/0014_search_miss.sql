-- Words that people sought and that stand nowhere: a word, a language, a day, a number. No person, no query, no time of day.
CREATE TABLE search_miss (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  day TEXT NOT NULL,
  lang TEXT NOT NULL,
  word TEXT NOT NULL,
  times BIGINT NOT NULL,
  PRIMARY KEY (hub_id, day, lang, word)
);
