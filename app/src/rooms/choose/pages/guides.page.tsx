import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { action, page } from "../../../platform/define/page.ts";
import { challengeById, listChallenges, trajectoryById, trajectoryPaths } from "../../trajectories/room.ts";
import { startGuide } from "../commands/start-guide.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { listGuides } from "../reader.ts";
import { GuidesView } from "../views/guides.view.tsx";

type Params = { readonly opgave?: string | undefined; readonly traject?: string | undefined };

/** Every run of the decision guide, those of a challenge (?opgave=) or of a trajectory (?traject=). */
export const guidesPage = page({
  path: paths.guides,
  layout: "staff",
  policy: mayLook,
  params: z.object({ opgave: z.string().optional(), traject: z.string().optional() }),
  async load(work, { opgave, traject }: Params) {
    const trajectory = traject === undefined ? undefined : await trajectoryById(work, traject);
    const challengeId = trajectory?.challengeId ?? opgave;
    const guides = await listGuides(work, { challengeId });
    return ok({
      guides,
      challenges: await challengesFor(work, guides, challengeId),
      about: { challengeId, trajectory },
    });
  },
  title: (_, frame) => frame.t("choose.nav.guides"),
  crumbs: (_, { t }) => [
    { label: t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
    { label: t("choose.nav.guides") },
  ],
  view: (loaded, frame) => <GuidesView {...loaded} frame={frame} />,
  actions: { start: action({ command: startGuide, next: ({ id }) => ({ to: paths.checks(id, "urgency") }) }) },
});

/** What somebody can start from, and the names of what was started from. */
async function challengesFor(work: Work, guides: readonly { challengeId: string }[], asked: string | undefined) {
  const { items } = await listChallenges(work, { page: 1, perPage: 200 });
  const known = new Set(items.map(({ id }) => id));
  const others = new Set([...guides.map((guide) => guide.challengeId), ...(asked === undefined ? [] : [asked])]);
  const more = await Promise.all([...others].filter((id) => !known.has(id)).map((id) => challengeById(work, id)));
  return [...items, ...more.filter((one) => one !== undefined)];
}
