import { depositsOf } from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import type { Conclusions } from "@coopilote/domain/dossier/Conclusions.ts";
import { sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import type { Dossier, Question } from "@coopilote/domain/dossier/Dossier.ts";
import { pieceGroupsFr } from "@coopilote/domain/dossier/pieceGroupsFr.ts";
import { listed } from "@coopilote/domain/journal/registerPhrases.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { attestationOn } from "@coopilote/domain/readiness/attestations.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { repriseLineOn, type SpokenFor } from "@coopilote/domain/readiness/reprise.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { engagementOn, isInTeamBy } from "@coopilote/domain/teams/Team.ts";
import { formateurId } from "@coopilote/domain/training/facts.ts";
import { enrolledIn } from "@coopilote/domain/training/sheet.ts";
import { isBy, minutesBetween } from "@coopilote/domain/kernel/time.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { byFamily, formateurPresented } from "../kernel/named.ts";
import { leadersOf } from "../training/ledgerRows.ts";
import { declaredFr, lackingFr, piecesFr, questionsFr, trainedFr, whoFr } from "./dossierFr.ts";
import { type Ground, shownAmong } from "./Ground.ts";

type Answer = Question["answers"][number];
type Team = Conclusions["teams"][number];

const titleOf = ({ journal, asked }: Ground, team: TeamId): string =>
  judgedBy(journal.workspace, team, asked.on)?.version.shortTitle ?? "";

/** The label of an answer, under the title of its team where there are several. */
const labelled = (ground: Ground, team: TeamId, label: string): string =>
  ground.conclusions.teams.length > 1 ? whoFr.head(titleOf(ground, team), label) : label;

/** The same of a name, which is written as it is. */
const named = (ground: Ground, team: TeamId, name: string): string =>
  ground.conclusions.teams.length > 1 ? whoFr.named(titleOf(ground, team), name) : name;

const inRole = ({ words }: Ground, { person, role }: NamedMember): string =>
  `${words.person(person)} (${roleFr[role]})`;

/** How someone stood in a team then: engaged by their signature, a reprise or a deposit; only proposed; or not yet in it. */
const stoodOf = (
  { journal: { workspace }, asked: { on } }: Ground,
  team: TeamId,
  named: Team["members"][number],
): "engaged" | "proposed" | "not-yet" => {
  const known = at(workspace.teams.teams, team);
  const member = known === undefined ? undefined : at(known.members, named.person);
  if (
    named.declared !== null ||
    repriseLineOn(workspace, team, named, on) !== undefined ||
    (member !== undefined && engagementOn(member, on) !== undefined)
  )
    return "engaged";
  return member !== undefined && isInTeamBy(member, on) ? "proposed" : "not-yet";
};

/** The protocol of a team and the text it is judged by. */
const protocolOf = (ground: Ground, team: TeamId): ReadonlyArray<Answer> => {
  const version = judgedBy(ground.journal.workspace, team, ground.asked.on)?.version;
  return version === undefined
    ? []
    : [
        {
          label: labelled(ground, team, whoFr.protocol),
          said: [version.title, version.arrete.title],
        },
      ];
};

const inTeam = (ground: Ground, { team, members }: Team): ReadonlyArray<Answer> => {
  const standing = members.map((member) => ({ member, stood: stoodOf(ground, team, member) }));
  const proposed = standing.filter(({ stood }) => stood === "proposed");
  const engaged = (
    [
      ["delegant", whoFr.delegants],
      ["delegate", whoFr.delegates],
    ] as const
  ).flatMap(([role, label]) => {
    const people = standing
      .filter(({ member, stood }) => member.role === role && stood === "engaged")
      .map(({ member }) => member.person);
    const shown = shownAmong(ground, byFamily(ground.legible, people));
    return ground.asked.scope.kind === "person" && people.length === 0
      ? []
      : {
          label: labelled(ground, team, label),
          said: shown.length === 0 ? [whoFr.nobody] : shown,
        };
  });
  return [
    ...protocolOf(ground, team),
    ...engaged,
    ...(proposed.length === 0
      ? []
      : [
          {
            label: labelled(ground, team, whoFr.proposed),
            said: [proposed.map(({ member }) => inRole(ground, member)).join(", ")],
          },
        ]),
  ];
};

const inSessions = (ground: Ground): ReadonlyArray<Answer> => {
  const { journal, asked, legible } = ground;
  return sessionsIn(journal.workspace, asked.scope, asked.on).flatMap((session) => {
    const leaders = new Map(
      session.segments
        .flatMap(({ formateurs }) => formateurs)
        .map((formateur) => [formateurId(formateur), formateur] as const),
    );
    const participants = byFamily(legible, enrolledIn(session));
    return [
      {
        label: whoFr.formateurs,
        said: [...leaders.values()].map((formateur) =>
          formateurPresented(legible, formateur, asked.on.day),
        ),
      },
      { label: whoFr.participants, said: shownAmong(ground, participants) },
    ];
  });
};

const who = (ground: Ground): ReadonlyArray<Answer> => {
  if (ground.asked.scope.kind === "session") return inSessions(ground);
  const { teams } = ground.conclusions;
  return teams.length === 0
    ? [{ label: null, said: [whoFr.noTeam] }]
    : teams.flatMap((team) => inTeam(ground, team));
};

const deposits = (ground: Ground, { team, members }: Team): ReadonlyArray<Answer> => {
  const { journal, asked, words } = ground;
  const { scope, on } = asked;
  const told = (named: ReadonlyArray<NamedMember>): string =>
    named
      .filter(({ person }) => scope.kind !== "person" || person === scope.person)
      .map((member) => inRole(ground, member))
      .join(", ");
  const made = depositsOf(journal.workspace.declaration, team)
    .filter(({ at: received }) => isBy(received, on))
    .map((deposit) => {
      const [adds, removes] = [told(deposit.adds), told(deposit.removes)];
      return {
        ...deposit,
        said: [
          ...(adds === "" ? [] : [adds]),
          ...(removes === "" ? [] : [declaredFr.removed(removes)]),
        ],
      };
    })
    .filter(({ said }) => said.length > 0);
  const undeclared = members.filter(
    (member) => member.declared === null && stoodOf(ground, team, member) !== "not-yet",
  );
  return [
    ...made.map(({ number, at: received, said }) => ({
      label: labelled(ground, team, declaredFr.deposit(words.text(number), received)),
      said,
    })),
    ...(undeclared.length === 0
      ? []
      : [
          {
            label: labelled(ground, team, declaredFr.not),
            said: [undeclared.map((member) => inRole(ground, member)).join(", ")],
          },
        ]),
  ];
};

const declared = (ground: Ground): ReadonlyArray<Answer> =>
  ground.asked.scope.kind === "session"
    ? [{ label: null, said: [declaredFr.session] }]
    : ground.conclusions.teams.flatMap((team) => deposits(ground, team));

/** The hours that a reprise declares of someone: by whom, and when (j24). */
const declaredIn = ({ words }: Ground, { line, reprise: { signature } }: SpokenFor): string =>
  trainedFr.declared(line.minutes, words.person(signature.signer), signature.at.day);

const trainedOf = (ground: Ground, team: TeamId, delegate: Team["delegates"][number]): string => {
  const { journal, asked, legible, words } = ground;
  const version = judgedBy(journal.workspace, team, asked.on)?.version;
  if (version === undefined) return trainedFr.none;
  const own = ledger(journal.workspace, delegate.delegate, version, asked.on, team);
  const formateurs = own.lines
    .filter(({ counted }) => counted > 0)
    .flatMap((line) => leadersOf(legible, line).map(formateurId));
  const attestation = attestationOn(
    journal.workspace,
    delegate.delegate,
    version.protocol,
    asked.on,
  );
  const by = [...new Set(formateurs)].map(words.person);
  const onDeclaration = repriseLineOn(
    journal.workspace,
    team,
    { person: delegate.delegate, role: "delegate" },
    asked.on,
  );
  return [
    delegate.counted === 0
      ? trainedFr.none
      : trainedFr.hours(delegate.counted, own.days.length, by),
    ...(delegate.refused === 0 ? [] : [trainedFr.refused(delegate.refused)]),
    ...(onDeclaration === undefined ? [] : [declaredIn(ground, onDeclaration)]),
    attestation === undefined
      ? onDeclaration?.line.declared.includes("attestation")
        ? trainedFr.attestedByDeclaration
        : trainedFr.notAttested
      : trainedFr.attested(
          attestation.signature.at.day,
          words.person(PersonId.make(attestation.signature.signer)),
        ),
  ].join(" ; ");
};

/** How many delegates are told one by one on page 1, which alone must answer. */
const oneByOne = 12;

/** A team told at once: how many, how long at least and at most, how many attested. */
const trainedTogether = (ground: Ground, { team, delegates, members }: Team): Answer => {
  const minutes = delegates.map(({ counted }) => counted);
  const attested = members.filter(({ role, attested: at }) => role === "delegate" && at !== null);
  return {
    label: labelled(ground, team, whoFr.delegates),
    said: [
      trainedFr.together(
        delegates.length,
        [Math.min(...minutes), Math.max(...minutes)],
        attested.length,
      ),
    ],
  };
};

const inSession = ({ journal, asked }: Ground): ReadonlyArray<Answer> =>
  sessionsIn(journal.workspace, asked.scope, asked.on).map(({ segments }) => ({
    label: null,
    said: [
      trainedFr.session(
        sequencesOf(segments).reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0),
      ),
    ],
  }));

