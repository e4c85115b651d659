-- With which change of its story or event each text was written last: a translation whose source was written later is
-- outdated. 0: before this was written down.
ALTER TABLE story_text ADD COLUMN written BIGINT NOT NULL DEFAULT 0;
ALTER TABLE gathering_text ADD COLUMN written BIGINT NOT NULL DEFAULT 0;
