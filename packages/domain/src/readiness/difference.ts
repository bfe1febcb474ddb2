import { frenchDay } from "../kernel/Sentence.ts";
import { professionFr, qualificationFr } from "../people/labels.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { leavesOf } from "../protocols/Requirement.ts";
import { askedFr } from "./askedFr.ts";
import { structureKinds } from "../structure/labels.ts";
import { cadreTopicsFr, remarkTopicFr } from "./cadreFr.ts";
import { settingOfFr } from "./settingsFr.ts";

/** What a text says otherwise than another of one thing; null where one of them says nothing of it. */
export type Change = {
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
};

const nbsp = "\u00A0";

/** Spaces say nothing: a revision may set them otherwise. */
const isSaidAlike = (one: string | undefined, other: string | undefined): boolean =>
  one?.replaceAll(/\s+/gu, " ") === other?.replaceAll(/\s+/gu, " ");

type Line = { readonly about: string; readonly said: string };

const forceFr = ({ force: { from, until } }: ProtocolVersion): string =>
  until === null
    ? `depuis le ${frenchDay(from)}, fin non connue`
    : `du ${frenchDay(from)} au ${frenchDay(until)} non compris`;

const trainersFr = ({ trainers }: ProtocolVersion): string =>
  [
    ...(trainers.delegants ? ["délégants"] : []),
    ...(trainers.trainedDelegates ? ["délégués formés"] : []),
    ...(trainers.organismes ? ["organismes de formation"] : []),
    ...(trainers.suppliers === true ? ["fournisseurs"] : []),
    ...(trainers.named ?? []).map(
      ({ profession, qualifications }) =>
        `${professionFr(profession)} (${qualifications.map(qualificationFr).join(", ")})`,
    ),
  ].join(", ");

/** What a text asks, and of each kind of structure whether it may. */
const askedLines = ({
  requirements,
  modules,
}: ProtocolVersion): ReadonlyArray<readonly [key: string, line: Line]> =>
  requirements.flatMap(({ id, title, asks }) =>
    [...leavesOf(asks)].flatMap(({ part, rule }): ReadonlyArray<readonly [string, Line]> => {
      const key = `asked ${id} ${part}`;
      if (rule.kind !== "setting") return [[key, { about: title, said: askedFr(rule, modules) }]];
      return Object.entries(structureKinds).map(([kind, named]) => [
        `${key} ${kind}`,
        { about: `${title}${nbsp}: ${named}`, said: settingOfFr(rule.settings, kind) },
      ]);
    }),
  );

/** Everything a text says, by what it is said of; lines of the same thing are read together. */
const linesOf = (text: ProtocolVersion): ReadonlyMap<string, Line> => {
  const lines = new Map<string, Line>();
  const say = (key: string, about: string, said: string): void => {
    const known = lines.get(key);
    lines.set(key, { about, said: known === undefined ? said : `${known.said} ; ${said}` });
  };
  say("title", "Titre", text.title);
  say("arrete", "Texte", text.arrete.title);
  say("force", "En vigueur", forceFr(text));
  say("annex", "Annexe", text.annex === "read" ? "lue par Coopilote" : "non lue par Coopilote");
  for (const [key, { about, said }] of askedLines(text)) say(key, about, said);
  say("trainers", "Formateurs", trainersFr(text));
  for (const { topic, text: said } of text.cadre)
    if (said !== null) say(`cadre ${topic}`, cadreTopicsFr[topic], said);
  for (const { topic, text: said } of text.remarks)
    say(`remark ${topic}`, remarkTopicFr(topic), said);
  return lines;
};

/** What a text says otherwise than the one before it, or a correction than what it corrects, in reading order. */
export const difference = (
  before: ProtocolVersion,
  after: ProtocolVersion,
): ReadonlyArray<Change> => {
  const [was, is] = [linesOf(before), linesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const about = now?.about ?? old?.about;
    return about === undefined || isSaidAlike(old?.said, now?.said)
      ? []
      : [{ about, before: old?.said ?? null, after: now?.said ?? null }];
  });
};
