import type { Refusal } from "../../kernel/refusal.ts";
import type { Refused } from "../../kernel/result.ts";
import { refused } from "../../kernel/result.ts";
import { isAway } from "../storage/away.ts";
import { isTooSlow } from "../storage/doors.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";

type Trouble = Extract<Refusal, { kind: "tooSlow" | "away" }>;

/** What PostgreSQL cannot do just now, and can in a while; undefined for a bug. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (isTooSlow(error)) return { kind: "tooSlow" };
  return isAway(error) ? { kind: "away" } : undefined;
}

type Asking = { readonly app: BrinkApp; readonly request: Pick<RequestContext, "requestId" | "path"> };

/** What was asked of the database, or a refusal when it is in trouble. The operator reads in the log where that was. */
export async function orTrouble<T>({ app, request }: Asking, asked: Promise<T>): Promise<T | Refused<Trouble>> {
  try {
    return await asked;
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    app.reportBug(error, { requestId: request.requestId, path: request.path });
    return refused(trouble);
  }
}
