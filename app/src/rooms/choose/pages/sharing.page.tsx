import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { revokeShare, shareGuide } from "../commands/share-guide.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { isGuideClosed } from "../reply-access.ts";
import { repliesTo } from "../reply-reader.ts";
import { shareByToken, sharesOf } from "../sharing-reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { SharingView } from "../views/sharing.view.tsx";
import { loadGuide } from "../queries/guide.ts";

type Params = { readonly id: string; readonly link?: string | undefined };

/** Links for colleagues. A new one stands in the address of the page that follows, because it is kept nowhere else. */
export function sharingPage(national: GuideContent) {
  return page({
    path: paths.sharing(":id"),
    layout: "staff",
    policy: mayGuide,
    params: z.object({ id: z.string(), link: z.string().max(100).optional() }),
    async load(work, { id, link }: Params) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const made = link === undefined ? undefined : await shareByToken(work, tokenHash(link));
      return ok({
        ...loaded.value,
        content: await contentOf(work, national),
        shares: await sharesOf(work, id),
        ...(await repliesTo(work, id)),
        link: made?.guideId === id ? link : undefined,
        isClosed: await isGuideClosed(work, loaded.value.guide),
      });
    },
    title: (_, frame) => frame.t("choose.sharing.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.sharing.title")),
    view: (loaded, frame) => <SharingView {...loaded} frame={frame} />,
    actions: {
      share: action({ command: shareGuide, next: ({ id, token }) => ({ to: paths.sharing(id, token) }) }),
      revoke: action({
        command: revokeShare,
        next: ({ id }) => ({ to: paths.sharing(id), notice: "choose.notice.revoked" }),
      }),
    },
  });
}
