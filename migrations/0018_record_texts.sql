-- Texts of stories, of events and of the start page are kept as those of pages are: every version of each, what it was translated from, who has
-- read it. owner: whose the texts are. Those of other rooms' records have the record's id; they stand in no tree (their
-- parent_id is their owner's name) and have no path: the room says where and from when on they are read.
-- The texts of the start page belong to the hub and have its id. story_text, gathering_text and hub_text stay as they are for nodes of the version before; nothing reads them any more.
ALTER TABLE page ADD COLUMN owner TEXT NOT NULL DEFAULT 'page' CHECK (owner IN ('page', 'story', 'gathering', 'hub'));
INSERT INTO page (id, hub_id, parent_id, position, kind, place, origin_lang, version, created_at, owner)
  SELECT id, hub_id, 'story', 0, 'text', 'none', 'de', 1, created_at, 'story' FROM story;
INSERT INTO page (id, hub_id, parent_id, position, kind, place, origin_lang, version, created_at, owner)
  SELECT id, hub_id, 'gathering', 0, 'text', 'none', 'de', 1, created_at, 'gathering' FROM gathering;
INSERT INTO page (id, hub_id, parent_id, position, kind, place, origin_lang, version, created_at, owner)
  SELECT id, id, 'hub', 0, 'text', 'none', 'de', 1, '', 'hub' FROM hub;
INSERT INTO page_text (hub_id, page_id, lang, slug, last, live) SELECT hub_id, story_id, lang, '', 1, 1 FROM story_text;
INSERT INTO page_text (hub_id, page_id, lang, slug, last, live)
  SELECT hub_id, gathering_id, lang, '', 1, 1 FROM gathering_text;
INSERT INTO page_text (hub_id, page_id, lang, slug, last, live)
  SELECT hub_id, hub_id, lang, '', 1, 1 FROM hub_text WHERE long_name <> '' OR lead <> '' OR about <> '' OR background <> '';
-- A text that was written before its German one is outdated: it says a version of it that there is no longer.
INSERT INTO page_version (hub_id, page_id, lang, number, title, summary, body, aside, html, aside_html, minor, machine,
  source_lang, source_number, author, written_at)
  SELECT t.hub_id, t.story_id, t.lang, 1, t.title, t.lead, t.body, '', '', '', FALSE, FALSE,
    CASE WHEN t.lang <> 'de' THEN 'de' END, CASE WHEN t.lang <> 'de' THEN CASE WHEN t.written < d.written THEN 0 ELSE 1 END END,
    '', s.updated_at
  FROM story_text t JOIN story s ON s.id = t.story_id LEFT JOIN story_text d ON d.story_id = t.story_id AND d.lang = 'de';
INSERT INTO page_version (hub_id, page_id, lang, number, title, summary, body, aside, html, aside_html, minor, machine,
  source_lang, source_number, author, written_at)
  SELECT t.hub_id, t.gathering_id, t.lang, 1, t.title, '', t.description, '', '', '', FALSE, FALSE,
    CASE WHEN t.lang <> 'de' THEN 'de' END, CASE WHEN t.lang <> 'de' THEN CASE WHEN t.written < d.written THEN 0 ELSE 1 END END,
    '', g.updated_at
  FROM gathering_text t JOIN gathering g ON g.id = t.gathering_id
    LEFT JOIN gathering_text d ON d.gathering_id = t.gathering_id AND d.lang = 'de';
INSERT INTO page_version (hub_id, page_id, lang, number, title, summary, body, aside, html, aside_html, minor, machine,
  source_lang, source_number, author, written_at)
  SELECT t.hub_id, t.hub_id, t.lang, 1, t.long_name, t.lead, t.about, t.background, '', '', FALSE, FALSE,
    CASE WHEN t.lang <> 'de' THEN 'de' END,
    CASE WHEN t.lang <> 'de' THEN CASE WHEN t.source_version < d.version THEN 0 ELSE 1 END END, '', ''
  FROM hub_text t LEFT JOIN hub_text d ON d.hub_id = t.hub_id AND d.lang = 'de'
  WHERE t.long_name <> '' OR t.lead <> '' OR t.about <> '' OR t.background <> '';
UPDATE media_use SET place = 'page', number = 1 WHERE place = 'story';
