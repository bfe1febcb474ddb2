import { readFileSync } from "node:fs";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  scheduled,
  segment,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, factOf, happened, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, contextOf, type World } from "@coopilote/testkit/World.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { type Fact, facts, type FactType } from "./Fact.ts";
import { EntryRef } from "./journal/Entry.ts";
import { Code } from "./kernel/ids.ts";
import type { Sealed } from "./kernel/Sealed.ts";
import type { Signature } from "./kernel/Signature.ts";
import { registerSentence } from "./registerFr.ts";
import { registerWords } from "./registerWords.ts";
import { emptyWorkspace, evolve, type Workspace } from "./Workspace.ts";

const isFactType = (type: string): type is FactType => Object.hasOwn(facts, type);
const types = Object.keys(facts).filter(isFactType);

const golden = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.Array(Schema.String)))(
  JSON.parse(readFileSync(new URL("../golden/facts.json", import.meta.url), "utf8")),
);

const examples = types.flatMap((type) =>
  (golden[type] ?? []).map((text) => ({ type, fact: factOf(type, JSON.parse(text)) })),
);

/** The first example of each fact, folded in the order of the slices. */
const firsts = types.flatMap((type) => examples.find((example) => example.type === type) ?? []);
const told: Workspace = firsts.reduce(
  (workspace, { fact }, index) =>
    evolve(workspace, {
      version: EntryRef.make(index + 1),
      at: local("2026-03-25", "09:00"),
      actor: { kind: "console" },
      role: "console",
      fact,
    }),
  emptyWorkspace,
);

const invented = { family: "Fictive", given: "Inès", civility: null };

/** The sentence of a fact where everything sealed opens on the same invented name, or on nothing. */
const saidOf = (fact: Fact, open: () => unknown = () => invented): string =>
  registerSentence(fact, registerWords({ workspace: told, open }, { kind: "console" }));

