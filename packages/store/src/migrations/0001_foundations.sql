CREATE TABLE instance (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  key BLOB NOT NULL CHECK (length(key) = 32),
  created INTEGER NOT NULL
) STRICT;

-- One journal a structure. seq orders entries across structures, for followers;
-- it grows without AUTOINCREMENT, since no entry is ever deleted.
CREATE TABLE journal (
  seq INTEGER NOT NULL PRIMARY KEY,
  structure TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  header TEXT NOT NULL,
  body TEXT NOT NULL,
  blind BLOB NOT NULL CHECK (length(blind) = 16),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (structure, version)
) STRICT;

CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN NEW.version <> 1 + coalesce((SELECT max(version) FROM journal WHERE structure = NEW.structure), 0)
BEGIN SELECT raise(ABORT, 'journal: an entry follows the last one'); END;

CREATE TRIGGER journal_is_never_edited BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: an entry is never edited'); END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: an entry is never deleted'); END;

-- What facts only point to: names, contacts, free text. Forgetting deletes the row and its key.
CREATE TABLE aside (
  structure TEXT NOT NULL,
  seal TEXT NOT NULL,
  owner TEXT NOT NULL,
  grade TEXT NOT NULL CHECK (grade IN ('contact', 'identity', 'text')),
  key BLOB NOT NULL CHECK (length(key) = 32),
  value TEXT NOT NULL,
  PRIMARY KEY (structure, seal)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipts (
  structure TEXT NOT NULL,
  command TEXT NOT NULL,
  actor TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  first INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (structure, command)
) STRICT, WITHOUT ROWID;

-- Pieces whose bytes are on disk, under their id. filed: when a fact first named it, null until then.
CREATE TABLE documents (
  structure TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  key BLOB NOT NULL CHECK (length(key) = 32),
  hmac TEXT NOT NULL CHECK (length(hmac) = 64),
  size INTEGER NOT NULL CHECK (size > 0),
  type TEXT NOT NULL,
  received INTEGER NOT NULL,
  filed INTEGER,
  PRIMARY KEY (structure, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX documents_unfiled ON documents (received) WHERE filed IS NULL;

CREATE TABLE user (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL DEFAULT 0 CHECK (email_verified IN (0, 1)),
  image TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_user ON session (user_id);

CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at INTEGER,
  refresh_token_expires_at INTEGER,
  scope TEXT,
  password TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX account_by_user ON account (user_id);

CREATE TABLE verification (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX verification_by_identifier ON verification (identifier);

-- One account acts as one person of a structure.
CREATE TABLE grants (
  structure TEXT NOT NULL,
  account TEXT NOT NULL,
  person TEXT NOT NULL,
  rights TEXT NOT NULL,
  until INTEGER,
  PRIMARY KEY (structure, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX grants_by_account ON grants (account);

-- token: SHA-256 of what the invitation's link carries.
-- handed_over: 1 where the link passed through whoever invited.
CREATE TABLE invitations (
  token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
  id TEXT NOT NULL UNIQUE,
  structure TEXT NOT NULL,
  person TEXT NOT NULL,
  rights TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  handed_over INTEGER NOT NULL CHECK (handed_over IN (0, 1)),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  used INTEGER,
  used_by TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX invitations_by_structure ON invitations (structure, person);

-- Links that let someone act without an account: to sign as one person, or to inspect.
CREATE TABLE links (
  token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
  id TEXT NOT NULL UNIQUE,
  structure TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('signing', 'inspector')),
  person TEXT,
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  ended INTEGER,
  CHECK ((kind = 'signing') = (person IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX links_by_structure ON links (structure);

CREATE TABLE followers (
  name TEXT NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a command that wrote entries, until whoever tells the outside has told it.
CREATE TABLE outbox (
  seq INTEGER NOT NULL PRIMARY KEY,
  structure TEXT NOT NULL,
  command TEXT NOT NULL,
  first INTEGER NOT NULL,
  count INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE summaries (
  structure TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (structure, name)
) STRICT, WITHOUT ROWID;

-- How many times a plain row of a structure, or of an account, was written.
CREATE TABLE structure_rows (
  structure TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_rows (
  account TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
