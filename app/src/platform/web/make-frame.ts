import { newToken } from "../../kernel/ids.ts";
import { textDirection } from "../../kernel/localized.ts";
import type { FormState, Frame } from "../define/frame.ts";
import type { RequestContext } from "../http/context.ts";
import { readBegun, signBegun } from "../http/begun-stamp.ts";
import { formatFor } from "../i18n/format.ts";
import { saidInDutch } from "../i18n/said.ts";
import { translator } from "../i18n/translator.ts";
import type { BrinkApp } from "../http/brink-app.ts";

export const emptyForm: FormState = { values: {}, errors: [] };

/** Everything a view of this request may know. */
export async function makeFrame(
  app: BrinkApp,
  request: RequestContext,
  form: FormState,
  notice: string | undefined,
): Promise<Frame> {
  const own = await app.translations.ownWords(request.tenant.id, request.lang);
  const languageNotice = await app.translations.notice(request.tenant.id, request.lang);
  const t = translator(app.words, request.lang, own, (text) => saidInDutch(request, text));
  const given = form.values["_begun"]?.[0];
  const begunAt = given === undefined ? undefined : readBegun(given, request, app.secret);
  return {
    t,
    lang: request.lang,
    dir: textDirection(request.lang),
    tenant: request.tenant,
    actor: request.actor,
    now: request.now,
    format: formatFor(request.lang, request.tenant.timeZone),
    url: { path: request.path, search: request.search, base: request.base },
    form,
    once: form.values["_once"]?.[0] ?? newToken(),
    stamp: () => (begunAt && given) ?? signBegun(request.now, request, app.secret),
    demo: app.demo,
    ...(begunAt === undefined ? {} : { begunAt }),
    ...(languageNotice === undefined ? {} : { languageNotice }),
    ...(notice === undefined ? {} : { notice: t(notice) }),
  };
}