/** What the line of each type must name, in its first example. */
const names: Readonly<Record<FactType, ReadonlyArray<string>>> = {
  "ClockAccepted.1": ["10 mars 2025 à 9 h"],
  "JournalResumed.1": ["10 mars 2025"],
  "PersonAdded.1": ["d’Inès Fictive"],
  "PersonRenamed.1": ["d’Inès Fictive"],
  "ContactGiven.1": ["d’Inès Fictive"],
  "ProfessionStated.1": ["d’Inès Fictive", "masseur-kinésithérapeute"],
  "ProfessionStated.2": ["d’Inès Fictive", "infirmier", "29 février 2024"],
  "QualificationEnded.1": ["d’Inès Fictive", "médecine générale", "29 février 2024"],
  "AccessHandedOver.1": ["ne personne retirée", "Inès Fictive"],
  "PinChosen.1": ["d’Inès Fictive", "appareils partagés", "devant une personne retirée"],
  "QualificationRecorded.1": ["d’Inès Fictive", "médecine générale", "10 mars 2025"],
  "QualificationRemoved.1": ["d’Inès Fictive", "médecine générale"],
  "RegistrationRecorded.1": ["d’Inès Fictive", "RPPS"],
  "BillingNumberRecorded.1": ["d’Inès Fictive", "numéro AM", "l’exercice libéral"],
  "BillingNumberEnded.1": ["d’Inès Fictive", "numéro AM", "10 mars 2025"],
  "ExerciseStarted.1": ["d’Inès Fictive", "libéral", "10 mars 2025"],
  "ExerciseEnded.1": ["d’Inès Fictive", "l’exercice libéral", "10 mars 2025"],
  "AffiliationRecorded.1": ["d’Inès Fictive", "adhérent", "10 mars 2025"],
  "AffiliationEnded.1": ["d’Inès Fictive", "10 mars 2025"],
  "IdentityVerified.1": ["ne personne retirée", "d’Inès Fictive", "carte professionnelle"],
  "FunctionAssigned.1": ["à Inès Fictive", "coordinateur", "10 mars 2025"],
  "LegalHeadMeaningRead.1": ["Inès Fictive", "responsable légal"],
  "FunctionEnded.1": ["Inès Fictive", "coordinateur", "10 mars 2025"],
  "WorkspaceEntrusted.1": ["à Inès Fictive", "coordonner la structure"],
  "AbsenceRecorded.1": ["d’Inès Fictive", "10 mars 2025 à 9 h", "personne retirée"],
  "AbsenceCancelled.1": ["d’Inès Fictive", "l’absence du 10 mars 2025 au 10 mars 2025"],
  "ProtocolAdopted.1": [
    "Douleur lombaire aiguë",
    "Arrêté du 6 mars 2020",
    "révision 1",
    "l’équipe",
  ],
  "TextLearned.1": ["Douleur lombaire aiguë", "Arrêté du 6 mars 2020", "révision 1"],
  "FigureSupplied.1": ["la condition « ", "l’équipe « Douleur lombaire aiguë »"],
  "SettingSupplied.1": ["la pièce « Inès Fictive »", "l’équipe « Douleur lombaire aiguë »"],
  "AnnexRead.1": [
    "l’annexe « Inès Fictive »",
    "l’équipe « Douleur lombaire aiguë »",
    "prévu, pour",
  ],
  "AnnexReadingConfirmed.1": ["l’annexe « Inès Fictive »", "l’équipe « Douleur lombaire aiguë »"],
  "RequirementAdded.1": ["la condition « Inès Fictive »", "l’équipe « Douleur lombaire aiguë »"],
  "RequirementAdded.2": ["la condition « Inès Fictive »", "l’équipe « Douleur lombaire aiguë »"],
  "RequirementDropped.1": ["la condition « ", "l’équipe « Douleur lombaire aiguë »"],
  "TextInterpreted.1": ["a tranché pour l’équipe"],
  "TextInterpreted.2": ["a tranché pour l’équipe", "séance commune", "la pièce"],
  "StructureFounded.1": ["« Inès Fictive »"],
  "StructureKindStated.1": ["Centre de santé", "29 février 2024"],
  "AgreementStated.1": ["ACI", "29 février 2024"],
  "ArsStated.1": ["ARS La Réunion"],
  "EntityDescribed.1": ["l’entité « Inès Fictive »"],
  "SiretStated.1": ["l’entité Inès Fictive", "SIRET"],
  "EntityClosed.1": ["l’entité Inès Fictive", "29 février 2024"],
  "EntityAdded.1": ["l’entité « Inès Fictive »"],
  "SharedSoftwareAdopted.1": ["« Inès Fictive »", "10 mars 2025"],
  "SharedSoftwareDropped.1": ["« Inès Fictive »", "10 mars 2025"],
  "TeamFormed.1": ["l’équipe « Douleur lombaire aiguë »"],
  "MemberProposed.1": ["à Inès Fictive", "délégant", "l’équipe « Douleur lombaire aiguë »"],
  "EngagementSigned.1": ["Inès Fictive", "délégant", "l’équipe « Douleur lombaire aiguë »"],
  "SwornStatementSigned.1": ["Inès Fictive", "délégant", "l’équipe « Douleur lombaire aiguë »"],
  "MemberWithdrawn.1": ["d’Inès Fictive", "l’équipe « Douleur lombaire aiguë »"],
  "ReachabilityStated.1": [
    "Inès Fictive",
    "téléphone",
    "1 h",
    "l’équipe « Douleur lombaire aiguë »",
  ],
  "BinomeDissolved.1": ["Inès Fictive", "l’équipe « Douleur lombaire aiguë »"],
  "SignatoryNamed.1": ["Inès Fictive", "comme signataire"],
  "EmployerAgreementSigned.1": ["employeur d’Inès Fictive", "l’équipe « Douleur lombaire aiguë »"],
  "BinomeRestored.1": ["Inès Fictive", "l’équipe « Douleur lombaire aiguë »"],
  "SessionScheduled.1": ["la séance du 10 mars 2025 « Inès Fictive »", "d’après la pièce"],
  "SessionReplanned.1": ["la séance du 10 mars 2025 « Inès Fictive »"],
  "SessionCancelled.1": ["la séance du 10 mars 2025 « Inès Fictive »"],
  "SessionOpened.1": ["la séance du 10 mars 2025 « Inès Fictive »"],
  "ParticipantsEnrolled.1": ["Inès Fictive", "la séance du 10 mars 2025 « Inès Fictive »"],
  "ParticipantRemoved.1": ["d’Inès Fictive", "la séance du 10 mars 2025 « Inès Fictive »"],
  "GuestFormateurNamed.1": ["Inès Fictive", "masseur-kinésithérapeute"],
  "AttendanceSigned.1": ["Inès Fictive", "la séquence de 9 h", "la séance du 10 mars 2025 «"],
  "LateSignatureCountersigned.1": ["d’Inès Fictive", "la séquence de 9 h", "la séance du"],
  "PresenceStated.1": ["présence entière d’Inès Fictive", "la séquence de 9 h", "la séance du"],
  "SigningLinkGiven.1": ["Inès Fictive", "un lien pour signer", "la séance du"],
  "SegmentSigned.1": ["Inès Fictive", "formateur", "la partie de 9 h", "la séance du"],
  "SheetClosed.1": ["la séance du 10 mars 2025 « Inès Fictive »", "1 point à expliquer"],
  "FlagExplained.1": ["la séance du 10 mars 2025 « Inès Fictive »", "chevauchement"],
  "AutoformationRecorded.1": ["l’autoformation « ", "d’Inès Fictive", "10 mars 2025"],
  "AutoformationConfirmed.1": ["l’autoformation « ", "d’Inès Fictive", "10 mars 2025"],
  "ExternalTrainingRecorded.1": ["l’organisme « Inès Fictive »", "pour Inès Fictive"],
  "ExternalTrainingAccepted.1": ["l’organisme « Inès Fictive »", "pour Inès Fictive"],
  "TrainingAttested.1": [
    "d’Inès Fictive",
    "10 h",
    "3 jours",
    "l’équipe « Douleur lombaire aiguë »",
  ],
  "AttestationRevoked.1": [
    "du 10 mars 2025",
    "d’Inès Fictive",
    "l’équipe « Douleur lombaire aiguë »",
  ],
  "AssessmentRecorded.1": ["l’évaluation « ", "d’Inès Fictive", "10 mars 2025", "validée"],
  "AssessmentRecorded.2": ["d’Inès Fictive", "5 consultations"],
  "ExperienceStated.1": ["d’Inès Fictive", "rhumatologie", "7 janvier 2019"],
  "PriorActsStated.1": ["d’Inès Fictive", "30 actes", "31 décembre 2024"],
  "WorkingTimeStated.1": ["d’Inès Fictive", "échographie", "60"],
  "ExperienceWithdrawn.1": ["d’Inès Fictive"],
  "ActsCounted.1": ["d’Inès Fictive", "12 actes", "31 janvier 2025"],
  "RatioCounted.1": ["220 sur 1000", "31 décembre 2025"],
  "VolumeStated.1": ["1200 actes", "31 décembre 2024"],
  "CountVoided.1": ["un décompte"],
  "SupervisedPracticeRecorded.2": ["d’Inès Fictive", "5 actes", "1 h 30"],
  "AssessmentVoided.1": ["l’évaluation « ", "d’Inès Fictive", "10 mars 2025"],
  "SupervisedPracticeRecorded.1": ["5 actes « ", "d’Inès Fictive", "observés", "10 mars 2025"],
  "DocumentFiled.1": ["la pièce « Inès Fictive »", "engagement", "d’Inès Fictive"],
  "DocumentAttached.1": ["la pièce « Inès Fictive »"],
  "DocumentAccepted.1": ["la pièce « Inès Fictive »"],
  "DocumentToRedo.1": ["la pièce « Inès Fictive »"],
  "DeclarationPrepared.1": ["l’équipe « Douleur lombaire aiguë »", "Inès Fictive (délégant)"],
  "StatementLinkGiven.1": [
    "un lien pour signer l’attestation du responsable légal",
    "la liste préparée le 25 mars 2026",
    "l’équipe « Douleur lombaire aiguë »",
  ],
  "LegalHeadStatementSigned.1": [
    "la liste préparée le 25 mars 2026",
    "l’équipe « Douleur lombaire aiguë »",
  ],
  "DepositRecorded.1": [
    "10 mars 2025 à 9 h",
    "l’équipe « Douleur lombaire aiguë »",
    "Inès Fictive (délégant)",
  ],
  "DepositCorrected.1": [
    "10 mars 2025 à 9 h",
    "l’équipe « Douleur lombaire aiguë »",
    "Inès Fictive",
  ],
  "ProjetDeSanteAttested.1": ["l’équipe « Douleur lombaire aiguë »", "la pièce « Inès Fictive »"],
  "ArsRequested.1": ["du 10 mars 2025", "l’équipe « Douleur lombaire aiguë »"],
  "ArsRequested.2": ["du ", "l’équipe « Douleur lombaire aiguë »"],
  "ArsAnswered.1": ["la demande de l’ARS du", "l’équipe « Douleur lombaire aiguë »", "la pièce"],
  "ArsClosed.1": ["la demande de l’ARS du", "l’équipe « Douleur lombaire aiguë »"],
  "Suspended.1": ["l’équipe « Douleur lombaire aiguë »", "10 mars 2025 à 9 h", "la pièce"],
  "SuspensionLifted.1": ["la suspension de l’ARS du", "l’équipe « Douleur lombaire aiguë »"],
  "MiseEnOeuvreRecorded.1": ["l’équipe « Douleur lombaire aiguë »", "10 mars 2025 à 9 h"],
  "PracticeStarted.1": ["Inès Fictive", "l’équipe « Douleur lombaire aiguë »", "consultation"],
  "PracticeStopped.1": [
    "d’Inès Fictive",
    "l’équipe « Douleur lombaire aiguë »",
    "10 mars 2025 à 9 h",
  ],
  "RepriseDeclared.1": ["l’équipe « Douleur lombaire aiguë »", "Inès Fictive"],
  "RepriseConfirmed.1": ["l’équipe « Douleur lombaire aiguë »"],
};

