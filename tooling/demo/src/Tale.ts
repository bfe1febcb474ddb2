import type { AskedName, SaidBody } from "@coopilote/domain/Command.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { Client } from "./Client.ts";
import { type Clock, instantOf } from "./Clock.ts";
import { idOf } from "./ids.ts";
import { addressOf, nameOf, password, type Player } from "./Player.ts";

/** Where a tale is told: a server, and the clock it reads. */
export type Stage = { readonly url: () => string; readonly clock: Clock };

/** A tale as it is being told: its structure, and everyone who has come in. */
export class Told {
  readonly tale: Tale;
  readonly clock: Clock;
  readonly #url: () => string;
  readonly #clients = new Map<string, Client>();
  readonly #pieces = new Map<string, string>();

  constructor(tale: Tale, { url, clock }: Stage) {
    this.tale = tale;
    this.#url = url;
    this.clock = clock;
  }

  /** What someone speaks through; the same each time. */
  client(player: Player): Client {
    const known = this.#clients.get(player.person);
    const credentials = { identifier: addressOf(player), password };
    const client =
      known ?? new Client(this.#url, "Demonstration/1.0 (navigateur inventé)", credentials);
    this.#clients.set(player.person, client);
    return client;
  }

  /** Where the server that is told to answers now. */
  get url(): string {
    return this.#url();
  }

  command<N extends AskedName>(player: Player, name: N, body: SaidBody<N>): Promise<void> {
    return this.client(player).command(this.tale.structure, name, body);
  }

  view(player: Player, path: string): Promise<unknown> {
    return this.client(player).view(`/api/structures/${this.tale.structure}/${path}`);
  }

  post(player: Player, path: string, body: unknown): Promise<unknown> {
    return this.client(player).post(`/api/structures/${this.tale.structure}/${path}`, body);
  }

  /** Someone sends a piece, found again by its label. */
  async send(player: Player, label: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const document = await this.client(player).send(this.tale.structure, bytes);
    this.#pieces.set(label, document);
    return document;
  }

  /** The piece that was sent under a label; fails where there is none. */
  piece(label: string): string {
    const document = this.#pieces.get(label);
    if (document === undefined) throw new Error(`no piece ${label}`);
    return document;
  }

  /** The team of a label. */
  team(label: string): string {
    return this.tale.id(`team ${label}`);
  }

  /** The session of a label. */
  session(label: string): string {
    return this.tale.id(`session ${label}`);
  }

  /** Someone opens an account of their own, as who founds a structure does. */
  async signUp(player: Player): Promise<void> {
    await this.client(player).post("/api/sign-up", {
      name: nameOf(player),
      identifier: addressOf(player),
      password,
    });
  }
}

/** Something that someone does, at the moment it is told. */
export type Act = (told: Told) => Promise<void>;

/** Acts that follow one another from an instant on. */
export type Moment = {
  readonly at: Instant;
  readonly tale: Tale;
  readonly acts: ReadonlyArray<Act>;
};

/** A structure's story, moment by moment in its own civil time. */
export class Tale {
  readonly label: string;
  readonly zone: string;
  readonly structure: string;
  readonly #moments: Array<Moment> = [];

  constructor(label: string, zone = "Europe/Paris") {
    this.label = label;
    this.zone = zone;
    this.structure = this.id("structure");
  }

  /** The id of what a label names in this tale. */
  id(label: string): string {
    return idOf(`${this.label} ${label}`);
  }

  /** What happens on a local day from a local time on. */
  on(day: string, time: string, ...acts: ReadonlyArray<Act>): this {
    this.#moments.push({ at: instantOf(this.zone, day, time), tale: this, acts });
    return this;
  }

  get moments(): ReadonlyArray<Moment> {
    return this.#moments;
  }
}
