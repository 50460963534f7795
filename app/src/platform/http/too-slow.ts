import type { Refusal } from "../../kernel/refusal.ts";
import type { Refused } from "../../kernel/result.ts";
import { refused } from "../../kernel/result.ts";
import { isTooSlow } from "../storage/doors.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";

type Asking = { readonly app: BrinkApp; readonly request: Pick<RequestContext, "requestId" | "path"> };

/** What was asked of the database, or a refusal when that took too long. The operator reads in the log where it was. */
export async function inTime<T>({ app, request }: Asking, asked: Promise<T>): Promise<T | Refused<Refusal>> {
  try {
    return await asked;
  } catch (error) {
    if (!isTooSlow(error)) throw error;
    app.reportBug(error, { requestId: request.requestId, path: request.path });
    return refused({ kind: "tooSlow" });
  }
}
