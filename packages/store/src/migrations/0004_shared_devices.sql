-- A device that several people sign on, each with their PIN. token: SHA-256 of what its address carries.
-- account, person: who opened it and answers for it. One of team and session: what it was opened for.
-- Undone by: DROP TABLE shared_devices; DROP TABLE pins.
CREATE TABLE shared_devices (
  token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
  id TEXT NOT NULL UNIQUE,
  structure TEXT NOT NULL,
  team TEXT,
  session TEXT,
  account TEXT NOT NULL,
  person TEXT NOT NULL,
  opened INTEGER NOT NULL,
  until INTEGER NOT NULL,
  closed INTEGER,
  CHECK ((team IS NULL) <> (session IS NULL)),
  CHECK (until > opened AND until <= opened + 14400000)
) STRICT, WITHOUT ROWID;

-- hash: scrypt of six figures under a salt of one's own. before: in whose presence they were chosen (j25).
CREATE TABLE pins (
  structure TEXT NOT NULL,
  person TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  chosen INTEGER NOT NULL,
  before TEXT NOT NULL,
  PRIMARY KEY (structure, person)
) STRICT, WITHOUT ROWID;
