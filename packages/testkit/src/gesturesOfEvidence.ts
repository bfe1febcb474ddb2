import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { ledger, ledgerHash } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { HashMap } from "effect";
import { sha256 } from "./draw.ts";
import { ask, chosenFrom, freshId, type Gesture, placed, type Scene } from "./Gesture.ts";
import { delegants, delegates } from "./gesturesOfTeams.ts";
import { team } from "./history.ts";
import { camille, ines, type Invented, lucie, msp } from "./people.ts";

const learnedBy = "attestation-autoformation";

const kinds = [
  ["attestation-rcp"],
  ["feuille-emargement"],
  ["attestation-organisme"],
  [learnedBy],
  ["logigramme", "critere-dmp"],
  ["annexe"],
  ["information-consentement", "conduite-urgence"],
  ["decision-ars"],
] as const;

/** The first piece received and not filed, about someone, the team or the structure. */
const filed: Gesture = ({ workspace, pieces, now }, { whom, which, much }) => {
  const document = pieces.find((piece) => !HashMap.has(workspace.documents.documents, piece));
  const kind = chosenFrom(kinds, which);
  const about = chosenFrom(
    [ines.person, team, msp.structure, chosenFrom(delegates, whom).person],
    much,
  );
  return document === undefined
    ? undefined
    : ask(camille, "fileDocument", {
        document,
        kinds: [...kind],
        about: [about],
        name: `${kind[0]}.pdf`,
        validUntil: much === 4 ? now.day : null,
      });
};

/** Every piece filed, the last first. */
const documentsIn = ({ workspace }: Scene) =>
  [...HashMap.values(workspace.documents.documents)].toSorted((a, b) => b.entry - a.entry);

const accepted: Gesture = (scene, { which }) => {
  const piece = placed(documentsIn(scene), which);
  return piece === undefined
    ? undefined
    : ask(camille, "acceptDocument", { document: piece.document });
};

const toRedo: Gesture = (scene, { which }) => {
  const piece = placed(documentsIn(scene), which);
  return piece === undefined
    ? undefined
    : ask(camille, "askToRedoDocument", { document: piece.document, reason: "Illisible" });
};

const learnedAlone: Gesture = (scene, { whom, which, much }) => {
  const certificates = documentsIn(scene).filter(({ kinds: [kind] }) => kind === learnedBy);
  const document = placed(certificates, which)?.document ?? null;
  const { day, time } = scene.now;
  return ask(lucie, "recordAutoformation", {
    autoformation: freshId(scene, "autoformation"),
    person: chosenFrom(delegates, whom).person,
    protocol: "lombalgie",
    module: "programme",
    nominal: 60 * (much + 1),
    elapsed: which === 0 ? null : 45 * (much + 1),
    completed: { day, time },
    proof: document === null || which === 1 ? "statement" : "certificate",
    document,
  });
};

const confirmed: Gesture = ({ workspace }, { who, whom, which }) => {
  const { person } = chosenFrom(delegates, whom);
  const own = [...recall(at(workspace.training.autoformationsOf, person))];
  const autoformation = placed(own, which);
  return autoformation === undefined
    ? undefined
    : ask(chosenFrom(delegants, who), "confirmAutoformation", { autoformation, person });
};

const certified: Gesture = (scene, { whom, which, much }) => {
  const document = documentsIn(scene).find((piece) =>
    piece.kinds.includes("attestation-organisme"),
  )?.document;
  const part = {
    day: scene.now.day,
    minutes: much === 0 ? null : 90 * much,
    mode: null,
    nature: null,
    module: null,
  };
  return document === undefined
    ? undefined
    : ask(lucie, "recordExternalTraining", {
        training: freshId(scene, "external"),
        person: chosenFrom(delegates, whom).person,
        protocol: "lombalgie",
        organisme: "Organisme Exemple",
        identifier: null,
        status: null,
        programme: null,
        trainer: null,
        parts: which > 3 ? [] : [part, { ...part, minutes: 60 }],
        total: 240,
        result: chosenFrom([null, "validated", "not-validated"], which),
        issued: scene.now.day,
        document,
      });
};

const certificateAccepted: Gesture = ({ workspace }, { who, whom, which }) => {
  const { person } = chosenFrom(delegates, whom);
  const training = placed([...recall(at(workspace.training.externalsOf, person))], which);
  return training === undefined
    ? undefined
    : ask(chosenFrom(delegants, who), "acceptExternalTraining", { training, person });
};

/** The ledger of someone as every screen shows it now. */
export const ledgerIn = (
  { workspace, now }: Pick<Scene, "workspace" | "now">,
  { person }: Pick<Invented, "person">,
) => {
  const judged = judgedBy(workspace, team, now);
  return judged === undefined ? undefined : ledger(workspace, person, judged.version, now, team);
};

/** A delegant attests someone over the ledger that is shown. */
const attested: Gesture = (scene, { who, whom }) => {
  const { person } = chosenFrom(delegates, whom);
  const delegant = chosenFrom(delegants, who);
  const own = ledgerIn(scene, { person });
  return own === undefined
    ? undefined
    : ask(delegant, "attestTraining", {
        attestation: freshId(scene, "attestation"),
        team,
        person,
        delegant: delegant.person,
        ledger: ledgerHash(sha256, own),
        paper: null,
      });
};

const revoked: Gesture = ({ workspace }, { who, whom }) => {
  const { person } = chosenFrom(delegates, whom);
  const attestation = at(workspace.training.attestationsOf, person)?.latest;
  return attestation === undefined
    ? undefined
    : ask(chosenFrom(delegants, who), "revokeAttestation", {
        attestation,
        team,
        person,
        reason: "Confiance perdue",
      });
};

const assessed: Gesture = (scene, { who, whom, which, much }) => {
  const { day, time } = scene.now;
  return ask(chosenFrom(delegants, who), "recordAssessment", {
    assessment: freshId(scene, "assessment"),
    team,
    person: chosenFrom(delegates, whom).person,
    form: chosenFrom(["analyse-de-pratiques", "questionnaire"], which),
    on: { day, time },
    score: much === 0 ? null : 4 * much,
    threshold: null,
    outcome: chosenFrom(["validated", "validated", "to-retake"], much),
  });
};

const voided: Gesture = ({ workspace }, { who, whom, which }) => {
  const { person } = chosenFrom(delegates, whom);
  const assessment = placed([...recall(at(workspace.assessment.assessmentsOf, person))], which);
  return assessment === undefined
    ? undefined
    : ask(chosenFrom(delegants, who), "voidAssessment", {
        assessment,
        team,
        person,
        reason: "Saisie pour une autre personne",
      });
};

const supervised: Gesture = ({ now: { day, time } }, { who, whom, which, much }) =>
  ask(chosenFrom(delegants, who), "recordSupervisedPractice", {
    team,
    person: chosenFrom(delegates, whom).person,
    act: "examen-clinique",
    part: chosenFrom(["supervised", "observed"], which),
    on: { day, time },
    count: much + 1,
    successes: null,
  });

/** Pieces, certificates, attestations, assessments. */
export const gesturesOfEvidence = {
  filed,
  accepted,
  toRedo,
  learnedAlone,
  confirmed,
  certified,
  certificateAccepted,
  attested,
  revoked,
  assessed,
  voided,
  supervised,
};