/** The sentence with ordinary spaces. */
const plain = (said: string): string => said.replaceAll("\u00A0", " ");

describe("the register", () => {
  it.each(types)("names in the line of %s what the fact is about", (type) => {
    const first = firsts.find((example) => example.type === type);
    const said = first === undefined ? "" : plain(saidOf(first.fact));
    expect(
      names[type].filter((name) => !said.includes(name)),
      said,
    ).toEqual([]);
  });

  it.each(examples)("says every $type as one sentence, without a code nor a gap", ({ fact }) => {
    for (const said of [saidOf(fact), saidOf(fact, () => undefined)]) {
      expect(said).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(said).not.toMatch(
        /undefined|null|[0-9a-f]{8}-| {2}|de l’l’|qu?e [AEIOUÉ]|d[eu] [AEIOUÉ]|à le | de le |quelque chose/u,
      );
    }
  });

  it("says « personne retirée » of whom it no longer names", () => {
    const signed = firsts.find(({ type }) => type === "EngagementSigned.1");
    expect(signed === undefined ? "" : plain(saidOf(signed.fact, () => undefined))).toBe(
      "Une personne retirée a signé son engagement comme délégant dans l’équipe « Douleur lombaire aiguë » (assurance personnelle).",
    );
  });
});

const lastSaid = (...steps: ReadonlyArray<Step>): string => {
  const { world }: { readonly world: World } = givenWorld(after(lombalgie("formed"), steps));
  const last = world.entries.at(-1);
  if (last === undefined) throw new Error("nothing was written");
  const { open } = contextOf(world, last.actor, last.role);
  return plain(
    registerSentence(last.fact, registerWords({ workspace: world.workspace, open }, last.actor)),
  );
};

