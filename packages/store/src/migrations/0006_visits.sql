-- What each account has seen of a structure: `seen` at its last visit, `before` at the one before it.
-- Undone by: DROP TABLE visits.
CREATE TABLE visits (
  structure TEXT NOT NULL,
  account TEXT NOT NULL,
  seen INTEGER NOT NULL CHECK (seen >= 0),
  before INTEGER NOT NULL CHECK (before >= 0),
  at INTEGER NOT NULL,
  PRIMARY KEY (structure, account)
) STRICT, WITHOUT ROWID;
