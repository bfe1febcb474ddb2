import { practiceOn } from "@coopilote/domain/activation/Activation.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import { autoformationPart } from "@coopilote/domain/protocols/figures.ts";
import { membersOn } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import { ask, chosenFrom, freshId, type Gesture, placed, type Scene } from "./Gesture.ts";
import { delegants, delegates, everyone } from "./gesturesOfTeams.ts";
import { team } from "./history.ts";
import { camille, gabriel, lucie } from "./people.ts";

const periodSupplied: Gesture = (_, { which, much }) =>
  ask(lucie, "supplyFigure", {
    team,
    requirement: "evaluation-reguliere",
    part: "analyse",
    value: much + 1,
    removes: which % 2 === 0,
    citation: "Décision de l’équipe",
  });

const capSupplied: Gesture = (_, { much }) =>
  ask(lucie, "supplyFigure", {
    team,
    requirement: "formation",
    part: autoformationPart,
    value: 60 * (much + 1),
    removes: false,
    citation: "Annexe, page 4",
  });

const rules = [
  { kind: "training-minutes", minutes: 60, modules: [], mode: null, nature: "practice" },
  { kind: "training-minutes", minutes: 90, modules: ["programme"], mode: "on-site", nature: null },
  { kind: "assessment", form: "questionnaire", times: 1, threshold: 10, everyMonths: null },
  { kind: "assessment", form: "analyse-de-pratiques", times: 1, threshold: null, everyMonths: 2 },
  { kind: "supervised-practice", act: "examen-clinique", part: "supervised", count: 3 },
  { kind: "member-document", document: "attestation-rcp" },
] as const;

const familyOf = {
  "training-minutes": "theory-practice",
  assessment: "assessment",
  "supervised-practice": "supervised-acts",
  "member-document": "documents",
} as const satisfies Readonly<Record<(typeof rules)[number]["kind"], AnnexFamily>>;

/** The structure's own, or one of the annex where its family is provided. */
const ruleAdded: Gesture = ({ workspace }, { who, which, much }) => {
  const [reading] = recall(at(workspace.protocols.readingsOf, team));
  const families =
    reading === undefined ? [] : (at(workspace.protocols.readings, reading)?.families ?? []);
  const asks = chosenFrom(rules, which);
  const isProvided = families.some(
    ({ family, provided }) => provided && family === familyOf[asks.kind],
  );
  return ask(lucie, "addRequirement", {
    team,
    requirement: `regle-${which}`,
    basis: isProvided && who % 2 === 0 ? "annexe" : "structure",
    family: isProvided ? familyOf[asks.kind] : null,
    appliesTo: "delegate",
    bites: chosenFrom(["before-practice", "before-declaration", "after-start"], much),
    asks,
    title: "Règle ajoutée",
    citation: "Réunion d’équipe",
  });
};

const ruleDropped: Gesture = (_, { which }) =>
  ask(lucie, "dropRequirement", {
    team,
    requirement: `regle-${which}`,
    reason: "Règle abandonnée",
  });

const annexRead: Gesture = (scene, { who, much }) => {
  const annex = [...HashMap.values(scene.workspace.documents.documents)].find(({ kinds }) =>
    kinds.includes("annexe"),
  );
  return annex === undefined
    ? undefined
    : ask(chosenFrom(everyone, who), "readAnnex", {
        team,
        reading: freshId(scene, "reading"),
        document: annex.document,
        families: (
          ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
        ).map((family, place) =>
          place === 0 && much < 2
            ? { family, provided: true, page: "page 3" }
            : { family, provided: false, page: null },
        ),
      });
};

const annexConfirmed: Gesture = ({ workspace }, { who }) => {
  const reading = at(workspace.protocols.readingsOf, team)?.latest;
  return reading === undefined
    ? undefined
    : ask(chosenFrom(everyone, who), "confirmAnnexReading", { team, reading });
};

/** Those of the team now whom a choice keeps: all, or the first. */
const named = ({ workspace, now }: Scene, which: number) => {
  const known = at(workspace.teams.teams, team);
  const members = known === undefined ? [] : membersOn(known, now);
  return members
    .map(({ person, role }) => ({ person, role }))
    .slice(0, which === 0 ? 1 : members.length);
};

