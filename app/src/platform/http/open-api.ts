import { z } from "zod";
import type { Endpoint } from "../define/endpoint.ts";
import type { Tenant } from "../define/tenant.ts";
import type { Writing } from "../define/writing.ts";

export const apiRoot = "/api/v1";

/** Semantic version of the whole API; the first number is also in its address (NL API Design Rules, /core/uri-version). */
export const apiVersion = "1.6.0";

/** The description of the API as OpenAPI 3.1, made from what the endpoints say of themselves. */
export function openApiOf(paths: DescribedPaths, { tenant, base }: { tenant: Tenant; base: string }) {
  return {
    openapi: "3.1.0",
    info: {
      title: `Open gegevens over participatie, ${tenant.name}`,
      version: apiVersion,
      description:
        "Zonder sleutel: de trajecten van deze gemeente, wat mensen inbrachten en wat daarmee is gedaan: wat ook op haar pagina's staat. " +
        "En wat er bekend is van werkvormen en middelen voor participatie, met voorbeelden: voor elke gemeente hetzelfde. " +
        "Met een sleutel van de gemeente: insturen wat mensen elders invulden, en alles lezen wat binnenkwam. " +
        "Bij elk getal staat een kenmerk: S rust op een bron, K is vakkennis die niet is nagezocht, E is een schatting.",
      contact: contactOf(tenant, base),
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: base + apiRoot }],
    paths,
    components: { headers, responses, schemas: { Problem: problemSchema }, securitySchemes },
  };
}

export type DescribedPaths = Readonly<Record<string, object>>;

/** What there is to ask and to send. The same for every municipality, and it takes a while: to be made once. */
export function describedPaths(endpoints: readonly Endpoint[], writings: readonly Writing[]): DescribedPaths {
  const operations = [
    ...endpoints.map((one) => [pathOf(one), { get: operationOf(one) }] as const),
    ...writings.map((one) => [pathOf(one), { post: writingOperationOf(one) }] as const),
  ];
  const byPath = Map.groupBy(operations, ([path]) => path);
  return Object.fromEntries([...byPath].map(([path, all]) => [path, Object.assign({}, ...all.map(([, one]) => one))]));
}

function contactOf({ name, contact }: Tenant, base: string) {
  return { name, url: base, ...(contact.email === "" ? {} : { email: contact.email }) };
}

/** `/methoden/{id}`, below the address of the server. */
function pathOf({ path }: Pick<Endpoint, "path">): string {
  return path.slice(apiRoot.length).replaceAll(/:(\w+)/g, "{$1}");
}

function operationOf(endpoint: Endpoint) {
  const parameters = parametersOf(endpoint);
  const isAskedIn = (place: string) => parameters.some((parameter) => parameter.in === place);
  const needsKey = !endpoint.policy.allows({ kind: "visitor" });
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    ...(needsKey && { security: byKey }),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: {
      "200": { description: "Gevonden.", headers: versioned, content: jsonOf(endpoint.answer) },
      "304": { description: "Niet veranderd sinds u het ophaalde.", headers: versioned },
      // NL API Design Rules, /core/error-handling/invalid-input: whatever can be asked with a value.
      ...(parameters.length > 0 && { "400": problemRef("badQuery") }),
      "401": problemRef("noKey"),
      ...(needsKey && { "403": problemRef("noScope") }),
      ...(isAskedIn("path") && { "404": problemRef("notFound") }),
      ...{ "405": problemRef("wrongMethod"), "500": problemRef("bug") },
    },
  };
}

