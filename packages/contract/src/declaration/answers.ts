import {
  Code,
  DeclarationId,
  DepositId,
  DocumentId,
  Hash,
  PersonId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import { RepriseLine } from "@coopilote/domain/activation/facts.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";
import { StatementLinkCard } from "./links.ts";
import { PractisedType } from "../teams/MemberCard.ts";
import { RequirementCard } from "../teams/RequirementCard.ts";
import { Pending } from "../teams/TeamView.ts";

/**
 * A member as the declaration names them: ready or what they lack, declared or not.
 * `completed`: the day by which sessions already planned give the hours that lack; null where they do not.
 * `isWithheld`: neither their number nor that day is shown to whoever looks.
 */
export const DeclarationMember = Schema.Struct({
  ...PersonCard.fields,
  role: Role,
  number: Schema.NullOr(Schema.String),
  ready: Schema.Boolean,
  missing: Schema.Array(Finding),
  completed: Schema.NullOr(Day),
  isWithheld: Schema.Boolean,
  declared: Schema.NullOr(LocalInstant),
});

/** A line of what is sworn: established here, missing, or nothing here speaks of it. */
export const SwornLineView = Schema.Struct({
  text: Schema.String,
  state: Schema.Literals(["established", "missing", "unknown"]),
  missing: Schema.Array(Finding),
});

/** A field of the State's form: `text` null where nothing goes in it yet, and `said` stands there; `optional`: it lacks nothing then. */
const FormField = Schema.Struct({
  label: Schema.String,
  text: Schema.NullOr(Schema.String),
  said: Schema.String,
  optional: Schema.Boolean,
});

/** A professional as the form names them; `isWithheld`: their number is not shown to whoever looks. */
const FormPerson = Schema.Struct({
  ...NamedMember.fields,
  name: Schema.String,
  family: Schema.String,
  given: Schema.String,
  profession: Schema.NullOr(Schema.String),
  register: Schema.NullOr(Schema.String),
  number: Schema.NullOr(Schema.String),
  isWithheld: Schema.Boolean,
});

/**
 * What goes in the State's form, in its order, as the papers say it. `changes`: since the last deposit; `lacking`: what is
 * still to be written of its fields, then of those it adds. `pieces`: those it rests on, null where they are not for whoever looks.
 */
const DeclarationFormView = Schema.Struct({
  fields: Schema.Array(FormField),
  adds: Schema.Array(FormPerson),
  removes: Schema.Array(FormPerson),
  changes: Schema.NullOr(Schema.String),
  lacking: Schema.Struct({
    fields: Schema.Array(Schema.String),
    people: Schema.Array(Schema.String),
  }),
  pieces: Schema.NullOr(
    Schema.Array(Schema.Struct({ title: Schema.String, isThere: Schema.Boolean })),
  ),
});

export const PreparedView = Schema.Struct({
  declaration: DeclarationId,
  at: LocalInstant,
  regime: Code,
  adds: Schema.Array(NamedMember),
  removes: Schema.Array(NamedMember),
  list: Hash,
  referent: Schema.NullOr(Schema.String),
  statement: Schema.NullOr(
    Schema.Struct({ at: LocalInstant, by: Schema.String, method: Schema.String }),
  ),
  needsStatement: Schema.Boolean,
  /** To sign it without an account, where one is open and whoever looks may withdraw it. */
  link: Schema.NullOr(StatementLinkCard),
  sworn: Schema.Array(SwornLineView),
  deposited: Schema.Boolean,
  form: Schema.NullOr(DeclarationFormView),
});

export const DepositView = Schema.Struct({
  deposit: DepositId,
  number: Schema.String,
  at: LocalInstant,
  recorded: LocalInstant,
  regime: Code,
  receipt: Schema.NullOr(DocumentId),
  /** Why the piece joined does not show the receipt. */
  receiptDoubt: Schema.NullOr(
    Schema.Literals(["NoSuchDocument", "DocumentNotOfKind", "DocumentToRedo", "DocumentNotAbout"]),
  ),
  adds: Schema.Array(NamedMember),
  removes: Schema.Array(NamedMember),
  corrections: Schema.Array(Schema.Struct({ at: LocalInstant, reason: Schema.String })),
});

export const ArsRequestView = Schema.Struct({
  request: Schema.String,
  on: Day,
  channel: Schema.Literals(["online-form", "mail", "letter", "phone", "visit"]),
  what: Schema.String,
  due: Schema.NullOr(Day),
  documents: Schema.Array(DocumentId),
  answers: Schema.Array(
    Schema.Struct({
      on: Day,
      summary: Schema.String,
      documents: Schema.Array(DocumentId),
      dossier: Schema.NullOr(Hash),
    }),
  ),
  closed: Schema.NullOr(Day),
});

/**
 * Preparing, swearing, recording, then starting; what each still lacks. `practising`: decisions in force; `holds` and
 * `missing`: whether every condition does now, as the as-of question answers, and what lacks that the reader may read.
 */
export const DeclarationView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  team: TeamId,
  title: Schema.String,
  shortTitle: Schema.String,
  structureName: Schema.String,
  finess: Schema.NullOr(Schema.String),
  regime: Schema.NullOr(Regime),
  requirements: Schema.Array(RequirementCard),
  blocking: Schema.Array(Finding),
  members: Schema.Array(DeclarationMember),
  legalHeadDelegants: Schema.Array(PersonId),
  legalHead: Schema.NullOr(PersonCard),
  referent: Schema.NullOr(PersonCard),
  prepared: Schema.Array(PreparedView),
  deposits: Schema.Array(DepositView),
  projetDeSante: Schema.NullOr(Schema.Struct({ on: Day, document: Schema.NullOr(DocumentId) })),
  projetAsked: Schema.Boolean,
  requests: Schema.Array(ArsRequestView),
  suspension: Schema.NullOr(
    Schema.Struct({
      suspension: Schema.String,
      from: LocalInstant,
      reason: Schema.String,
      document: Schema.NullOr(DocumentId),
    }),
  ),
  miseEnOeuvre: Schema.NullOr(Schema.Struct({ effective: LocalInstant, recorded: LocalInstant })),
  /** What interrupts the practice, once mis en œuvre. */
  pending: Schema.NullOr(Pending),
  practising: Schema.Array(
    Schema.Struct({
      person: PersonId,
      since: LocalInstant,
      types: Schema.Array(PractisedType),
      widenable: Schema.Array(Code),
      holds: Schema.Boolean,
      missing: Schema.Array(Finding),
    }),
  ),
  readyToPractise: Schema.Array(
    Schema.Struct({
      person: PersonId,
      with: Schema.Array(PersonId),
      receipt: Schema.NullOr(LocalInstant),
      actTypes: Schema.Array(Code),
      stopped: Schema.NullOr(
        Schema.Struct({ from: LocalInstant, by: Schema.String, reason: Schema.String }),
      ),
      missing: Schema.Array(Finding),
    }),
  ),
  reprise: Schema.NullOr(
    Schema.Struct({
      reprise: Schema.String,
      deposit: DepositId,
      /**
       * `pieces`: the names of `documents`; null for one not shown to whoever looks. `unshown`: what no piece shows yet.
       * `isWithheld`: their training is not shown to whoever looks.
       */
      lines: Schema.Array(
        Schema.Struct({
          ...RepriseLine.fields,
          pieces: Schema.Array(Schema.NullOr(Schema.String)),
          unshown: Schema.Array(
            Schema.Literals([
              "training",
              "attestation",
              "engagement",
              "sworn-statement",
              "insurance",
            ]),
          ),
          isWithheld: Schema.Boolean,
        }),
      ),
      at: LocalInstant,
      by: Schema.String,
      confirmedAt: Schema.NullOr(LocalInstant),
      isOnePerson: Schema.Boolean,
      awaitsAnotherAuthor: Schema.Boolean,
      byPerson: PersonId,
    }),
  ),
  founded: LocalInstant,
  people: Schema.Array(PersonCard),
  documents: Schema.Array(
    Schema.Struct({
      document: DocumentId,
      name: Schema.String,
      kinds: Schema.Array(Schema.String),
      /** Whom and what it is about. */
      about: Schema.Array(Schema.String),
      /** Not to be redone, and not of another team. */
      serves: Schema.Boolean,
    }),
  ),
  me: Schema.Struct({
    person: PersonId,
    manages: Schema.Boolean,
    isLegalHead: Schema.Boolean,
    role: Schema.NullOr(Role),
    engaged: Schema.NullOr(Role),
    /** Whether the statement of the responsable légal is theirs to read. */
    readsStatement: Schema.Boolean,
  }),
});
export type DeclarationView = typeof DeclarationView.Type;
