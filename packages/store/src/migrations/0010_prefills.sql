-- Lists sent to the State's online form, the last of each declaration. secret: the token that opens it and follows it, sealed
-- under the instance's key; null once it serves nothing. claimed: when its sending began; sent: when the site took it; version: of the
-- journal, that it was drawn from. state: what the site last said, stated when; asked: when it was last asked.
-- state_forms: the form an instance is configured with; wait: it asked not to be asked before. Undone by: DROP TABLE of each.
CREATE TABLE prefills (
  declaration TEXT NOT NULL PRIMARY KEY,
  structure TEXT NOT NULL,
  team TEXT NOT NULL,
  account TEXT NOT NULL,
  person TEXT NOT NULL,
  deposit TEXT NOT NULL UNIQUE,
  records INTEGER NOT NULL CHECK (records IN (0, 1)),
  version INTEGER NOT NULL CHECK (version > 0),
  claimed INTEGER NOT NULL,
  sent INTEGER,
  secret TEXT,
  number TEXT,
  state TEXT,
  stated INTEGER,
  asked INTEGER,
  submitted INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX prefills_by_team ON prefills (structure, team, claimed);
CREATE INDEX prefills_followed ON prefills (asked) WHERE secret IS NOT NULL;

CREATE TABLE state_forms (
  form TEXT NOT NULL PRIMARY KEY,
  asked INTEGER,
  changed INTEGER,
  wait INTEGER
) STRICT, WITHOUT ROWID;
