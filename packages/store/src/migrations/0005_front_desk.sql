-- Links to the list of the day, for whoever receives patients and has no account. person: who made it.
-- front_desk_views: when each was opened. Undone by: DROP TABLE front_desk_links; DROP TABLE front_desk_views.
CREATE TABLE front_desk_links (
  token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
  id TEXT NOT NULL UNIQUE,
  structure TEXT NOT NULL,
  person TEXT NOT NULL,
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  ended INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX front_desk_links_by_structure ON front_desk_links (structure);

CREATE TABLE front_desk_views (
  link TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX front_desk_views_by_link ON front_desk_views (link, at);
