-- The size at which a structure has the paper of its dossiers cut, in bytes, where it chose one. Undone by: DROP TABLE paper_sizes.
CREATE TABLE paper_sizes (
  structure TEXT NOT NULL PRIMARY KEY,
  split_at INTEGER NOT NULL CHECK (split_at > 0)
) STRICT, WITHOUT ROWID;
