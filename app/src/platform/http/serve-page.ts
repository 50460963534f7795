import type { Context } from "hono";
import type { Refusal } from "../../kernel/refusal.ts";
import type { FormState } from "../define/frame.ts";
import type { Page } from "../define/page.ts";
import { refusalOf } from "../define/policy.ts";
import { emptyForm, makeFrame } from "../web/make-frame.ts";
import { renderPage, renderRefusal } from "../web/render.tsx";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import type { CookieJar } from "./cookies.ts";
import { addressOf, keptAnswer } from "./kept-answer.ts";
import type { Asked } from "./kept-place.ts";
import { isUsualAddress, knownSearch } from "./kept-place.ts";
import { keepForBack } from "./kept-typed.ts";
import { languagesOf } from "./lang.ts";
import type { CachedPage, KeptPlace } from "./page-cache.ts";
import { keptKey } from "./page-cache.ts";
import { statusOf } from "./status.ts";
import { orTrouble } from "./trouble.ts";

type Visit = {
  readonly app: BrinkApp;
  readonly request: RequestContext;
  readonly jar: CookieJar;
  readonly context: Context;
};

/** Answers GET: from the cache where the page is the same for everybody, else fresh. */
export async function servePage(visit: Visit, page: Page): Promise<Response> {
  const { app, request, jar } = visit;
  rememberLang(visit);
  const anonymous = request.actor.kind === "visitor" && request.actor.guestId === undefined;
  const notice = takeNotice(jar);
  if (!page.cacheable || !anonymous || notice !== undefined) return freshPage(visit, page, emptyForm, notice);
  const search = knownSearch(page, askedIn(visit));
  const usual = isUsualAddress(visit.context.req.header("host") ?? "", request.path, app.baseUrl);
  if (search === undefined || !usual) return freshPage(visit, page, emptyForm, notice);
  return keptPage({ ...visit, request: { ...request, search } }, page);
}

/** The page from memory, made when it is not there. */
async function keptPage(visit: Visit, page: Page): Promise<Response> {
  const { app, request } = visit;
  const address = `${request.base} ${request.path}${request.search}`;
  const key = keptKey(request.lang, address);
  const kept = await app.cache.get(request.tenant.id, key);
  const made = kept ?? (await app.cache.make(request.tenant.id, key, () => htmlOf(visit, page, emptyForm, undefined)));
  if ("status" in made) return htmlAnswer(visit, made.html, made.status);
  const place = { tenantId: request.tenant.id, address, offered: languagesOf(request.tenant, page.layout) };
  rememberPlace(visit, place);
  return cachedAnswer(visit, made);
}

function askedIn({ request, context }: Visit): Asked {
  return { lang: request.lang, query: context.req.query(), pathParams: context.req.param() };
}

/** Without cookies an address in its shortest form is answered without the whole way (kept-answer.ts). */
function rememberPlace({ app, request, context }: Visit, place: KeptPlace): void {
  const { host, cookie } = context.req.header();
  if (cookie === undefined && context.req.query("lang") === undefined)
    app.cache.remember(addressOf(host, request.path + request.search), place);
}

/** A page after a refused form: the same page, with what was typed and what was wrong. */
export async function freshPage(
  visit: Visit,
  page: Page,
  form: FormState,
  notice?: string,
  refusal?: Refusal,
): Promise<Response> {
  const answer = await htmlOf(visit, page, form, notice);
  const status = answer.status === 200 && refusal ? statusOf(refusal) : answer.status;
  return htmlAnswer(visit, answer.html, status, refusal && keepForBack(visit, page));
}

async function htmlOf(
  visit: Visit,
  page: Page,
  form: FormState,
  notice: string | undefined,
): Promise<{ html: string; status: number }> {
  const { app, request, context } = visit;
  const frame = await makeFrame(app, request, form, notice);
  const no = refusalOf(page.policy, request.actor);
  if (no) return { html: renderRefusal(app, frame, page.layout, no), status: statusOf(no) };
  const params = page.params.safeParse({ ...context.req.query(), ...context.req.param() });
  if (!params.success) return { html: renderRefusal(app, frame, page.layout, { kind: "notFound" }), status: 404 };
  const scope = { tenantId: request.tenant.id, actor: request.actor };
  const loaded = await orTrouble(
    visit,
    app.storage.read(scope, (work) => page.load(work, params.data)),
  );
  if (!loaded.ok)
    return { html: renderRefusal(app, frame, page.layout, loaded.refusal), status: statusOf(loaded.refusal) };
  return { html: renderPage(app, frame, page, loaded.value), status: 200 };
}

export function refusalPage(visit: Visit, layout: "resident" | "staff", refusal: Refusal): Promise<Response> {
  return makeFrame(visit.app, visit.request, emptyForm, undefined).then((frame) =>
    htmlAnswer(visit, renderRefusal(visit.app, frame, layout, refusal), statusOf(refusal)),
  );
}

function htmlAnswer(visit: Visit, html: string, status: number, kept = "no-store"): Response {
  visit.context.header("Cache-Control", kept);
  // @NOTE safe: `status` comes from statusOf or is 200, all of them statuses with a body.
  return visit.context.html(html, status as 200);
}

function cachedAnswer({ context }: Visit, page: CachedPage): Response {
  const { "if-none-match": seen, "accept-encoding": encodings } = context.req.header();
  const { headers, body } = keptAnswer(page, seen, encodings);
  return body === null ? context.body(null, 304, headers) : context.body(new Uint8Array(body), 200, headers);
}

/** A language asked in the address stays chosen, for a year. */
function rememberLang(visit: Visit): void {
  const asked = visit.context.req.query("lang");
  if (asked === visit.request.lang && visit.jar.get("lang") !== asked) visit.jar.set("lang", asked, 365 * 86_400);
}

function takeNotice(jar: CookieJar): string | undefined {
  const notice = jar.get("notice");
  if (notice !== undefined) jar.set("notice", "", 0);
  return notice === "" ? undefined : notice;
}
