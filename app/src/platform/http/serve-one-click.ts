import type { Context } from "hono";
import type { OneClick, Page } from "../define/page.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import { oneValue, readForm } from "./raw-form.ts";
import { runCommand } from "./run-command.ts";
import { statusOf } from "./status.ts";

type Visit = { readonly app: BrinkApp; readonly request: RequestContext; readonly context: Context };

/** Whether this is the POST of a mail program: its body is the value of the mail's List-Unsubscribe-Post (RFC 8058 §3.2). */
export async function isOneClick(context: Context): Promise<boolean> {
  const form = (await readForm(context))?.form;
  return form !== undefined && oneValue(form, "List-Unsubscribe") === "One-Click";
}

/**
 * Does it, whoever sends it: no page of ours did, so there is no origin to ask, and a cookie that came along counts for
 * nothing. Nobody reads the answer; it may not lead elsewhere (§3.2). What is not there any more has been stopped: a second
 * click is well too.
 */
export async function serveOneClick(
  { app, request, context }: Visit,
  page: Pick<Page, "params">,
  oneClick: OneClick,
): Promise<Response> {
  const params = page.params.safeParse({ ...context.req.query(), ...context.req.param() });
  if (!params.success) return context.body(null, 404);
  const caller = { ...request, actor: { kind: "visitor" } } as const;
  const done = await runCommand(app, caller, oneClick.command, oneClick.input(params.data));
  const no = "ok" in done && !done.ok && done.refusal.kind !== "notFound" ? done.refusal : undefined;
  // @NOTE safe: an answer with any status of a refusal may have an empty body.
  return context.body(null, no ? (statusOf(no) as 200) : 200);
}
