import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Drizzle's view of the tables that the migrations make; a test compares the two. */

const grades = ["contact", "identity", "text"] as const;

export const instance = sqliteTable("instance", {
  only: integer("only").primaryKey(),
  id: text("id").notNull(),
  key: blob("key", { mode: "buffer" }).notNull(),
  created: integer("created").notNull(),
});

export const journal = sqliteTable("journal", {
  seq: integer("seq").primaryKey(),
  structure: text("structure").notNull(),
  version: integer("version").notNull(),
  at: integer("at").notNull(),
  type: text("type").notNull(),
  header: text("header").notNull(),
  body: text("body").notNull(),
  blind: blob("blind", { mode: "buffer" }).notNull(),
  hash: text("hash").notNull(),
});

export const aside = sqliteTable("aside", {
  structure: text("structure").notNull(),
  seal: text("seal").notNull(),
  owner: text("owner").notNull(),
  grade: text("grade", { enum: grades }).notNull(),
  key: blob("key", { mode: "buffer" }).notNull(),
  value: text("value").notNull(),
});

export const receipts = sqliteTable("receipts", {
  structure: text("structure").notNull(),
  command: text("command").notNull(),
  actor: text("actor").notNull(),
  digest: text("digest").notNull(),
  first: integer("first").notNull(),
  count: integer("count").notNull(),
});

export const documents = sqliteTable("documents", {
  structure: text("structure").notNull(),
  id: text("id").notNull(),
  key: blob("key", { mode: "buffer" }).notNull(),
  hmac: text("hmac").notNull(),
  size: integer("size").notNull(),
  type: text("type").notNull(),
  received: integer("received").notNull(),
  filed: integer("filed"),
});

const written = {
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
};

/** The four tables of better-auth, with the property names its adapter asks for. */
export const user = sqliteTable("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
  image: text("image"),
  ...written,
});

export const session = sqliteTable("session", {
  id: text("id").primaryKey(),
  token: text("token").notNull(),
  userId: text("user_id").notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  ipAddress: text("ip_address"),
  userAgent: text("user_agent"),
  ...written,
});

export const account = sqliteTable("account", {
  id: text("id").primaryKey(),
  accountId: text("account_id").notNull(),
  providerId: text("provider_id").notNull(),
  userId: text("user_id").notNull(),
  accessToken: text("access_token"),
  refreshToken: text("refresh_token"),
  idToken: text("id_token"),
  accessTokenExpiresAt: integer("access_token_expires_at", { mode: "timestamp_ms" }),
  refreshTokenExpiresAt: integer("refresh_token_expires_at", { mode: "timestamp_ms" }),
  scope: text("scope"),
  password: text("password"),
  ...written,
});

