import { declaredOn } from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import type { Conclusions } from "@coopilote/domain/dossier/Conclusions.ts";
import { sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import type { Dossier, Question } from "@coopilote/domain/dossier/Dossier.ts";
import { pieceGroupsFr } from "@coopilote/domain/dossier/pieceGroupsFr.ts";
import { listed } from "@coopilote/domain/journal/registerPhrases.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { attestationOn } from "@coopilote/domain/readiness/attestations.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { formateurId } from "@coopilote/domain/training/facts.ts";
import { enrolledIn } from "@coopilote/domain/training/sheet.ts";
import { minutesBetween } from "@coopilote/domain/kernel/time.ts";
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

const inTeam = (ground: Ground, { team, members }: Team): ReadonlyArray<Answer> =>
  (
    [
      ["delegant", whoFr.delegants],
      ["delegate", whoFr.delegates],
    ] as const
  ).flatMap(([role, label]) => {
    const people = members.filter((member) => member.role === role).map(({ person }) => person);
    const shown = shownAmong(ground, byFamily(ground.legible, people));
    return ground.asked.scope.kind === "person" && people.length === 0
      ? []
      : {
          label: labelled(ground, team, label),
          said: shown.length === 0 ? [whoFr.nobody] : shown,
        };
  });

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

const inRole = ({ words }: Ground, { person, role }: NamedMember): string =>
  `${words.person(person)} (${roleFr[role]})`;

const deposits = (ground: Ground, { team, members }: Team): ReadonlyArray<Answer> => {
  const { journal, asked, words } = ground;
  const declaring = members.map((member) => ({
    member,
    deposit: declaredOn(journal.workspace.declaration, team, member.person, member.role, asked.on),
  }));
  const known = new Map(
    declaring.flatMap(({ deposit }) =>
      deposit === undefined ? [] : [[deposit.entry, deposit] as const],
    ),
  );
  const undeclared = declaring.filter(({ deposit }) => deposit === undefined);
  return [
    ...[...known.values()]
      .toSorted((a, b) => a.at.at - b.at.at || a.entry - b.entry)
      .map(({ entry, number, at: received }) => ({
        label: labelled(ground, team, declaredFr.deposit(words.text(number), received)),
        said: [
          declaring
            .filter(({ deposit }) => deposit?.entry === entry)
            .map(({ member }) => inRole(ground, member))
            .join(", "),
        ],
      })),
    ...(undeclared.length === 0
      ? []
      : [
          {
            label: labelled(ground, team, declaredFr.not),
            said: [undeclared.map(({ member }) => inRole(ground, member)).join(", ")],
          },
        ]),
  ];
};

const declared = (ground: Ground): ReadonlyArray<Answer> =>
  ground.asked.scope.kind === "session"
    ? [{ label: null, said: [declaredFr.session] }]
    : ground.conclusions.teams.flatMap((team) => deposits(ground, team));

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
  return [
    delegate.counted === 0
      ? trainedFr.none
      : trainedFr.hours(delegate.counted, own.days.length, by),
    ...(delegate.refused === 0 ? [] : [trainedFr.refused(delegate.refused)]),
    attestation === undefined
      ? trainedFr.notAttested
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
            label: labelled(ground, team, ground.words.person(person)),
            said: [trainedOf(ground, team, delegate)],
          };
    }),
  );
  return answers.length === 0 ? [{ label: null, said: [trainedFr.nobody] }] : answers;
};

const pieces = ({ pieces: joined }: Pick<Dossier, "pieces">): ReadonlyArray<Answer> => {
  const groups = Map.groupBy(joined, ({ group }) => group);
  return joined.length === 0
    ? [{ label: null, said: [piecesFr.none] }]
    : [...groups].map(([group, own]) => ({
        label: pieceGroupsFr[group],
        said: [
          `${piecesFr.numbers(own[0]?.number ?? 0, own.at(-1)?.number ?? 0)} (${listed([...new Set(own.map(({ kind }) => kind))])})`,
        ],
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
      : [{ label, said: short([...new Set(own.map(({ what }) => what))]) }];
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
  { asked: questionsFr.pieces, answers: pieces(told) },
  { asked: questionsFr.lacking, answers: lacks(ground, told) },
];
