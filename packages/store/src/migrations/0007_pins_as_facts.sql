-- Who chose a PIN, when and before whom is in the journal: those chosen without a trace are chosen again.
-- Undone by: DROP TABLE pins; and the CREATE TABLE pins of 0004_shared_devices.sql.
DROP TABLE pins;

CREATE TABLE pins (
  structure TEXT NOT NULL,
  person TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (structure, person)
) STRICT, WITHOUT ROWID;
