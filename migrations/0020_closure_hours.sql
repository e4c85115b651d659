-- A closure may begin at a time on its first day and be over at a time on its last: HH:MM by the team's clock; none: whole days.
ALTER TABLE contact_closure ADD COLUMN from_time TEXT;
ALTER TABLE contact_closure ADD COLUMN to_time TEXT;