function writingOperationOf(writing: Writing) {
  const { name, summary, body, answer } = writing;
  return {
    operationId: name,
    summary,
    security: byKey,
    parameters: [...parametersOf(writing), idempotencyKey],
    requestBody: { required: true, content: jsonOf(body, "input") },
    responses: {
      [writing.makes ? "201" : "200"]: {
        description: writing.makes ? "Bewaard." : "Gedaan.",
        headers: writing.makes ? { ...versioned, Location: locationHeader } : versioned,
        content: jsonOf(answer),
      },
      ...{ "400": problemRef("badBody"), "401": problemRef("noKey"), "403": problemRef("noScope") },
      ...{ "404": problemRef("notFound"), "405": problemRef("wrongMethod"), "409": problemRef("refused") },
      ...{ "413": problemRef("tooLong"), "415": problemRef("notJson"), "422": problemRef("otherBody") },
      ...{ "429": problemRef("tooMany"), "500": problemRef("bug"), "503": problemRef("notNow") },
    },
  };
}

const byKey = [{ sleutel: [] }];

function jsonOf(shape: z.ZodType, io: "input" | "output" = "output") {
  return { "application/json": { schema: schemaOf(shape, io) } };
}

function problemRef(name: string) {
  return { $ref: `#/components/responses/${name}` };
}

function parametersOf({ params, path }: Pick<Endpoint, "params" | "path">) {
  const { properties = {}, required = [] } = schemaOf(params, "input");
  return Object.entries(properties).map(([name, schema]) => {
    const isInPath = path.includes(`:${name}`);
    return { name, in: isInPath ? "path" : "query", required: isInPath || required.includes(name), schema };
  });
}

/** OpenAPI 3.1 has the schemas of JSON Schema 2020-12, of which it names the dialect once. */
function schemaOf(shape: z.ZodType, io: "input" | "output" = "output") {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}

const versioned = { "API-Version": { $ref: "#/components/headers/API-Version" } };
const headers = {
  "API-Version": { description: "De versie van deze API.", schema: { type: "string", examples: [apiVersion] } },
};

const locationHeader = { description: "Het adres van wat is bewaard.", schema: { type: "string", format: "uri" } };

const idempotencyKey = {
  ...{ name: "Idempotency-Key", in: "header", required: true },
  description: "Van elke inzending een eigen. Wat binnen twee dagen nog eens komt met dezelfde, telt een keer.",
  schema: { type: "string", pattern: "^[\\w-]{8,100}$" },
};

const securitySchemes = {
  sleutel: {
    ...{ type: "http", scheme: "bearer" },
    description: "Een sleutel die een beheerder van de gemeente maakte, voor wat er in de sleutel staat.",
  },
};

const problemSchema = schemaOf(
  z
    .strictObject({
      ...{ type: z.string(), status: z.int(), title: z.string(), detail: z.string() },
      errors: z
        .array(
          z.strictObject({ pointer: z.string().describe("RFC 6901, als deel van een adres."), detail: z.string() }),
        )
        .optional()
        .describe("Alles wat niet klopt aan wat u stuurde."),
    })
    .describe("Waarom het niet ging (RFC 9457)."),
);

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const retryAfter = {
  description: "Na hoeveel seconden het weer kan (RFC 9110, section 10.2.3).",
  schema: { type: "integer" },
};
const responses = {
  badQuery: saying("Een waarde in het adres kan niet."),
  badBody: saying("Er klopt iets niet aan wat u stuurde; alles wat niet klopt, staat erin."),
  noKey: saying("Er is een sleutel nodig, of deze sleutel is geen sleutel van deze gemeente."),
  noScope: saying("Deze sleutel mag dit niet."),
  notFound: saying("Dit is er niet."),
  wrongMethod: saying("Dit adres kent dat niet."),
  refused: saying("Een regel van de gemeente zegt nee, bijvoorbeeld omdat meedoen niet meer kan."),
  tooLong: saying("Wat u stuurt, is te groot."),
  notJson: saying("Stuur JSON."),
  otherBody: saying("Met deze Idempotency-Key kwam eerder iets anders."),
  tooMany: {
    ...saying("Te veel achter elkaar."),
    headers: { ...versioned, "Retry-After": retryAfter },
  },
  bug: saying("Er ging iets mis dat niet mis mag gaan."),
  notNow: saying("Het lukt nu niet. Stuur het straks nog eens, met dezelfde Idempotency-Key."),
};

function saying(description: string) {
  return { description, headers: versioned, content: problemContent };
}
