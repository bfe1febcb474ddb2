import { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import type { History } from "../kernel/History.ts";
import type {
  AttestationId,
  AutoformationId,
  Code,
  DocumentId,
  ExternalTrainingId,
  GuestId,
  LinkId,
  Hash,
  PersonId,
  SessionId,
  TeamId,
} from "../kernel/ids.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import type { Day, LocalInstant, Minutes } from "../kernel/time.ts";
import type { Guest, TrainingSession } from "./TrainingSession.ts";

export type Autoformation = Noted & {
  readonly autoformation: AutoformationId;
  readonly person: PersonId;
  readonly protocol: Code;
  readonly module: Code;
  readonly nominal: Minutes;
  readonly elapsed: Minutes | null;
  readonly completed: LocalInstant;
  readonly proof: "certificate" | "platform-log" | "statement";
  readonly document: DocumentId | null;
  readonly confirmed: (Noted & { readonly by: PersonId }) | undefined;
};

export type ExternalPart = {
  readonly day: Day;
  readonly minutes: Minutes | null;
  readonly mode: "on-site" | "remote-live" | "autoformation" | null;
  readonly nature: "theory" | "practice" | null;
  readonly module: Code | null;
};

export type ExternalTraining = Noted & {
  readonly training: ExternalTrainingId;
  readonly person: PersonId;
  readonly protocol: Code;
  readonly organisme: Sealed;
  readonly identifier: Sealed | null;
  readonly status: Sealed | null;
  readonly programme: Sealed | null;
  readonly trainer: Sealed | null;
  readonly parts: ReadonlyArray<ExternalPart>;
  readonly total: Minutes | null;
  readonly result: "validated" | "not-validated" | null;
  readonly issued: LocalInstant;
  readonly document: DocumentId;
  readonly accepted: (Noted & { readonly by: PersonId }) | undefined;
};

/** A delegant's attestation that a delegate is trained (j34). */
export type TrainingAttestation = Noted & {
  readonly attestation: AttestationId;
  readonly team: TeamId;
  readonly person: PersonId;
  readonly protocol: Code;
  readonly version: Code;
  readonly ledger: Hash;
  readonly minutes: Minutes;
  readonly days: number;
  readonly manner: "taught" | "acknowledged";
  readonly signature: Signature;
  readonly revoked:
    | {
        readonly entry: EntryRef;
        readonly at: LocalInstant;
        readonly by: PersonId;
        readonly reason: Sealed;
      }
    | undefined;
};

export type TrainingState = {
  readonly sessions: HashMap.HashMap<SessionId, TrainingSession>;
  readonly sessionsOf: HashMap.HashMap<PersonId, History<SessionId>>;
  readonly guests: HashMap.HashMap<GuestId, Guest>;
  readonly sessionByLink: HashMap.HashMap<LinkId, SessionId>;
  readonly autoformations: HashMap.HashMap<AutoformationId, Autoformation>;
  readonly autoformationsOf: HashMap.HashMap<PersonId, History<AutoformationId>>;
  readonly externals: HashMap.HashMap<ExternalTrainingId, ExternalTraining>;
  readonly externalsOf: HashMap.HashMap<PersonId, History<ExternalTrainingId>>;
  readonly attestations: HashMap.HashMap<AttestationId, TrainingAttestation>;
  readonly attestationsOf: HashMap.HashMap<PersonId, History<AttestationId>>;
};

export const noTraining: TrainingState = {
  sessions: HashMap.empty(),
  sessionsOf: HashMap.empty(),
  guests: HashMap.empty(),
  sessionByLink: HashMap.empty(),
  autoformations: HashMap.empty(),
  autoformationsOf: HashMap.empty(),
  externals: HashMap.empty(),
  externalsOf: HashMap.empty(),
  attestations: HashMap.empty(),
  attestationsOf: HashMap.empty(),
};
