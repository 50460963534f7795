import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import * as field from "../../../../platform/define/fields.ts";
import { download } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { followAllPath } from "../../following/paths.ts";
import { mayManageFollowing } from "../../policy.ts";
import { bothOf, letterWriter } from "../letter.ts";
import { previewHtmlPath, previewTextPath } from "../paths.ts";
import { newsletterById } from "../reader.ts";

type Bindings = Pick<FollowingBindings, "words" | "baseUrl">;
const params = z.object({ id: z.string().max(40), taal: field.pageLanguage() });

/** The mail as it goes out; only the link to stop is everybody's own. */
async function letterFor(work: Work, bindings: Bindings, { id, taal }: z.output<typeof params>) {
  const newsletter = await newsletterById(work, id);
  if (!newsletter) return undefined;
  return bothOf(await (await letterWriter(work, bindings, newsletter))({ lang: taal, stopPath: followAllPath }));
}

/** As mail programs show it that know HTML. */
export function previewHtml(bindings: Bindings) {
  return download({
    ...{ path: previewHtmlPath, policy: mayManageFollowing, params },
    async load(work, asked: z.output<typeof params>) {
      const letter = await letterFor(work, bindings, asked);
      return letter ? ok({ contentType: "text/html; charset=utf-8", body: letter.html }) : notFound();
    },
  });
}

/** As everything else reads it. */
export function previewText(bindings: Bindings) {
  return download({
    ...{ path: previewTextPath, policy: mayManageFollowing, params },
    async load(work, asked: z.output<typeof params>) {
      const letter = await letterFor(work, bindings, asked);
      return letter ? ok({ contentType: "text/plain; charset=utf-8", body: letter.text }) : notFound();
    },
  });
}
