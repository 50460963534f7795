import { hash } from "node:crypto";
import type { Context } from "hono";
import type { Refusal } from "../../kernel/refusal.ts";
import { refusalOf } from "../define/policy.ts";
import type { Writing } from "../define/writing.ts";
import { translator } from "../i18n/translator.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import { readJson, shapeProblem } from "./json-body.ts";
import { onceKey, seal, unseal } from "./once-seal.ts";
import { ownProblem, problemAnswer, problemOf } from "./problem.ts";
import { runCommand } from "./run-command.ts";
import { orTrouble } from "./trouble.ts";

/** What is kept of an answer, to be given again to the same thing sent again. */
type Kept = { readonly sent: string; readonly location: string | undefined; readonly answer: unknown };

/** Answers POST of another machine. Only a key counts: nobody's cookie does anything here. */
export async function writingAnswer(
  app: BrinkApp,
  writing: Writing,
  context: Context,
  request: RequestContext,
): Promise<Response> {
  const t = translator(app.words, "nl");
  const { actor } = request;
  if (actor.kind !== "key") return problemAnswer(context, ownProblem("noKey", t));
  const no = refusalOf(writing.command.policy, actor);
  if (no) return problemAnswer(context, problemOf(no, t));
  const params = writing.params.safeParse(context.req.param());
  if (!params.success) return problemAnswer(context, ownProblem("notFound", t));
  const given = /^"?([\w-]{8,100})"?$/.exec(context.req.header("idempotency-key") ?? "")?.[1];
  if (given === undefined) return problemAnswer(context, ownProblem("noOnceKey", t));
  const read = await readJson(context, t);
  if ("problem" in read) return problemAnswer(context, read.problem);
  const body = writing.body.safeParse(read.value);
  if (!body.success) return problemAnswer(context, shapeProblem(body.error, t));
  const sent = hash("sha256", `${request.path} ${JSON.stringify(read.value)}`, "base64url");
  const done = await perform({ app, request, writing }, { once: `api ${actor.keyId} ${given}`, sent }, [
    params.data,
    body.data,
  ]);
  if ("refusal" in done)
    return problemAnswer(
      context,
      problemOf(done.refusal, t, (field) => writing.fieldAt?.(field) ?? [field]),
    );
  if (done.sent !== sent) return problemAnswer(context, ownProblem("otherBody", t));
  return madeAnswer(context, request.base, done);
}

type Asked = { readonly app: BrinkApp; readonly request: RequestContext; readonly writing: Writing };

async function perform(
  { app, request, writing }: Asked,
  { once, sent }: { readonly once: string; readonly sent: string },
  [params, body]: readonly [unknown, unknown],
): Promise<Kept | { readonly refusal: Refusal }> {
  const keptOf = (output: unknown): Kept => {
    const { location, answer } = writing.done(output, params);
    return { sent, location, answer };
  };
  const answer = (output: unknown) => seal(once, JSON.stringify(keptOf(output)));
  const asked = runCommand(app, request, writing.command, writing.input(params, body), { key: onceKey(once), answer });
  const result = await orTrouble({ app, request }, asked);
  // @NOTE safe: sealed by the line above, in this or an earlier request with the same key.
  if ("alreadyDone" in result) return JSON.parse(unseal(once, result.alreadyDone)) as Kept;
  if (result.ok) return keptOf(result.value);
  return { refusal: result.refusal.kind === "away" ? { kind: "notKept" } : result.refusal };
}

function madeAnswer(context: Context, base: string, { location, answer }: Kept): Response {
  context.header("Cache-Control", "no-store");
  if (location !== undefined) context.header("Location", base + location);
  return context.body(JSON.stringify(answer), location === undefined ? 200 : 201, {
    "Content-Type": "application/json",
  });
}
