import { keptBy } from "@coopilote/domain/declaration/Declaration.ts";
import { legalHeadFr } from "@coopilote/domain/declaration/signedFr.ts";
import { lackingToSwear } from "@coopilote/domain/lackingToSwear.ts";
import { agreementHash, type OpenStatement } from "@coopilote/domain/statementLink.ts";
import { type Words, wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import {
  type Hash,
  PersonId,
  SignatoryId,
  type StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { frenchDay, frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import { attestationOn } from "@coopilote/domain/readiness/attestations.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { type Legible, namesIn } from "@coopilote/domain/registerWords.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { agreedBy, departureOn } from "@coopilote/domain/teams/Team.ts";
import { byFamily, professionNamed, wordsIn } from "../kernel/named.ts";
import { memberPapersFr } from "../teams/memberPapersFr.ts";
import { preparedUnder } from "./declarationForm.ts";

const fr = {
  trained: (minutes: string, day: string, by: string): string =>
    `formation de ${minutes}, attestée le ${day} par ${by}`,
  notTrained: "formation non attestée",
  gone: (name: string): string => `${name} n’est plus dans l’équipe.`,
  lacks: (what: string, whose: string): string => `${what}. ${whose}`,
} as const;

/** What a link gives to sign, and who reads it. */
export type StatementRead = {
  readonly structure: StructureId;
  readonly legible: Legible;
  readonly now: LocalInstant;
  readonly sha256: Sha256;
};

type Person = {
  readonly name: string;
  readonly role: string;
  readonly profession: string | null;
  readonly trained: string | null;
};

/** A statement as whoever signs it by a link reads it: over whom, in which words, what keeps it from being signed. */
export type StatementSaid = {
  readonly protocol: string;
  readonly text: string;
  readonly people: ReadonlyArray<Person>;
  readonly removes: ReadonlyArray<string>;
  readonly kept: ReadonlyArray<string>;
  readonly words: Words;
  readonly note: string;
  readonly lacking: ReadonlyArray<string>;
  readonly shown: Hash;
  readonly signed: LocalInstant | null;
};

type Version = NonNullable<ReturnType<typeof judgedBy>>["version"];

const trainedAs = (
  { legible, now }: StatementRead,
  { protocol }: Version,
  { person, role }: NamedMember,
): string | null => {
  if (role === "delegant") return null;
  const attested = attestationOn(legible.workspace, person, protocol, now);
  if (attested === undefined) return fr.notTrained;
  const { minutes, signature } = attested;
  const by = wordsIn(legible).person(signature.signer);
  return fr.trained(frenchMinutes(minutes), frenchDay(signature.at.day), by);
};

const personIn = (read: StatementRead, named: NamedMember, trained: string | null): Person => ({
  name: wordsIn(read.legible).person(named.person),
  role: roleFr[named.role],
  profession: professionNamed(read.legible, named.person, read.now.day),
  trained,
});

/** Delegants before delegates, each by family name. */
const inOrder = ({ legible }: StatementRead, list: ReadonlyArray<NamedMember>) =>
  (["delegant", "delegate"] as const).flatMap((role) =>
    byFamily(
      legible,
      list.filter((named) => named.role === role).map(({ person }) => person),
    ).map((person) => ({ person, role })),
  );

const lackingOf = (
  { legible, now }: StatementRead,
  { prepared }: Extract<OpenStatement, { readonly statement: "legal-head" }>,
): ReadonlyArray<string> => {
  const team = at(legible.workspace.teams.teams, prepared.team);
  const names = namesIn(legible, prepared.team);
  const gone = prepared.adds.filter(({ person }) => {
    const member = team === undefined ? undefined : at(team.members, person);
    return member === undefined || departureOn(member, now) !== undefined;
  });
  return [
    ...gone.map(({ person }) => fr.gone(names.person(person))),
    ...lackingToSwear(legible.workspace, prepared, now).map((finding) => {
      const { what, whose } = findingWords(finding, names);
      return fr.lacks(what, whose);
    }),
  ];
};

const sworn = (
  read: StatementRead,
  open: Extract<OpenStatement, { readonly statement: "legal-head" }>,
): StatementSaid | undefined => {
  const { prepared } = open;
  const found = preparedUnder({ legible: read.legible, prepared });
  if (found === undefined) return undefined;
  const { version, regime } = found;
  const signed = prepared.statement?.signature.at ?? null;
  const named = (list: ReadonlyArray<NamedMember>) =>
    inOrder(read, list).map(({ person }) => wordsIn(read.legible).person(person));
  return {
    protocol: version.title,
    text: version.arrete.title,
    people: inOrder(read, prepared.adds).map((added) =>
      personIn(read, added, trainedAs(read, version, added)),
    ),
    removes: named(prepared.removes),
    kept: named(keptBy(read.legible.workspace.declaration, prepared)),
    words: wordsSigned["responsable-legal.1"](regime.statement),
    note: legalHeadFr.cut,
    lacking: signed === null ? lackingOf(read, open) : [],
    shown: prepared.list,
    signed,
  };
};

const agreed = (
  read: StatementRead,
  {
    given: { team, signatory },
    member,
  }: Extract<OpenStatement, { readonly statement: "employer-agreement" }>,
): StatementSaid | undefined => {
  const { legible, now } = read;
  const version = judgedBy(legible.workspace, team, now)?.version;
  if (version === undefined) return undefined;
  const { person, role } = member;
  const of = { person: wordsIn(legible).person(person), role, protocol: version.shortTitle };
  return {
    protocol: version.title,
    text: version.arrete.title,
    people: [personIn(read, { person, role }, null)],
    removes: [],
    kept: [],
    words: wordsSigned["accord-employeur.1"](of),
    note: memberPapersFr.employerNote,
    lacking: [],
    shown: agreementHash(read, {
      team,
      person,
      role,
      protocol: version.protocol,
      version: version.version,
    }),
    signed: agreedBy(member, SignatoryId.make(signatory))?.signature.at ?? null,
  };
};

/** What an open link gives to sign; nothing where its text is not known. */
export const statementSaid = (
  read: StatementRead,
  open: OpenStatement,
): StatementSaid | undefined =>
  open.statement === "legal-head" ? sworn(read, open) : agreed(read, open);

/** Who signs by a link: their name, and in what capacity and for whom where they were named for it. */
export const signatoryOf = (legible: Legible, id: string) => {
  const words = wordsIn(legible);
  const known = at(legible.workspace.teams.signatories, SignatoryId.make(id));
  return {
    name: words.person(PersonId.make(id)),
    capacity: known === undefined ? null : words.text(known.capacity),
    organisation:
      known === undefined || known.organisation === null ? null : words.text(known.organisation),
  };
};
