import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Refusal } from "../../kernel/refusal.ts";
import { newId } from "../../kernel/ids.ts";
import type { Action, FormSigns, Next, Page, RawForm } from "../define/page.ts";
import type { FormState } from "../define/frame.ts";
import { givenBackField } from "../web/given-back.view.tsx";
import { refusalWords } from "../web/refusal-words.ts";
import { makeFrame, emptyForm } from "../web/make-frame.ts";
import { readBegun } from "./begun-stamp.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import type { CookieJar } from "./cookies.ts";
import { guestSeconds, signGuest } from "./guest-cookie.ts";
import { forgetTyped } from "./kept-typed.ts";
import { localPath } from "./local-path.ts";
import { onceKey, seal, unseal } from "./once-seal.ts";
import type { FormTake, FormThatCame } from "./raw-form.ts";
import { formBytes, oneValue, readForm, typedValues } from "./raw-form.ts";
import { runCommand } from "./run-command.ts";
import { isSameSite } from "./same-site.ts";
import { isOneClick, serveOneClick } from "./serve-one-click.ts";
import { freshPage, refusalPage } from "./serve-page.ts";
import { orTrouble } from "./trouble.ts";

type Visit = {
  readonly app: BrinkApp;
  readonly request: RequestContext;
  readonly jar: CookieJar;
  readonly context: Context;
};

/**
 * Answers POST: runs the action's command once, then sends the person on; or gives the page back with what was wrong.
 * @param take how much of the form there is room for
 */
export async function serveAction(visit: Visit, page: Page, take: FormTake): Promise<Response> {
  const { context } = visit;
  if (page.oneClick && (await isOneClick(context))) return serveOneClick(visit, page, page.oneClick);
  const said = (name: string) => context.req.header(name);
  if (!isSameSite({ origin: said("origin"), referer: said("referer"), host: said("host") })) {
    return refusalPage(visit, page.layout, { kind: "refused", key: "platform.refusal.otherSite" });
  }
  const came = await readForm(context, take);
  if (!came) return refusalPage(visit, page.layout, { kind: "refused", key: "platform.refusal.tooLarge" });
  const { form, cut, isTooSlow } = came;
  const name = oneValue(form, "_action") ?? "";
  const action = Object.hasOwn(page.actions ?? {}, name) ? page.actions?.[name] : undefined;
  const params = page.params.safeParse({ ...context.req.query(), ...context.req.param() });
  if (isTooSlow && (!action || cut.length === 0))
    return refusalPage(visit, page.layout, { kind: "refused", key: "platform.refusal.tooSlow" });
  if (!action || !params.success) return refusalPage(visit, page.layout, { kind: "notFound" });
  if (oneValue(form, givenBackField) !== undefined) return givenBack(visit, page, name, form);
  if (cut.length > 0) {
    const refusal = noRoomFor(came, page, take.keep);
    return freshPage(visit, page, await formState(visit, name, form, refusal), undefined, refusal);
  }
  const actor = guestOf(visit, action);
  const guestVisit = { ...visit, request: { ...visit.request, actor } };
  const outcome = await perform(guestVisit, action, params.data, form);
  if ("refusal" in outcome)
    return freshPage(visit, page, await formState(visit, name, form, outcome.refusal), undefined, outcome.refusal);
  if (action.asGuest && actor.kind === "visitor" && actor.guestId !== undefined) setGuest(visit, actor.guestId);
  return goOn(visit, outcome.next);
}

/** A file that was left out: it is too large for this page, came too slowly, or there is no room for any at this moment. */
function noRoomFor({ cut, isTooSlow }: FormThatCame, page: Page, keep: number): Refusal {
  const megabytes = page.formMegabytes ?? formBytes / 1024 / 1024;
  const isBusy = keep < megabytes * 1024 * 1024;
  const key = `platform.field.file${isTooSlow ? "Slow" : isBusy ? "Busy" : "TooBig"}`;
  return {
    kind: "invalid",
    fields: [...new Set(cut)].map((field) => ({ field, key, params: { max: Math.floor(megabytes) } })),
  };
}

