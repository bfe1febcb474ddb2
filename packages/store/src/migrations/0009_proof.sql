-- By which keys the instance has signed: their private halves are in no base. public: 32 bytes in hexadecimal.
-- roots: one for a day, over the heads that had moved (RFC 6962); token: a TimeStampResp in base64 (RFC 3161), tried: when it was last asked.
-- checkpoints: the leaves of a day's tree, one for a structure. Undone by: DROP TABLE of each.
CREATE TABLE signing_keys (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  public TEXT NOT NULL CHECK (length(public) = 64),
  created INTEGER NOT NULL,
  retired INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE roots (
  day TEXT NOT NULL PRIMARY KEY CHECK (length(day) = 10),
  size INTEGER NOT NULL CHECK (size > 0),
  root TEXT NOT NULL CHECK (length(root) = 64),
  key TEXT NOT NULL REFERENCES signing_keys (id),
  signature TEXT NOT NULL CHECK (length(signature) = 128),
  token TEXT,
  stamped INTEGER,
  tried INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
  structure TEXT NOT NULL,
  day TEXT NOT NULL REFERENCES roots (day) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL CHECK (version > 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  blind TEXT NOT NULL CHECK (length(blind) = 32),
  leaf TEXT NOT NULL CHECK (length(leaf) = 64),
  PRIMARY KEY (structure, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX checkpoints_by_day ON checkpoints (day, leaf);
