-- What other sites answered when the addresses that texts link to were asked last: 'fine', 'slow', 'nobody', 'inward' (an
-- address of our own network), a status like '404', or 'moved ' and where to. Nothing of who wrote the links or reads them.
CREATE TABLE site_answer (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  address TEXT NOT NULL,
  answer TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  PRIMARY KEY (hub_id, address)
);