const noon = planOf("midi", [
  segment("un", { day: "2025-03-18", from: "12:30", to: "14:00", sequence: "midi" }),
]);
const held: ReadonlyArray<Step> = [
  scheduled(noon, [ines, hugo]),
  on("2025-03-18", "12:30"),
  opened("midi"),
];

describe("a line of the register", () => {
  it("says which séquence of which session a participant signed", () => {
    expect(lastSaid(...held, on("2025-03-18", "14:05"), attends(ines, "midi"))).toMatch(
      /^Inès Fictive a signé la séquence de 12 h 30 à 14 h de la séance du 18 mars 2025 « .+ », identité non vérifiée\.$/u,
    );
  });

  it("says of their own absence whoever writes it down, and of whom another does", () => {
    const august = {
      absence: idOf("august"),
      person: lucie.person,
      from: { day: "2025-08-04", time: "08:00" },
      until: { day: "2025-08-22", time: "20:00" },
      coveredBy: null,
    };
    expect(lastSaid(did(by(lucie.person), "recordAbsence", august))).toMatch(
      /^Dr Lucie Exemple a noté son absence du 4 août 2025/u,
    );
    expect(lastSaid(did(by(camille.person), "recordAbsence", august))).toContain(
      "a noté l’absence du Dr Lucie Exemple du 4 août 2025",
    );
  });

  it("says which part of which session a formateur signed", () => {
    expect(
      lastSaid(...held, on("2025-03-18", "14:05"), signsAsFormateur(lucie, "midi", ["un"])),
    ).toMatch(
      /^Dr Lucie Exemple a signé, comme formateur, la partie de 12 h 30 à 14 h de la séance du 18 mars 2025 « .+ », identité non vérifiée\.$/u,
    );
  });

  it("says of a name that a reader is not shown that it is not shown, and of no other that it is withdrawn", () => {
    const { workspace } = after(lombalgie("formed"), []);
    const legible = { workspace, open: () => undefined };
    const named = (isShown: boolean) =>
      registerWords({ ...legible, isShown: () => isShown }, { kind: "console" }).person(
        ines.person,
      );
    expect([named(true), named(false)]).toStrictEqual([
      "une personne retirée",
      "une personne non nommée ici",
    ]);
  });

  it("says before whom the code had been chosen that a signature was made with", () => {
    const chosen = { person: ines.person, before: lucie.person, link: idOf("tablet") };
    const { workspace, aside } = after(lombalgie("formed"), [
      on("2025-03-18", "12:00"),
      happened(by(lucie.person), "PinChosen.1", chosen),
    ]);
    const open = ({ seal }: Sealed): unknown => JSON.parse(aside.get(seal)?.value ?? "null");
    const { proof } = registerWords({ workspace, open }, by(ines.person));
    const signed: Signature = {
      signer: ines.person,
      at: local("2025-03-18", "12:05"),
      method: "shared-device",
      sentence: Code.make("engagement.1"),
      shown: null,
      device: Code.make("tablette"),
      identity: "verified",
      document: null,
      typedBy: null,
    };
    expect(plain(proof(signed))).toBe(", code choisi devant Dr Lucie Exemple le 18 mars 2025");
    expect(proof({ ...signed, method: "account" })).toBe("");
    expect(proof({ ...signed, identity: "not-verified" })).toMatch(
      /^, identité non vérifiée, code/u,
    );
  });
});
