import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { champ, type Descriptor, descriptors, isRecord, kept } from "./stateFields.ts";

/** What goes wrong at the site the next time it is asked. */
export type Fault =
  | "bad-request"
  | "broken"
  | "cut"
  | "empty"
  | "hang"
  | "html"
  | "late-reset"
  | "long"
  | "moved"
  | "unknown-state";

/** A dossier born of a prefill, as the site holds it. */
export type Held = {
  readonly token: string;
  readonly number: number;
  readonly kept: Readonly<Record<string, unknown>>;
  state: string;
  submitted: string | undefined;
};

const path = "declaration-modification-d-equipe";
const procedure = 12_345;

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
};

const spoilt = (response: ServerResponse, fault: Fault, now: number): void => {
  switch (fault) {
    case "bad-request":
      return answer(response, 400, { error: "Le champ « Profession » n’est pas valide" });
    case "broken":
      return void response.writeHead(502, { "content-type": "text/html" }).end("<h1>502</h1>");
    case "cut":
      return void response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"dossier_url":"http');
    case "empty":
      return answer(response, 200, []);
    case "hang":
      return undefined;
    case "html":
      return void response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><title>Maintenance</title>");
    case "late-reset": {
      const reset = Math.floor(now / 1000) + 15;
      return void response
        .writeHead(429, { "RateLimit-Remaining": "0", "RateLimit-Reset": String(reset) })
        .end("Calme toi, cowboy !");
    }
    case "long":
      return void response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify("x".repeat(2_000_000)));
    case "moved":
      return void response.writeHead(301, { location: "https://ailleurs.exemple/" }).end();
    case "unknown-state":
      return undefined;
  }
};

const fiveDays = 5 * 24 * 60 * 60_000;

/** What a site knows: its form, what was sent to it, and what it will do wrong. */
class Site {
  readonly held: Array<Held & { readonly born: number }> = [];
  readonly asked: Array<string> = [];
  fields: ReadonlyArray<Descriptor> = descriptors;
  revision = "UHJvY2VkdXJlUmV2aXNpb24tMQ";
  fault: Fault | undefined;
  isFaultOfSchema = false;
  isClosed = false;
  dropped: string | undefined;
  now: () => number = Date.now;
  origin = "";

  form() {
    return {
      id: "UHJvY2VkdXJlLTEyMzQ1",
      number: procedure,
      title: "Déclaration d’équipe pour mettre en œuvre un protocole de coopération",
      description: "Formulaire fictif",
      state: "publiee",
      declarative: null,
      dateCreation: "2025-09-08T10:00:00+02:00",
      revision: {
        id: this.revision,
        datePublication: "2025-09-09T10:00:00+02:00",
        champDescriptors: this.fields,
      },
    };
  }

  told({ token, number, state, submitted }: Held): object {
    return {
      ...(state === "prefilled" ? { dossier_url: this.address(token) } : {}),
      state,
      ...(submitted === undefined ? {} : { submitted_at: submitted }),
      dossier_id: Buffer.from(`Dossier-${number}`).toString("base64"),
      dossier_number: number,
      dossier_prefill_token: token,
    };
  }

  address(token: string): string {
    return `${this.origin}/commencer/${path}?prefill_token=${token}`;
  }

  /** An orphan nobody opened is deleted after five days. */
  living(): ReadonlyArray<Held> {
    return this.held.filter(
      ({ state, born }) => state !== "prefilled" || this.now() < born + fiveDays,
    );
  }

  taken(sent: Readonly<Record<string, unknown>>): Held {
    const held = {
      token: randomUUID().replaceAll("-", ""),
      number: 9000 + this.held.length,
      kept: kept(
        sent,
        this.fields.filter(({ label }) => label !== this.dropped),
      ),
      state: "prefilled",
      submitted: undefined,
      born: this.now(),
    };
    this.held.push(held);
    return held;
  }
}

const posted = (site: Site, request: IncomingMessage, body: string, response: ServerResponse) => {
  if (request.headers["content-type"] !== "application/json")
    return answer(response, 400, { error: "Content-Type should be json" });
  const sent: unknown = JSON.parse(body);
  return answer(response, 201, site.told(site.taken(isRecord(sent) ? sent : {})));
};

const answered = async (site: Site, request: IncomingMessage, response: ServerResponse) => {
  const body = await text(request);
  const url = new URL(request.url ?? "/", site.origin);
  site.asked.push(`${request.method} ${url.pathname}`);
  const dossiers = `/api/public/v1/demarches/${procedure}/dossiers`;
  const isSchema = url.pathname === `/preremplir/${path}/schema`;
  const fault = site.isFaultOfSchema && !isSchema ? undefined : site.fault;
  if (fault !== undefined && fault !== "unknown-state") return spoilt(response, fault, site.now());
  if (isSchema)
    return site.isClosed
      ? answer(response, 404, { error: "not found" })
      : answer(response, 200, site.form());
  if (url.pathname !== dossiers || site.isClosed)
    return answer(response, 404, { error: `procedure ${procedure} is not found` });
  if (request.method === "POST") return posted(site, request, body, response);
  const tokens = (url.searchParams.get("prefill_token") ?? "").split(",");
  const found = site.living().filter(({ token }) => tokens.includes(token));
  const told = found.map((held) => site.told(held));
  return answer(
    response,
    200,
    fault === undefined ? told : told.map((one) => ({ ...one, state: "en_attente_de_lune" })),
  );
};

/**
 * The State's site as its documents say it behaves: the schema of a form, prefilling by POST, following by token.
 * It drops without a word what it does not know or what is not valid. `now`: UTC milliseconds.
 */
export const stateForm = async (now: () => number = Date.now) => {
  const site = new Site();
  site.now = now;
  const server = createServer((request, response) => void answered(site, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("it does not listen");
  site.origin = `http://127.0.0.1:${bound.port}`;
  const held = (token: string): Held => {
    const found = site.held.find((one) => one.token === token);
    if (found === undefined) throw new Error("no dossier has this token");
    return found;
  };
  const all: ReadonlyArray<Held> = site.held;
  return {
    /** As it stands in the settings of an instance. */
    address: `${site.origin}/commencer/${path}`,
    /** Each request, without what follows its path. */
    asked: site.asked,
    held: all,
    /** `of`: where only the schema is concerned, and dossiers are told of as ever. */
    goesWrong: (fault: Fault | undefined, of?: "schema"): void => {
      site.fault = fault;
      site.isFaultOfSchema = of === "schema";
    },
    /** Accepts a field by its label, and keeps nothing of it. */
    drops: (label: string): void => void (site.dropped = label),
    closes: (): void => void (site.isClosed = true),
    /** Another revision, in which a champ was added. */
    changes: (): void => {
      site.revision = "UHJvY2VkdXJlUmV2aXNpb24tMg";
      site.fields = [...site.fields, champ(99, "Text", "Numéro de téléphone de l’équipe", true)];
    },
    /** Someone signed in opens the link: the dossier is theirs. */
    opens: (token: string): void => void (held(token).state = "brouillon"),
    deposits: (token: string, at: string): void => {
      const one = held(token);
      one.state = "en_construction";
      one.submitted = at;
    },
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
