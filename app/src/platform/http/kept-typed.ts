import type { Context } from "hono";
import type { Page } from "../define/page.ts";
import type { RequestContext } from "./context.ts";
import type { CookieJar } from "./cookies.ts";

type Visit = { readonly request: RequestContext; readonly jar: CookieJar; readonly context: Context };

const daySeconds = 86_400;

/**
 * How a browser may keep the answer to a refused form: the answer to a POST cannot be asked for again, so that Back would
 * show an error of the browser in place of what somebody typed. Only of who is not signed in, and of residents' pages.
 */
export function keepForBack({ request, jar }: Visit, page: Page): string {
  if (page.layout !== "resident" || request.actor.kind !== "visitor") return "no-store";
  jar.set("typed", "yes", daySeconds);
  return "private, no-cache";
}

/** The form is over: the next at this computer does not find by Back what was typed. */
export function forgetTyped({ jar, context }: Visit): void {
  if (jar.get("typed") === undefined) return;
  // Only then, because it takes our fonts and styles along.
  context.header("Clear-Site-Data", '"cache"');
  jar.set("typed", "", 0);
}
