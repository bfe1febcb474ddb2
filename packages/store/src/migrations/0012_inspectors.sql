-- Links by which whoever controls reads a dossier without an account. person: who gave it; recipient: to whom it was given;
-- scope, on_instant, known_at, version: the dossier as it was when given (JSON, JSON, milliseconds, last line of the journal).
-- inspections: each opening. dossiers_made: who took which dossier away; manifest: SHA-256 of manifest.json, null for the paper alone.
-- Undone by: DROP TABLE of each.
CREATE TABLE inspector_links (
  token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
  id TEXT NOT NULL UNIQUE,
  structure TEXT NOT NULL,
  person TEXT NOT NULL,
  recipient TEXT NOT NULL,
  scope TEXT NOT NULL,
  on_instant TEXT NOT NULL,
  known_at INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  archive INTEGER NOT NULL CHECK (archive IN (0, 1)),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  ended INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX inspector_links_by_structure ON inspector_links (structure, created);

CREATE TABLE inspections (
  link TEXT NOT NULL,
  at INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('page', 'paper', 'archive', 'piece')),
  on_instant TEXT NOT NULL
) STRICT;

CREATE INDEX inspections_by_link ON inspections (link, at);

CREATE TABLE dossiers_made (
  structure TEXT NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  scope TEXT NOT NULL,
  on_instant TEXT NOT NULL,
  known_at INTEGER NOT NULL,
  manifest TEXT CHECK (length(manifest) = 64)
) STRICT;

CREATE INDEX dossiers_made_by_structure ON dossiers_made (structure, at);
