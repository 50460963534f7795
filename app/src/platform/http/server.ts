import type { Context, MiddlewareHandler } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { refusalOf } from "../define/policy.ts";
import type { Download, DownloadBody, Pieces, ReadMore } from "../define/page.ts";
import type { Page } from "../define/page.ts";
import { emptyForm, makeFrame } from "../web/make-frame.ts";
import { renderNoTenant } from "../web/render.tsx";
import type { BrinkApp } from "./brink-app.ts";
import { cookieJar } from "./cookies.ts";
import { mountMachineAnswers } from "./machine-answers.ts";
import { isKnown, validatorsOf } from "./fresh-file.ts";
import { rateKeyOf } from "./network-address.ts";
import { connectionOf, couldBeOurs, requestContext } from "./request-context.ts";
import { failureAnswer } from "./failure-answer.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Storage, WorkScope } from "../storage/storage.ts";
import { inPieces } from "./in-pieces.ts";
import { answerForm } from "./answer-form.ts";
import type { FormRoom } from "./form-room.ts";
import { createFormRoom } from "./form-room.ts";
import { formBytes, hasFiles, readBytes } from "./raw-form.ts";
import { mountApi } from "./serve-api.ts";
import { serveDoor } from "./serve-door.ts";
import { mountTiles } from "./serve-tiles.ts";
import { refusalPage, servePage } from "./serve-page.ts";
import { orTrouble } from "./trouble.ts";

// What another service sends along with somebody who comes back is longer than any address of ours.
const doorLetters = 8_000;

/** The whole site as one fetch handler: `app.request(...)` in tests, a socket in production. */
export function createServer(app: BrinkApp, formRoom: FormRoom = createFormRoom()): Hono {
  const hono = new Hono();
  hono.use(compress({ threshold: 1024 }));
  hono.onError((error, context) => failureAnswer(app, error, context));
  hono.get("/assets/:name", (context) => assetAnswer(app, context));
  mountMachineAnswers(app, hono);
  mountTiles(app, hono);
  mountApi(app, hono);
  for (const { path, script } of app.rooms.flatMap((room) => room.workers ?? []))
    hono.get(path, (context) => workerAnswer(app, context, script));
  for (const room of app.rooms) {
    for (const download of room.downloads ?? [])
      hono.get(download.path, (context) => downloadAnswer(app, context, download));
    for (const door of room.doors ?? [])
      hono.get(door.path, (context) =>
        withVisit(app, context, "resident", (visit) => serveDoor(visit, door), doorLetters),
      );
    for (const page of room.pages ?? []) mountPage(app, hono, page, formRoom);
  }
  hono.notFound((context) =>
    withVisit(app, context, "resident", (visit) => refusalPage(visit, "resident", { kind: "notFound" })),
  );
  return hono;
}

function mountPage(app: BrinkApp, hono: Hono, page: Page, room: FormRoom): void {
  hono.get(page.path, (context) => withVisit(app, context, page.layout, (visit) => servePage(visit, page)));
  if (!page.actions) return;
  const tooLong = (context: Context) =>
    withVisit(app, context, page.layout, (visit) =>
      refusalPage(visit, page.layout, { kind: "refused", key: "platform.refusal.tooLarge" }),
    );
  hono.post(page.path, atMost(formBytes, tooLong), (context) =>
    withVisit(app, context, page.layout, (visit) => answerForm(visit, page, room)),
  );
}

/**
 * A body that says its length is judged by that: it cannot be longer, and counting it costs as much as all else of a form. What
 * may bring files is counted while it is read (raw-form.ts), and only turned away unread when it is longer than is read at all.
 */
function atMost(maxSize: number, tooLong: (context: Context) => Promise<Response>): MiddlewareHandler {
  const counted = bodyLimit({ maxSize, onError: tooLong });
  return async (context, next) => {
    const length = context.req.header("content-length");
    if (hasFiles(context)) return Number(length ?? 0) > readBytes ? tooLong(context) : next();
    if (length === undefined || context.req.header("transfer-encoding") !== undefined) return counted(context, next);
    return Number(length) > maxSize ? tooLong(context) : next();
  };
}

type Visit = Parameters<typeof servePage>[0];

