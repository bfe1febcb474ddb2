import type { DossierChoices, DossierView } from "@coopilote/contract/dossier/answers.ts";
import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import { dossierOf } from "@coopilote/documents/dossier/dossierOf.ts";
import type { Prepared } from "@coopilote/documents/dossier/prepared.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import type { Dossier } from "@coopilote/domain/dossier/Dossier.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { mayReadDossier, mayTakeRegister } from "@coopilote/domain/reading.ts";
import { registerWords } from "@coopilote/domain/registerWords.ts";
import { teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { Effect, HashMap } from "effect";
import { everyone } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { weightOf } from "./archive.ts";
import { askedBy, preparedFor } from "./asked.ts";
import { mayTake, partsTold } from "./paper.ts";
import { readInTurn } from "./places.ts";

type Request = ViewRequest<(typeof dossierEndpoints)["dossier"]>;

const choicesOf = (request: Request): DossierChoices => {
  const { snapshot, standing, now } = request;
  const { workspace } = snapshot;
  const words = registerWords(snapshot, { kind: "console" });
  const mayAsk = mayReadDossier.bind(undefined, standing);
  return {
    structure: mayAsk({ kind: "structure" }),
    teams: teamsFormed(workspace.teams)
      .filter(({ team }) => mayAsk({ kind: "team", team }))
      .map(({ team }) => ({
        team,
        title: judgedBy(workspace, team, now)?.version.shortTitle ?? "",
      })),
    people: everyone(snapshot)
      .filter(({ person }) => mayAsk({ kind: "person", person }))
      .map(({ person, name }) => ({ person, name })),
    sessions: [...HashMap.values(workspace.training.sessions)]
      .filter(
        ({ session, cancelled }) => cancelled === undefined && mayAsk({ kind: "session", session }),
      )
      .toSorted((a, b) => (b.segments[0]?.from.at ?? 0) - (a.segments[0]?.from.at ?? 0))
      .map(({ session }) => ({ session, title: words.session(session) })),
  };
};

const paperOf = (request: Request, prepared: Prepared, dossier: Dossier): DossierView["paper"] => ({
  splitAt: prepared.asked.splitAt,
  mayCut: answersForStructure(request.standing) !== undefined,
  parts: partsTold(prepared, dossier, mayTake(request)),
});

const viewed = Effect.fnUntraced(function* (request: Request) {
  const { asked, known } = yield* askedBy(request, request.query);
  const prepared = yield* preparedFor(request, asked);
  const dossier = dossierOf(prepared);
  const view: DossierView = {
    version: request.snapshot.workspace.version,
    choices: choicesOf(request),
    knownAt: known,
    dossier,
    paper: paperOf(request, prepared, dossier),
    archive: mayTakeRegister(request.standing) ? weightOf(prepared) : null,
  };
  return view;
});

/** A dossier before it leaves: what lacks first, then what it answers. */
export const dossierView = (request: Request) => readInTurn(viewed(request));
