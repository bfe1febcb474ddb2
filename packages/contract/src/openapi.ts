import { commands } from "@coopilote/domain/Command.ts";
import { JsonSchema, Schema } from "effect";
import { CommandAnswer, commandPath, idempotencyKey } from "./commandEndpoints.ts";
import type { Endpoint, Reply, Wire } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { OfStructure } from "./paths.ts";
import { problemMediaType, problemShapes } from "./problems.ts";
import { refusalStatus } from "./refusalStatus.ts";

type Json = JsonSchema.JsonSchema;
type Shaped = { readonly put: (schema: Schema.Constraint, whole?: "whole") => Json };

/** Gathers schemas, their shared definitions and where each is used. */
const gathering = () => {
  const definitions: Record<string, Json> = {};
  const put = (schema: Schema.Constraint, whole?: "whole"): Json => {
    const found = Schema.toJsonSchemaDocument(schema, {
      onExcessProperty: whole === "whole" ? "error" : "ignore",
    });
    const { schemas, definitions: shared } = JsonSchema.toMultiDocumentOpenApi3_1({
      dialect: "draft-2020-12",
      schemas: [found.schema],
      definitions: found.definitions,
    });
    Object.assign(definitions, shared);
    return schemas[0];
  };
  return { put, definitions };
};

const oasPath = (path: string): string => path.replace(/:(\w+)/gu, "{$1}");

const fieldsOf = (schema: Json): ReadonlyArray<readonly [string, unknown]> =>
  typeof schema["properties"] === "object" && schema["properties"] !== null
    ? Object.entries(schema["properties"])
    : [];

const parametersOf = (shaped: Shaped, { params, query }: Pick<Endpoint, "params" | "query">) => [
  ...fieldsOf(shaped.put(params)).map(([name, schema]) => ({
    name,
    in: "path",
    required: true,
    schema,
  })),
  ...(query === undefined ? [] : fieldsOf(shaped.put(query))).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
  })),
];

const binary = { schema: { type: "string", format: "binary" } };

const requestOf = (shaped: Shaped, body: Endpoint["body"]) => {
  if (body === undefined) return {};
  const content =
    "kind" in body
      ? { "application/octet-stream": binary }
      : { "application/json": { schema: shaped.put(body, "whole") } };
  return { requestBody: { required: true, content } };
};

const answerOf = (shaped: Shaped, reply: Reply) => {
  switch (reply.kind) {
    case "json":
      return { "application/json": { schema: shaped.put(reply.schema) } };
    case "bytes":
      return { "application/octet-stream": binary };
    case "events":
      return { "text/event-stream": { schema: shaped.put(reply.schema) } };
  }
};

const statusesFr: Readonly<Record<string, string>> = {
  "400": "La demande ne se lit pas",
  "401": "Pas de session ouverte",
  "403": "Ce geste revient à quelqu’un d’autre",
  "404": "Introuvable, ou à quelqu’un d’autre",
  "409": "L’état des choses dit non",
  "413": "Trop long",
  "415": "Type de contenu non accepté",
  "422": "Des champs sont à corriger, ou la demande dit quelque chose d’impossible",
  "429": "Trop d’essais",
  "503": "Rien ne peut être enregistré pour l’instant",
};

const problemAt = (shaped: Shaped, status: string) => {
  const refusal = shaped.put(problemShapes.Refusal);
  const schema =
    status === "422" ? { anyOf: [shaped.put(problemShapes.Invalid), refusal] } : refusal;
  return { description: statusesFr[status], content: { [problemMediaType]: { schema } } };
};

const sharedProblems = (shaped: Shaped) =>
  Object.fromEntries(
    Object.keys(statusesFr).map((status) => [`Problem${status}`, problemAt(shaped, status)]),
  );

const problems = (statuses: ReadonlyArray<number>) =>
  Object.fromEntries(
    [...new Set(statuses)]
      .toSorted((a, b) => a - b)
      .map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]),
  );

const implied = ({ who, body, query }: Endpoint): ReadonlyArray<number> => [
  ...(who === "anyone" ? [] : [401]),
  ...(who === "member" ? [404] : []),
  ...(query === undefined ? [] : [422]),
  ...(body === undefined ? [] : "kind" in body ? [413, 415] : [400, 413, 415, 422]),
];

const operation = (shaped: Shaped, endpoint: Endpoint) => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  tags: [endpoint.who === "member" ? "structures" : "comptes"],
  security: endpoint.who === "anyone" ? [] : [{ session: [] }],
  parameters: parametersOf(shaped, endpoint),
  ...requestOf(shaped, endpoint.body),
  responses: {
    "200": { description: "Fait", content: answerOf(shaped, endpoint.reply) },
    ...problems([...implied(endpoint), ...endpoint.refusals.map((tag) => refusalStatus[tag])]),
  },
});

const commandOperation = (shaped: Shaped, name: string, body: Wire) => ({
  operationId: name,
  summary: `Commande ${name}`,
  tags: ["commandes"],
  security: [{ session: [] }],
  parameters: [
    ...parametersOf(shaped, { params: OfStructure, query: undefined }),
    {
      name: idempotencyKey,
      in: "header",
      required: true,
      description: "Identifiant de la commande : envoyée deux fois, elle est faite une fois.",
      schema: { type: "string", format: "uuid" },
    },
  ],
  ...requestOf(shaped, body),
  responses: {
    "200": {
      description: "Fait",
      content: { "application/json": { schema: shaped.put(CommandAnswer) } },
    },
    ...problems([400, 401, 403, 404, 409, 413, 415, 422, 503]),
  },
});

/** The description of the interface, in OpenAPI 3.1, from the schemas that decode and encode it. */
export const openApi = () => {
  const shaped = gathering();
  const responses = sharedProblems(shaped);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of Object.values<Endpoint>(endpoints))
    paths[oasPath(endpoint.path)] = {
      ...paths[oasPath(endpoint.path)],
      [endpoint.method.toLowerCase()]: operation(shaped, endpoint),
    };
  for (const [name, body] of Object.entries<Wire>(commands))
    paths[oasPath(commandPath.replace(":name", name))] = {
      post: commandOperation(shaped, name, body),
    };
  return {
    openapi: "3.1.0",
    info: {
      title: "Coopilote",
      version: "1",
      description:
        "Se former à un protocole de coopération, et prouver que personne n’a exercé avant d’être prêt.",
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: shaped.definitions,
      responses,
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "__Host-coopilote" } },
    },
  };
};
