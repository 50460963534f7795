import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { download } from "../../../platform/define/page.ts";
import { similarPace } from "../commands/paces.ts";
import { publicHref, similarPath } from "../paths.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { inOtherLanguage } from "./in-other-language.ts";
import { similarTo } from "./similar-reader.ts";

/** As long as the longest title that a method takes; a longer one is looked at as far as this. */
const titleLetters = 200;

/** For who is typing a title: what anybody may read there already and that looks like it. Of the title nothing is kept. */
export function similarDownload(methods: readonly Method[]) {
  return download({
    path: similarPath,
    side: "resident",
    policy: mayTakePart,
    rateLimit: similarPace,
    params: z.object({
      ...{ slug: z.string().max(80), activity: z.string().max(40) },
      titel: z
        .string()
        .max(2000)
        .transform((text) => text.slice(0, titleLetters)),
    }),
    async load(work, { slug, activity, titel }, frame) {
      const place = await placeOf(work, methods, activity);
      const isAsked = place?.trajectory.slug === slug && isPublicPlace(place) && place.open;
      if (!isAsked || place.method.visibility !== "public") return notFound();
      const found = await similarTo(work, activity, titel);
      const links = found.map((one) => ({
        ...{ title: one.title, lang: one.lang, href: publicHref(slug, one) },
        language: inOtherLanguage(frame, one),
      }));
      return ok({ contentType: "application/json; charset=utf-8", body: JSON.stringify(links) });
    },
  });
}
