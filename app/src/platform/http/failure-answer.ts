import type { Context } from "hono";
import { newId } from "../../kernel/ids.ts";
import type { Sent } from "../web/render.tsx";
import { renderBug, renderTrouble } from "../web/render.tsx";
import type { BrinkApp } from "./brink-app.ts";
import { cookieJar } from "./cookies.ts";
import { chooseLang } from "./lang.ts";
import { formBytes, readForm, typedValues } from "./raw-form.ts";
import { isSameSite } from "./same-site.ts";
import { troubleOf } from "./trouble.ts";

/**
 * When something broke before it was known who asks: the municipality, and who is signed in, are asked of the database
 * too. What was sent to a database that is away is given back, to be sent again.
 */
export async function failureAnswer(app: BrinkApp, error: unknown, context: Context): Promise<Response> {
  const requestId = newId();
  app.reportBug(error, { requestId, path: new URL(context.req.url).pathname });
  const trouble = troubleOf(error);
  if (!trouble) return context.html(renderBug(app, requestId), 500);
  context.header("Cache-Control", "no-store");
  const lang = chooseLang(["nl", "en"], undefined, cookieJar(context, app.baseUrl).get("lang"), languagesIn(context));
  return context.html(renderTrouble(app, lang === "en" ? "en" : "nl", trouble, await sentIn(context)), 503);
}

function languagesIn(context: Context): string | undefined {
  return context.req.header("accept-language");
}

/** A form of our own. One that does not say how long it is may be too long: nobody counted it yet. */
async function sentIn(context: Context): Promise<Sent | undefined> {
  const said = (name: string) => context.req.header(name);
  if (context.req.method !== "POST" || !(Number(said("content-length")) <= formBytes)) return undefined;
  if (!isSameSite({ origin: said("origin"), referer: said("referer"), host: said("host") })) return undefined;
  const form = (await readForm(context))?.form;
  const { pathname, search } = new URL(context.req.url);
  return form && { values: typedValues(form), to: pathname + search };
}
