import { createHash } from "node:crypto";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { newId } from "../../kernel/ids.ts";
import type { Endpoint } from "../define/endpoint.ts";
import { refusalOf } from "../define/policy.ts";
import { translator } from "../i18n/translator.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import { cookieJar } from "./cookies.ts";
import { jsonBytes } from "./json-body.ts";
import type { DescribedPaths } from "./open-api.ts";
import { apiRoot, apiVersion, describedPaths, openApiOf } from "./open-api.ts";
import { ownProblem, problemAnswer, problemOf } from "./problem.ts";
import { couldBeOurs, requestContext } from "./request-context.ts";
import { writingAnswer } from "./serve-writing.ts";
import { troubleOf } from "./trouble.ts";

// Anybody may keep it for so long without asking; after it a look at the ETag is enough.
const keptByAll = "public, max-age=300";

type Answer = (context: Context, request: RequestContext) => Promise<Response>;

/** Everything under /api: what rooms answer to machines, the description of it, and a problem for all the rest. */
export function mountApi(app: BrinkApp, hono: Hono): void {
  const t = translator(app.words, "nl");
  hono.use("/api/*", async (context, next) => {
    context.header("API-Version", apiVersion);
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", "API-Version, ETag");
    await next();
  });
  const tooLong = bodyLimit({
    maxSize: jsonBytes,
    onError: (context) => problemAnswer(context, ownProblem("tooLong", t)),
  });
  const [reading, writing] = [answersOf(app), writingsOf(app)];
  for (const [path, answer] of reading) hono.get(path, (context) => guard(app, context, answer));
  for (const [path, answer] of writing) hono.post(path, tooLong, (context) => guard(app, context, answer));
  for (const path of new Set([...reading.keys(), ...writing.keys()])) {
    const methods = [...(reading.has(path) ? ["GET", "HEAD"] : []), ...(writing.has(path) ? ["POST"] : [])].join(", ");
    hono.all(path, (context) => {
      context.header("Allow", methods);
      return problemAnswer(context, ownProblem("wrongMethod", t, { methods }));
    });
  }
  hono.all("/api/*", (context) => problemAnswer(context, ownProblem("notFound", t)));
}

function answersOf(app: BrinkApp): ReadonlyMap<string, Answer> {
  const endpoints = app.rooms.flatMap((room) => room.endpoints ?? []);
  const writings = app.rooms.flatMap((room) => room.writings ?? []);
  let paths: DescribedPaths | undefined;
  const description: Answer = (context, request) =>
    Promise.resolve(
      jsonAnswer(context, openApiOf((paths ??= describedPaths(endpoints, writings)), request), keptByAll),
    );
  return new Map([
    ...endpoints.map((one): [string, Answer] => [one.path, (...asked) => endpointAnswer(app, one, ...asked)]),
    [`${apiRoot}/openapi.json`, description],
  ]);
}

function writingsOf(app: BrinkApp): ReadonlyMap<string, Answer> {
  const writings = app.rooms.flatMap((room) => room.writings ?? []);
  return new Map(writings.map((one): [string, Answer] => [one.path, (...asked) => writingAnswer(app, one, ...asked)]));
}

/** Finds out who asks, and of which municipality. What breaks is told as a problem, not as a page. */
async function guard(app: BrinkApp, context: Context, answer: Answer): Promise<Response> {
  const t = translator(app.words, "nl");
  try {
    const tenant = await app.tenants.byHost(context.req.header("host") ?? "");
    if (!tenant || !couldBeOurs(context.req.url)) return problemAnswer(context, ownProblem("notFound", t));
    const request = await requestContext(app, context, tenant, "resident", cookieJar(context, app.baseUrl));
    const token = bearerOf(context);
    if (token === undefined) return await answer(context, request);
    const actor = await app.keys.actorOf(tenant.id, token);
    if (!actor) return problemAnswer(context, ownProblem("noKey", t));
    return await answer(context, { ...request, actor, rateKey: `key ${actor.keyId}` });
  } catch (error) {
    const requestId = newId();
    app.reportBug(error, { requestId, path: new URL(context.req.url).pathname });
    const trouble = troubleOf(error);
    return problemAnswer(context, trouble ? problemOf(trouble, t) : ownProblem("bug", t, { requestId }));
  }
}

/** What a machine shows to be let in (RFC 6750, section 2.1); undefined when it shows nothing. */
function bearerOf(context: Context): string | undefined {
  return /^Bearer\b\s*(.*)$/i.exec(context.req.header("authorization") ?? "")?.[1];
}

async function endpointAnswer(
  app: BrinkApp,
  endpoint: Endpoint,
  context: Context,
  { actor, tenant, base }: RequestContext,
): Promise<Response> {
  const t = translator(app.words, "nl");
  const no = refusalOf(endpoint.policy, actor);
  if (no) return problemAnswer(context, problemOf(no, t));
  const inPath = context.req.param();
  const params = endpoint.params.safeParse({ ...context.req.query(), ...inPath });
  if (!params.success) {
    const wrong = params.error.issues.map(({ path: [name] }) => String(name));
    if (wrong.some((name) => name in inPath)) return problemAnswer(context, problemOf({ kind: "notFound" }, t));
    return problemAnswer(context, ownProblem("badQuery", t, { names: wrong.join(", ") }));
  }
  const loaded = await app.storage.read({ tenantId: tenant.id, actor }, (work) =>
    endpoint.load(work, params.data, base),
  );
  if (!loaded.ok) return problemAnswer(context, problemOf(loaded.refusal, t));
  if (actor.kind === "key" || !endpoint.policy.allows({ kind: "visitor" }))
    return jsonAnswer(context, loaded.value, "no-store");
  return jsonAnswer(context, loaded.value, endpoint.isLive ? "no-cache" : keptByAll);
}

/** The answer, or 304 to who has it already. */
function jsonAnswer(context: Context, value: unknown, cacheControl: string): Response {
  const body = JSON.stringify(value);
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const seen = context.req.header("if-none-match") ?? "";
  context.header("Cache-Control", cacheControl);
  context.header("ETag", etag);
  if (seen.split(/\s*,\s*/).includes(etag)) return context.body(null, 304);
  return context.body(body, 200, { "Content-Type": "application/json" });
}