const receipt = (scene: Scene, which: number, much: number) => ({
  team,
  number: "DOSSIER-0001",
  at: { day: addDays(scene.now.day, much > 3 ? -much * 60 : 0), time: "08:00" },
  receipt: null,
  adds: which === 3 ? [] : named(scene, which),
  removes: which === 3 ? named(scene, 0) : [],
});

const deposited: Gesture = (scene, { which, much }) =>
  ask(camille, "recordDeposit", {
    ...receipt(scene, which, much),
    deposit: freshId(scene, "deposit"),
    declaration: null,
  });

const depositCorrected: Gesture = (scene, { whom, which, much }) => {
  const deposit = placed([...recall(at(scene.workspace.declaration.depositsOf, team))], whom);
  return deposit === undefined
    ? undefined
    : ask(camille, "correctDeposit", {
        ...receipt(scene, which, much),
        deposit,
        reason: "Accusé relu",
      });
};

const projetAttested: Gesture = ({ now }) =>
  ask(camille, "attestProjetDeSante", { team, on: now.day, document: null });

const suspended: Gesture = (scene) =>
  ask(camille, "recordSuspension", {
    suspension: freshId(scene, "suspension"),
    team,
    from: { day: scene.now.day, time: scene.now.time },
    document: null,
    reason: "Courrier de l’ARS",
  });

const suspensionLifted: Gesture = ({ workspace, now }, { which }) => {
  const suspension = placed([...recall(at(workspace.declaration.suspensionsOf, team))], which);
  const decision = [...HashMap.values(workspace.documents.documents)].find(({ kinds }) =>
    kinds.includes("decision-ars"),
  );
  return suspension === undefined || decision === undefined
    ? undefined
    : ask(camille, "liftSuspension", {
        suspension,
        team,
        from: { day: now.day, time: now.time },
        document: decision.document,
      });
};

const misEnOeuvre: Gesture = (_, { which }) =>
  ask(camille, "recordMiseEnOeuvre", {
    team,
    effective: null,
    delegates: chosenFrom([delegates, delegates.slice(0, 1), delegates.slice(1)], which).map(
      ({ person }) => person,
    ),
  });

const started: Gesture = (_, { whom }) =>
  ask(camille, "startPractice", {
    team,
    person: chosenFrom(delegates, whom).person,
    effective: null,
  });

const stopped: Gesture = ({ workspace, now }, { whom, much }) => {
  const { person } = chosenFrom(delegates, whom);
  const practises = practiceOn(workspace.activation, team, person, now) !== undefined;
  return ask(lucie, "stopPractice", {
    team,
    person: practises && much > 0 ? person : null,
    reason: "Arrêt interne",
  });
};

/** A delegant declares what was done before the workspace, on the first deposit that named them. */
const repriseDeclared: Gesture = (scene, { who, which }) => {
  const deposit = placed([...recall(at(scene.workspace.declaration.depositsOf, team))], which);
  return deposit === undefined
    ? undefined
    : ask(chosenFrom(delegants, who), "declareReprise", {
        reprise: freshId(scene, "reprise"),
        team,
        deposit,
        lines: named(scene, 1).map((member) => ({
          ...member,
          trainedFrom: "2023-01-09",
          trainedTo: "2023-01-30",
          minutes: 600,
          days: 3,
          declared: ["engagement", "sworn-statement", "insurance", "attestation"],
          documents: [],
        })),
      });
};

const repriseConfirmed: Gesture = ({ workspace }) => {
  const reprise = at(workspace.activation.repriseOf, team);
  return reprise === undefined
    ? undefined
    : ask(gabriel, "confirmReprise", { reprise, team, paper: null });
};

/** Rules of the structure, what the ARS is told and says, practice itself. */
export const gesturesOfPractice = {
  periodSupplied,
  capSupplied,
  ruleAdded,
  ruleDropped,
  annexRead,
  annexConfirmed,
  deposited,
  depositCorrected,
  projetAttested,
  suspended,
  suspensionLifted,
  misEnOeuvre,
  started,
  stopped,
  repriseDeclared,
  repriseConfirmed,
};
