import { z } from "zod";
import type { Endpoint } from "../define/endpoint.ts";
import type { Tenant } from "../define/tenant.ts";

export const apiRoot = "/api/v1";

/** Semantic version of the whole API; the first number is also in its address (NL API Design Rules, /core/uri-version). */
export const apiVersion = "1.3.0";

/** The description of the API as OpenAPI 3.1, made from what the endpoints say of themselves. */
export function openApiOf(paths: DescribedPaths, { tenant, base }: { tenant: Tenant; base: string }) {
  return {
    openapi: "3.1.0",
    info: {
      title: `Open gegevens over participatie, ${tenant.name}`,
      version: apiVersion,
      description:
        "De trajecten van deze gemeente, wat mensen inbrachten en wat daarmee is gedaan: wat ook op haar pagina's staat. " +
        "En wat er bekend is van werkvormen en middelen voor participatie, met voorbeelden: voor elke gemeente hetzelfde. " +
        "Bij elk getal staat een kenmerk: S rust op een bron, K is vakkennis die niet is nagezocht, E is een schatting.",
      contact: contactOf(tenant, base),
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: base + apiRoot }],
    paths,
    components: { headers, responses, schemas: { problem: problemSchema } },
  };
}

export type DescribedPaths = Readonly<Record<string, object>>;

/** What there is to ask. The same for every municipality, and it takes a while: to be made once. */
export function describedPaths(endpoints: readonly Endpoint[]): DescribedPaths {
  return Object.fromEntries(endpoints.map((endpoint) => [pathOf(endpoint), { get: operationOf(endpoint) }]));
}

function contactOf({ name, contact }: Tenant, base: string) {
  return { name, url: base, ...(contact.email === "" ? {} : { email: contact.email }) };
}

/** `/methoden/{id}`, below the address of the server. */
function pathOf({ path }: Endpoint): string {
  return path.slice(apiRoot.length).replaceAll(/:(\w+)/g, "{$1}");
}

function operationOf(endpoint: Endpoint) {
  const parameters = parametersOf(endpoint);
  const isAskedIn = (place: string) => parameters.some((parameter) => parameter.in === place);
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: {
      "200": {
        description: "Gevonden.",
        headers: versioned,
        content: { "application/json": { schema: schemaOf(endpoint.answer) } },
      },
      "304": { description: "Niet veranderd sinds u het ophaalde.", headers: versioned },
      ...(isAskedIn("query") && { "400": { $ref: "#/components/responses/badQuery" } }),
      ...(isAskedIn("path") && { "404": { $ref: "#/components/responses/notFound" } }),
      "405": { $ref: "#/components/responses/wrongMethod" },
      "500": { $ref: "#/components/responses/bug" },
    },
  };
}

function parametersOf({ params, path }: Endpoint) {
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

const problemSchema = schemaOf(
  z
    .strictObject({ type: z.string(), status: z.int(), title: z.string(), detail: z.string() })
    .describe("Waarom het niet ging (RFC 9457)."),
);

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/problem" } } };
const responses = {
  badQuery: { description: "Een waarde na het vraagteken kan niet.", headers: versioned, content: problemContent },
  notFound: { description: "Dit is er niet.", headers: versioned, content: problemContent },
  wrongMethod: { description: "Hier kan alleen worden gelezen.", headers: versioned, content: problemContent },
  bug: { description: "Er ging iets mis dat niet mis mag gaan.", headers: versioned, content: problemContent },
};
