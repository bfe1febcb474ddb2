-- dossiers_made.part, parts: which part of a paper cut in how many; null for an archive, and for papers taken before.
-- inspector_links.split_at: the size its paper is cut at, in bytes, as it was when given; null for links given before.
-- inspections.times, last: how often the same was opened within an hour of the first, and when last (null: once).
-- Undone by: ALTER TABLE … DROP COLUMN of each.
ALTER TABLE dossiers_made ADD COLUMN part INTEGER CHECK (part > 0);
ALTER TABLE dossiers_made ADD COLUMN parts INTEGER CHECK (parts > 0);
ALTER TABLE inspector_links ADD COLUMN split_at INTEGER CHECK (split_at > 0);
ALTER TABLE inspections ADD COLUMN times INTEGER NOT NULL DEFAULT 1 CHECK (times > 0);
ALTER TABLE inspections ADD COLUMN last INTEGER;