export const verification = sqliteTable("verification", {
  id: text("id").primaryKey(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  ...written,
});

export const grants = sqliteTable("grants", {
  structure: text("structure").notNull(),
  account: text("account").notNull(),
  person: text("person").notNull(),
  rights: text("rights").notNull(),
  until: integer("until"),
});

export const invitations = sqliteTable("invitations", {
  token: text("token").primaryKey(),
  id: text("id").notNull(),
  structure: text("structure").notNull(),
  person: text("person").notNull(),
  rights: text("rights").notNull(),
  invitedBy: text("invited_by").notNull(),
  handedOver: integer("handed_over", { mode: "boolean" }).notNull(),
  created: integer("created").notNull(),
  expires: integer("expires").notNull(),
  used: integer("used"),
  usedBy: text("used_by"),
  renews: text("renews"),
});

export const links = sqliteTable("links", {
  token: text("token").primaryKey(),
  id: text("id").notNull(),
  structure: text("structure").notNull(),
  kind: text("kind", { enum: ["signing", "inspector"] }).notNull(),
  person: text("person"),
  created: integer("created").notNull(),
  expires: integer("expires").notNull(),
  ended: integer("ended"),
});

export const sharedDevices = sqliteTable("shared_devices", {
  token: text("token").primaryKey(),
  id: text("id").notNull(),
  structure: text("structure").notNull(),
  team: text("team"),
  session: text("session"),
  account: text("account").notNull(),
  person: text("person").notNull(),
  opened: integer("opened").notNull(),
  until: integer("until").notNull(),
  closed: integer("closed"),
});

export const pins = sqliteTable("pins", {
  structure: text("structure").notNull(),
  person: text("person").notNull(),
  salt: blob("salt", { mode: "buffer" }).notNull(),
  hash: blob("hash", { mode: "buffer" }).notNull(),
});

export const frontDeskLinks = sqliteTable("front_desk_links", {
  token: text("token").primaryKey(),
  id: text("id").notNull(),
  structure: text("structure").notNull(),
  person: text("person").notNull(),
  created: integer("created").notNull(),
  expires: integer("expires").notNull(),
  ended: integer("ended"),
});

export const frontDeskViews = sqliteTable("front_desk_views", {
  link: text("link").notNull(),
  at: integer("at").notNull(),
});

export const inspectorLinks = sqliteTable("inspector_links", {
  token: text("token").primaryKey(),
  id: text("id").notNull(),
  structure: text("structure").notNull(),
  person: text("person").notNull(),
  recipient: text("recipient").notNull(),
  scope: text("scope").notNull(),
  on: text("on_instant").notNull(),
  knownAt: integer("known_at").notNull(),
  version: integer("version").notNull(),
  archive: integer("archive", { mode: "boolean" }).notNull(),
  created: integer("created").notNull(),
  expires: integer("expires").notNull(),
  ended: integer("ended"),
  splitAt: integer("split_at"),
});

export const inspections = sqliteTable("inspections", {
  link: text("link").notNull(),
  at: integer("at").notNull(),
  what: text("what", { enum: ["page", "paper", "archive", "piece"] }).notNull(),
  on: text("on_instant").notNull(),
  times: integer("times").notNull().default(1),
  last: integer("last"),
});

export const dossiersMade = sqliteTable("dossiers_made", {
  structure: text("structure").notNull(),
  at: integer("at").notNull(),
  person: text("person").notNull(),
  scope: text("scope").notNull(),
  on: text("on_instant").notNull(),
  knownAt: integer("known_at").notNull(),
  manifest: text("manifest"),
  part: integer("part"),
  parts: integer("parts"),
});

export const followers = sqliteTable("followers", {
  name: text("name").primaryKey(),
  seq: integer("seq").notNull(),
});

export const structureRows = sqliteTable("structure_rows", {
  structure: text("structure").primaryKey(),
  count: integer("count").notNull(),
});

export const accountRows = sqliteTable("account_rows", {
  account: text("account").primaryKey(),
  count: integer("count").notNull(),
});

export const visits = sqliteTable(
  "visits",
  {
    structure: text("structure").notNull(),
    account: text("account").notNull(),
    seen: integer("seen").notNull(),
    before: integer("before").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.structure, table.account] })],
);

export const signingKeys = sqliteTable("signing_keys", {
  id: text("id").primaryKey(),
  public: text("public").notNull(),
  created: integer("created").notNull(),
  retired: integer("retired"),
});

export const roots = sqliteTable("roots", {
  day: text("day").primaryKey(),
  size: integer("size").notNull(),
  root: text("root").notNull(),
  key: text("key").notNull(),
  signature: text("signature").notNull(),
  token: text("token"),
  stamped: integer("stamped"),
  tried: integer("tried"),
});

export const checkpoints = sqliteTable(
  "checkpoints",
  {
    structure: text("structure").notNull(),
    day: text("day").notNull(),
    version: integer("version").notNull(),
    hash: text("hash").notNull(),
    blind: text("blind").notNull(),
    leaf: text("leaf").notNull(),
  },
  (table) => [primaryKey({ columns: [table.structure, table.day] })],
);

export const prefills = sqliteTable("prefills", {
  declaration: text("declaration").primaryKey(),
  structure: text("structure").notNull(),
  team: text("team").notNull(),
  account: text("account").notNull(),
  person: text("person").notNull(),
  deposit: text("deposit").notNull(),
  records: integer("records", { mode: "boolean" }).notNull(),
  version: integer("version").notNull(),
  claimed: integer("claimed").notNull(),
  sent: integer("sent"),
  secret: text("secret"),
  number: text("number"),
  state: text("state"),
  stated: integer("stated"),
  asked: integer("asked"),
  submitted: integer("submitted"),
  missed: integer("missed"),
});

export const stateForms = sqliteTable("state_forms", {
  form: text("form").primaryKey(),
  asked: integer("asked"),
  changed: integer("changed"),
  wait: integer("wait"),
});

export const paperSizes = sqliteTable("paper_sizes", {
  structure: text("structure").primaryKey(),
  splitAt: integer("split_at").notNull(),
});
