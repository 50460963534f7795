import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { isPublic, trajectoryBySlug, trajectoryTitle } from "../../../trajectories/room.ts";
import { mayTakePart } from "../../policy.ts";
import { askToFollow } from "../commands/follow.ts";
import { askedPath, followAllPath, followPath } from "../paths.ts";
import { AskedView, AskView } from "../views/ask.view.tsx";

const open = { layout: "resident", policy: mayTakePart } as const;
const asked = () => ({ to: askedPath });

/** Mail about one trajectory. */
export const followPage = page({
  ...open,
  path: followPath,
  params: z.object({ slug: z.string().max(80) }),
  async load(work, { slug }) {
    const trajectory = await trajectoryBySlug(work, slug);
    return trajectory && isPublic(trajectory) ? ok(trajectory) : notFound();
  },
  title: (trajectory, frame) => frame.t("engage.follow.titleOf", { title: trajectoryTitle(frame, trajectory) }),
  crumbs: (trajectory: Trajectory, frame) => [
    { label: trajectoryTitle(frame, trajectory), href: `/trajecten/${trajectory.slug}` },
    { label: frame.t("engage.follow.short") },
  ],
  view: (trajectory, frame) => <AskView trajectory={trajectory} frame={frame} />,
  actions: { follow: action({ command: askToFollow, next: asked }) },
});

/** Mail about everything that the municipality does. */
export const followAllPage = page({
  ...open,
  path: followAllPath,
  params: z.object({}),
  load: () => Promise.resolve(ok(undefined)),
  title: (_, { t, tenant }) => t("engage.follow.titleAll", { municipality: tenant.name }),
  view: (_, frame) => <AskView frame={frame} />,
  actions: { follow: action({ command: askToFollow, input: (_, { slug: _none, ...form }) => form, next: asked }) },
});

/** The same for everybody, whatever they typed. */
export const askedPage = page({
  ...open,
  path: askedPath,
  params: z.object({}),
  load: () => Promise.resolve(ok(undefined)),
  title: (_, { t }) => t("engage.follow.askedTitle"),
  view: (_, frame) => <AskedView frame={frame} />,
});