/** The page with the form as it was typed before somebody had to sign in again. Nothing is done with it. */
function givenBack(visit: Visit, page: Page, action: string, form: RawForm): Promise<Response> {
  const mayHave = page.policy.allows(visit.request.actor);
  const asTyped = { action, values: typedValues(form), errors: [] };
  return freshPage(visit, page, asTyped, mayHave ? "platform.givenBack.notice" : undefined);
}

async function perform(
  visit: Visit,
  action: Action,
  params: unknown,
  form: RawForm,
): Promise<{ next: Next } | { refusal: Refusal }> {
  const { app, request } = visit;
  const once = await fingerprint(form);
  const raw = action.input ? action.input(params, form, signsOf(visit, form)) : { ...form, ...asRecord(params) };
  const answer = (output: unknown) => seal(once, JSON.stringify(action.next(output, params)));
  const asked = runCommand(app, request, action.command, raw, { key: onceKey(once), answer });
  const result = await orTrouble(visit, asked);
  // @NOTE safe: sealed by the line above, in this or an earlier request with the same one-time key.
  if ("alreadyDone" in result) return { next: JSON.parse(unseal(once, result.alreadyDone)) as Next };
  if (result.ok) return { next: action.next(result.value, params) };
  return { refusal: result.refusal.kind === "away" ? { kind: "notKept" } : result.refusal };
}

function signsOf({ app, request }: Visit, form: RawForm): FormSigns {
  const stamp = oneValue(form, "_begun");
  const begunAt = stamp === undefined ? undefined : readBegun(stamp, request, app.secret);
  return begunAt === undefined ? {} : { begunAt };
}

function guestOf(visit: Visit, action: Action): RequestContext["actor"] {
  const { actor } = visit.request;
  if (!action.asGuest || actor.kind !== "visitor" || actor.guestId !== undefined) return actor;
  return { kind: "visitor", guestId: newId() };
}

async function formState(visit: Visit, action: string, form: RawForm, refusal: Refusal): Promise<FormState> {
  const { t } = await makeFrame(visit.app, visit.request, emptyForm, undefined);
  const problem = refusalWords(refusal, t);
  const errors = refusal.kind === "invalid" || refusal.kind === "refused" ? (refusal.fields ?? []) : [];
  return {
    ...{ action, values: typedValues(form), errors },
    ...(problem === undefined ? {} : { problem }),
    // Nothing is wrong with what was typed.
    ...(refusal.kind === "notKept" ? { problemTitle: t("platform.refusal.title.notKept") } : {}),
  };
}

/** Remembers on this device who it is of; of nobody when empty. */
function setGuest({ app, jar }: Visit, guestId: string): void {
  if (guestId === "") jar.set("guest", "", 0);
  else jar.set("guest", signGuest(guestId, app.secret, app.clock.now()), guestSeconds);
}

function goOn(visit: Visit, next: Next): Response {
  if (next.guest !== undefined) setGuest(visit, next.guest);
  if (next.notice !== undefined) visit.jar.set("notice", next.notice, 60);
  if (!next.goesOn) forgetTyped(visit);
  if (next.session) visit.jar.set("session", next.session.token, next.session.maxAgeSeconds);
  return visit.context.redirect(localPath(next.to), 303);
}

/**
 * The one-time key together with what was typed: the same form twice counts once, but going back and sending something
 * else with the old page is a new act. Without a key nothing is the same.
 */
async function fingerprint(form: RawForm): Promise<string> {
  if (oneValue(form, "_once") === undefined) return newId();
  const files = Object.values(form)
    .flat()
    .filter((one) => one instanceof File);
  if (files.length === 0) return JSON.stringify(form);
  const words = new Map(await Promise.all(files.map(async (file) => [file, await fileWords(file)] as const)));
  return JSON.stringify(form, (_, part: unknown) => (part instanceof File ? words.get(part) : part));
}

/** By what is in it: browsers say the name, which is the same for each photo of some phones, and not when it was changed. */
async function fileWords(file: File): Promise<string> {
  const hash = createHash("sha256");
  // In pieces: no second copy of a large photo.
  for await (const piece of file.stream()) hash.update(piece);
  return `${file.name} ${hash.digest("base64url")}`;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
