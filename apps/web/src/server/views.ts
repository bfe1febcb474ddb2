import { createAsyncStore, query, revalidate } from "@solidjs/router";
import type { Accessor } from "solid-js";
import type { Answer } from "./Answer.ts";
import { client } from "./client.ts";
import {
  addressOf,
  type ParamsFor,
  type ScreenName,
  type ScreenOf,
  type SearchFor,
} from "./screens.ts";

/**
 * The body as its type. Guarantee: the server encodes every answer by the schema this type is taken from,
 * and the contract's tests hold it there; it is not decoded a second time here.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
export const trusted = <Value>(body: unknown): Value => body as Value;

const screens = query((address: string) => client.view(address, (body) => body), "screen");

/** Asks for a screen's data before the page that shows it is there; its names are those of the page's address. */
export const readAhead = (
  name: ScreenName,
  params: Readonly<Record<string, string | undefined>>,
): void => {
  const given = Object.entries(params).map(([key, value]) => [key, value ?? ""] as const);
  void screens(addressOf(name, Object.fromEntries(given)));
};

/** A screen's data, once per address. */
export const viewOf = async <Name extends ScreenName>(
  name: Name,
  params: ParamsFor<Name>,
  search?: SearchFor<Name>,
): Promise<Answer<ScreenOf<Name>>> => {
  const answer = await screens(addressOf(name, params, search));
  return answer._tag === "Done"
    ? { ...answer, value: trusted<ScreenOf<Name>>(answer.value) }
    : answer;
};

/**
 * The data of a mounted screen, read again after a command or when something moved.
 * What has not changed keeps its identity, so that lists keep their rows and the focus stays.
 */
export const createView = <Name extends ScreenName>(
  name: Name,
  params: () => ParamsFor<Name>,
  search?: () => SearchFor<Name>,
): Accessor<Answer<ScreenOf<Name>> | undefined> =>
  createAsyncStore(() => viewOf(name, params(), search?.()), {
    // No thing of the field is keyed by « id »: lists are followed by position.
    reconcile: { key: null, merge: true },
  });

/** Reads what is on screen again. */
export const refresh = (): Promise<void> => revalidate(screens.key);

/** Another account comes in: nothing of the former one stays. */
export const forget = (): void => {
  client.forget();
  query.clear();
};
