import type { z } from "zod";
import type { FieldRefusal, Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Asker, Command, Look, Prepared, Query, RateLimit } from "../define/command.ts";
import { isForCrowds } from "../define/command.ts";
import { refusalOf } from "../define/policy.ts";
import type { AlreadyDone, Once, Storage } from "../storage/storage.ts";
import type { RequestContext } from "./context.ts";
import type { RateLimiter } from "./rate-limiter.ts";

export type Runner = { readonly storage: Storage; readonly limiter: RateLimiter };

type Caller = Pick<RequestContext, "tenant" | "actor" | "rateKey" | "now" | "requestId">;

/** Policy, rate limit, input, then one transaction with the command's own event. The same for web, API and seeds. */
export async function runCommand<Input, Output>(
  runner: Runner,
  caller: Caller,
  command: Command<Input, Output>,
  raw: unknown,
  once?: Once<Output>,
): Promise<Result<Output, Refusal> | AlreadyDone> {
  const no = refusalOf(command.policy, caller.actor);
  if (no) return refused(no);
  const inPace = spend(runner, caller, command.name, command.rateLimit);
  if (!inPace.ok) return inPace;
  const parsed = command.input.safeParse(raw);
  if (!parsed.success) return refused({ kind: "invalid", fields: fieldRefusals(parsed.error) });
  const own = command.quiet ? {} : { command: command.name };
  const scope = { tenantId: caller.tenant.id, actor: caller.actor, requestId: caller.requestId, ...own };
  const { storage } = runner;
  const reader = { tenantId: caller.tenant.id, actor: caller.actor };
  const asker: Asker = {
    key: caller.rateKey,
    spend: (what, limit) => spend(runner, caller, `${command.name} ${what}`, limit),
  };
  const work = await lastStep(command, parsed.data, (read) => storage.read(reader, read), asker);
  if (!once) return storage.unitOfWork(scope, work);
  if (isForCrowds(command)) return storage.unitOfWorkInCrowd(command, { scope, once, input: parsed.data });
  return storage.unitOfWorkOnce(scope, once, work);
}

function spend(runner: Runner, caller: Caller, what: string, limit: RateLimit): Result<undefined, Refusal> {
  if (caller.actor.kind === "system") return ok(undefined);
  const wait = runner.limiter.use(`${what} ${caller.rateKey}`, limit, caller.now.getTime());
  return wait > 0 ? refused({ kind: "tooMany", retryAfterSeconds: wait }) : ok(undefined);
}

/** What is done in the transaction; what takes long is done before it. A refusal waits for it too: it may have been done. */
async function lastStep<Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  look: Look,
  asker: Asker,
): Promise<Prepared<Output>> {
  if (!command.prepare) return (work) => command.run(work, input);
  const prepared = await command.prepare(look, input, asker);
  return prepared.ok ? prepared.value : () => Promise.resolve(prepared);
}

export async function runQuery<Input, Output>(
  runner: Runner,
  caller: Caller,
  query: Query<Input, Output>,
  raw: unknown,
): Promise<Result<Output, Refusal>> {
  const no = refusalOf(query.policy, caller.actor);
  if (no) return refused(no);
  const parsed = query.input.safeParse(raw);
  if (!parsed.success) return refused({ kind: "invalid", fields: fieldRefusals(parsed.error) });
  return runner.storage.read({ tenantId: caller.tenant.id, actor: caller.actor }, (work) =>
    query.read(work, parsed.data),
  );
}

/** Zod's issues as field refusals: the message is a key, `minimum` and `maximum` fill its holes. */
export function fieldRefusals(error: z.ZodError): readonly FieldRefusal[] {
  return error.issues.flatMap(innermost).map((issue) => ({
    field: issue.path.map(String).join("."),
    key: issue.message.includes(".") && !issue.message.includes(" ") ? issue.message : "platform.field.choose",
    params: limits(issue),
  }));
}

/** A union's issue hides the issues of its members: the last member is the field's real kind. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const last = issue.errors.at(-1) ?? [];
  return last.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function limits(issue: z.core.$ZodIssue): Record<string, number> {
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  if (issue.code === "too_small") return { min: Number(issue.minimum) };
  return {};
}
