import type { trainingPaperEndpoints } from "@coopilote/contract/training/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { professionNamed, wordsIn } from "@coopilote/documents/kernel/named.ts";
import { bandFr } from "@coopilote/documents/training/attestationFr.ts";
import { acknowledgedIn } from "@coopilote/documents/training/acknowledged.ts";
import { attestationPaper as paperOf } from "@coopilote/documents/training/attestationPaper.ts";
import { attestationNumber, typedNumber } from "@coopilote/domain/dossier/paperNumber.ts";
import { type AttestationId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import { Cryptography, type Snapshot } from "@coopilote/domain/ports.ts";
import { attestationState } from "@coopilote/domain/readiness/attestations.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { attestedFr } from "@coopilote/domain/training/attestedFr.ts";
import type { TrainingAttestation } from "@coopilote/domain/training/Training.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { act, send } from "../Binding.ts";
import { mayTry, tried } from "../linkTokens.ts";
import { asWritten, pdf } from "../papers.ts";
import { present, presentTo } from "../views.ts";

type Endpoints = typeof trainingPaperEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const noneNumbered: ContractRefusalOf<"NoAttestationNumbered"> = { _tag: "NoAttestationNumbered" };

const known = ({ workspace }: Snapshot, attestation: AttestationId) =>
  at(workspace.training.attestations, attestation);

/** What has become of an attestation, that of the number which took its place included. */
const stateOf = Effect.fnUntraced(function* (
  { workspace }: Snapshot,
  attestation: TrainingAttestation,
) {
  const { sha256 } = yield* Cryptography;
  const state = attestationState(workspace, attestation);
  return state.state === "replaced"
    ? {
        state: "replaced" as const,
        number: attestationNumber(sha256, state.by.attestation),
        at: state.by.signature.at,
      }
    : state;
});

type Become = Effect.Success<ReturnType<typeof stateOf>>;

const bandOf = (become: Become): string | null => {
  switch (become.state) {
    case "standing":
      return null;
    case "replaced":
      return bandFr.replaced(become.number, frenchDay(become.at.day));
    case "revoked":
      return bandFr.revoked(frenchDay(become.at.day));
  }
};

/** The paper of an attestation, for whoever may read the results of whom it is about. */
export const attestationPaper = send<Endpoints["attestationPaper"]>(
  Effect.fnUntraced(function* ({ caller, params, origin }) {
    const { sha256 } = yield* Cryptography;
    const { press } = yield* Press;
    const { snapshot, standing } = yield* presentTo(caller);
    const attestation = known(snapshot, params.attestation);
    if (attestation === undefined || !mayReadResultsOf(standing, attestation.person))
      return yield* Effect.fail(notFound);
    const { legible, head } = yield* asWritten(caller.structure, attestation.entry);
    const number = attestationNumber(sha256, attestation.attestation);
    const content = paperOf({
      legible,
      attestation,
      head,
      number,
      address: origin === undefined ? null : `${origin}/attestation/${number}`,
      band: bandOf(yield* stateOf(snapshot, attestation)),
    });
    const bytes = yield* press({ model: "training/attestation.typ", content });
    return pdf(bytes, `attestation-${number}.pdf`);
  }),
);

/** What the paper of an attestation holds that names nobody's number: for whoever has it in hand. */
export const publicAttestation = act<Endpoints["publicAttestation"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { attestationNumbered } = yield* Store;
    yield* mayTry(caller.address);
    const number = typedNumber(params.number);
    const place = yield* attestationNumbered(number);
    if (place === undefined) {
      yield* tried(caller.address);
      return yield* Effect.fail(noneNumbered);
    }
    const { snapshot } = yield* present(place.structure);
    const attestation = known(snapshot, place.attestation);
    if (attestation === undefined) return yield* Effect.fail(noneNumbered);
    const { legible: then, head } = yield* asWritten(place.structure, attestation.entry);
    const { team, person, manner, minutes, days, at: given, signature } = attestation;
    const version = judgedBy(then.workspace, team, given)?.version;
    if (version === undefined) return yield* Effect.fail(noneNumbered);
    const words = wordsIn(then);
    const name = words.person(person);
    const { founded } = then.workspace.structure;
    return {
      number,
      state: yield* stateOf(snapshot, attestation),
      name,
      profession: professionNamed(then, person, given.day),
      protocol: version.title,
      text: version.arrete.title,
      structureName: founded === undefined ? "" : words.entity(founded.entity),
      said: attestedFr[manner]({ person: name, protocol: version.shortTitle, minutes, days }),
      acknowledged: acknowledgedIn(then, attestation),
      by: words.person(PersonId.make(signature.signer)),
      at: signature.at,
      minutes,
      days,
      head,
    };
  }),
);
