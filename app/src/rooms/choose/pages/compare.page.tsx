import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { page } from "../../../platform/define/page.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { StoredAdvice } from "../domain/guide.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { adviceById, advicesOfChallenge } from "../reader.ts";
import { CompareView } from "../views/compare.view.tsx";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { loadGuide } from "../queries/guide.ts";

type Params = { readonly id: string; readonly een?: string | undefined; readonly twee?: string | undefined };

/** Two advices on one challenge side by side: ?een= and ?twee=; without them the last one of this run and another. */
export function comparePage(national: GuideContent) {
  return page({
    path: paths.compare(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), een: z.string().optional(), twee: z.string().optional() }),
    async load(work, { id, een, twee }: Params) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const offered = await advicesOfChallenge(work, loaded.value.challenge.id);
      const own = offered.find(({ guideId }) => guideId === id);
      const firstId = een ?? own?.id;
      const secondId = twee ?? offered.find((one) => one.id !== firstId)?.id;
      const known = (asked: string | undefined) => offered.some((one) => one.id === asked);
      if ([een, twee].some((asked) => asked !== undefined && !known(asked))) return notFound();
      const [first, second] = [await chosen(work, firstId), await chosen(work, secondId)];
      return ok({ ...loaded.value, content: await contentOf(work, national), offered, first, second });
    },
    title: (_, frame) => frame.t("choose.compare.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.compare.title")),
    view: (loaded, frame) => <CompareView {...loaded} frame={frame} />,
  });
}

function chosen(work: Work, id: string | undefined): Promise<StoredAdvice | undefined> {
  return id === undefined ? Promise.resolve(undefined) : adviceById(work, id);
}
