-- Accounts are people; what they may do is in membership, per hub and, where scope is an organisation, per organisation.
CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT,
  locale TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE TABLE membership (
  hub_id TEXT NOT NULL REFERENCES hub (id),
  account_id TEXT NOT NULL REFERENCES account (id),
  scope TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'editor', 'organisation-editor')),
  PRIMARY KEY (hub_id, account_id, scope, role)
);
CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE TABLE sign_in_link (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  expires_at TEXT NOT NULL
);
CREATE TABLE sign_in_try (
  subject TEXT NOT NULL PRIMARY KEY,
  since TEXT NOT NULL,
  tries BIGINT NOT NULL
);