const trained = (ground: Ground): ReadonlyArray<Answer> => {
  if (ground.asked.scope.kind === "session") return inSession(ground);
  const teams = ground.conclusions.teams.filter(({ delegates }) => delegates.length > 0);
  if (teams.reduce((sum, { delegates }) => sum + delegates.length, 0) > oneByOne)
    return teams.map((team) => trainedTogether(ground, team));
  const answers = ground.conclusions.teams.flatMap(({ team, delegates }) =>
    byFamily(
      ground.legible,
      delegates.map(({ delegate }) => delegate),
    ).flatMap((person) => {
      const delegate = delegates.find((each) => each.delegate === person);
      return delegate === undefined
        ? []
        : {
            label: named(ground, team, ground.words.person(person)),
            said: [trainedOf(ground, team, delegate)],
          };
    }),
  );
  return answers.length === 0 ? [{ label: null, said: [trainedFr.nobody] }] : answers;
};

type Piece = Dossier["pieces"][number];

/** « pièces 1 à 3 et pièce 5 (attestation de formation) » */
const numbered = (own: ReadonlyArray<Piece>): string => {
  const spans: Array<{ readonly first: number; last: number }> = [];
  for (const { number } of own) {
    const span = spans.at(-1);
    if (span !== undefined && span.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return `${listed(spans.map(({ first, last }) => piecesFr.numbers(first, last)))} (${listed(kinds)})`;
};

const pieces = (
  { asked: { on } }: Ground,
  { pieces: joined }: Pick<Dossier, "pieces">,
): ReadonlyArray<Answer> => {
  const groups = Map.groupBy(joined, ({ group }) => group);
  return joined.length === 0
    ? [{ label: null, said: [piecesFr.none] }]
    : [...groups].map(([group, own]) => ({
        label: pieceGroupsFr[group],
        said: [
          own.filter(({ filed }) => isBy(filed, on)),
          own.filter(({ filed }) => !isBy(filed, on)),
        ].flatMap((some, place) => {
          if (some.length === 0) return [];
          return place === 0 ? numbered(some) : piecesFr.since(numbered(some));
        }),
      }));
};

/** How many of each are told on page 1; the rest is in the detail. */
const told = 5;

const short = (said: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...said.slice(0, told),
  ...(said.length > told ? [lackingFr.more(said.length - told)] : []),
];

const lacks = (
  { conclusions: { teams } }: Ground,
  { lacking, explained }: Pick<Dossier, "lacking" | "explained">,
): ReadonlyArray<Answer> => {
  const byRule = (label: string, rule: Dossier["lacking"][number]["rule"]) => {
    const own = lacking.filter((each) => each.rule === rule);
    return own.length === 0
      ? []
      : [
          {
            label,
            said: short([...new Set(own.map(({ what, said }) => `${what}. ${said}`.trim()))]),
          },
        ];
  };
  const texts = byRule(lackingFr.byTexts, "texts");
  const isJudged = teams.some(({ delegates }) => delegates.length > 0);
  return [
    ...(texts.length === 0 && isJudged
      ? [{ label: lackingFr.byTexts, said: [lackingFr.nothing] }]
      : texts),
    ...byRule(lackingFr.dossier, "dossier"),
    ...byRule(lackingFr.byArs, "ars-practice"),
    ...byRule(lackingFr.internal, "internal"),
    ...(explained.length === 0 ? [] : [{ label: lackingFr.explained, said: short(explained) }]),
  ];
};

/** The five questions of page 1, in their words. */
export const questionsOf = (
  ground: Ground,
  told: Pick<Dossier, "pieces" | "lacking" | "explained">,
): ReadonlyArray<Question> => [
  { asked: questionsFr.who, answers: who(ground) },
  { asked: questionsFr.declared, answers: declared(ground) },
  { asked: questionsFr.trained, answers: trained(ground) },
  { asked: questionsFr.pieces, answers: pieces(ground, told) },
  { asked: questionsFr.lacking, answers: lacks(ground, told) },
];
