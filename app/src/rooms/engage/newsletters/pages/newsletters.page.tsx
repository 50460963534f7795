import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { staffFollowersPath } from "../../following/paths.ts";
import { mayManageFollowing } from "../../policy.ts";
import { staffNewslettersPath } from "../paths.ts";
import { newsletters } from "../reader.ts";
import { named } from "../trajectory-choice.ts";
import { NewslettersView } from "../views/newsletters.view.tsx";

const shownAtMost = 200;

/** What was written and sent, with how many got it. */
export const newslettersPage = page({
  path: staffNewslettersPath,
  layout: "staff",
  policy: mayManageFollowing,
  params: z.object({}),
  load: async (work) => ok(await named(work, await newsletters(work, shownAtMost))),
  title: (_all, { t }) => t("engage.newsletter.staff.title"),
  crumbs: (_all, { t }) => [
    { label: t("engage.sent.staff.title"), href: staffFollowersPath },
    { label: t("engage.newsletter.staff.title") },
  ],
  view: (all, frame) => <NewslettersView all={all} frame={frame} />,
});
