-- Texts of the hub are edited one by one: version counts the changes of each. source_version is the version of the German
-- text that a translation was made from. An empty text was taken away; its row keeps the count.
ALTER TABLE hub_text ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE hub_text ADD COLUMN source_version BIGINT NOT NULL DEFAULT 1;
