-- The page that tells of the qualification programme: what an association still lacks leads there.
ALTER TABLE page ADD COLUMN qualification BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX page_qualification ON page (hub_id, position, id) WHERE qualification;