async function withVisit(
  app: BrinkApp,
  context: Context,
  side: "resident" | "staff",
  fn: (visit: Visit) => Promise<Response>,
  lettersAtMost?: number,
): Promise<Response> {
  const tenant = await app.tenants.byHost(context.req.header("host") ?? "");
  if (!tenant) return context.html(renderNoTenant(app), 404);
  const jar = cookieJar(context, app.baseUrl);
  const visit = { app, context, jar, request: await requestContext(app, context, tenant, side, jar) };
  return couldBeOurs(context.req.url, lettersAtMost) ? fn(visit) : refusalPage(visit, side, { kind: "notFound" });
}

function downloadAnswer(app: BrinkApp, context: Context, download: Download): Promise<Response> {
  const { side = "staff" } = download;
  return withVisit(app, context, side, async (visit) => {
    const { request } = visit;
    const no = refusalOf(download.policy, request.actor);
    if (no) return refusalPage(visit, side, no);
    const wait = waitFor(app, context, download);
    if (wait > 0) return refusalPage(visit, side, { kind: "tooMany", retryAfterSeconds: wait });
    const params = download.params.safeParse({ ...context.req.query(), ...context.req.param() });
    if (!params.success) return refusalPage(visit, side, { kind: "notFound" });
    const frame = await makeFrame(app, request, emptyForm, undefined);
    const scope = { tenantId: request.tenant.id, actor: request.actor };
    const loaded = await orTrouble(
      visit,
      app.storage.read(scope, (work) => download.load(work, params.data, frame)),
    );
    if (!loaded.ok) return refusalPage(visit, side, loaded.refusal);
    const { body, contentType, fileName } = loaded.value;
    const validators = validatorsOf(loaded.value);
    const headers: Record<string, string> = {
      "Content-Type": contentType,
      "Cache-Control": howLong(loaded.value),
      ...validators,
    };
    const { "if-none-match": ifNoneMatch, "if-modified-since": ifModifiedSince } = context.req.header();
    if (isKnown(validators, { ifNoneMatch, ifModifiedSince })) return context.body(null, 304, headers);
    if (fileName !== undefined) Object.assign(headers, attachment(fileName));
    const read = readMore(app.storage, scope);
    return context.body(sendable(app, context, typeof body === "function" ? body(read) : body), 200, headers);
  });
}

/** To save, not to look at; and what looks at it all the same lets nothing in it happen. */
function attachment(fileName: string): Readonly<Record<string, string>> {
  return {
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
}

/** Counts one use of what may not be asked without end. In seconds. */
function waitFor(app: BrinkApp, context: Context, { path, rateLimit }: Download): number {
  if (!rateLimit) return 0;
  const rateKey = rateKeyOf(connectionOf(context), app.proxies);
  return app.limiter.use(`download ${path} ${rateKey}`, rateLimit, app.clock.now().getTime());
}

function readMore(storage: Storage, scope: WorkScope): ReadMore {
  return async (fn) => {
    const found = await storage.read(scope, async (work) => ok(await fn(work)));
    if (!found.ok) throw new Error("What only reads cannot be refused.");
    return found.value;
  };
}

function sendable(
  app: BrinkApp,
  { req }: Context,
  body: string | Uint8Array | Pieces,
): string | Uint8Array<ArrayBuffer> | ReadableStream {
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return inPieces(body, (error) => app.reportBug(error, { requestId: newId(), path: req.path }));
}

function howLong({ keeps = false, changedAt }: DownloadBody): string {
  if (keeps) return "private, max-age=31536000, immutable";
  return changedAt ? "no-cache" : "no-store";
}

function assetAnswer(app: BrinkApp, context: Context): Response {
  const file = app.assets.file(context.req.param("name") ?? "");
  if (!file) return context.text("Not found", 404);
  return context.body(new Uint8Array(file.bytes), 200, {
    "Content-Type": file.contentType,
    "Cache-Control": "public, max-age=31536000, immutable",
  });
}

/** At an address of its own that never changes: a browser asks for it again, and its path says over which pages it rules. */
function workerAnswer({ assets }: BrinkApp, context: Context, script: string): Response {
  const file = assets.file(assets.href(script).replace("/assets/", ""));
  if (!file) return context.text("Not found", 404);
  const headers = { "Content-Type": file.contentType, "Cache-Control": "no-cache" };
  return context.body(new Uint8Array(file.bytes), 200, headers);
}
