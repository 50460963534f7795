import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { mayManageFollowing } from "../../policy.ts";
import { eraseFollower } from "../commands/erase-follower.ts";
import type { FollowerCounts, SentDigest } from "../digest-reader.ts";
import { followerCounts, sentDigests } from "../digest-reader.ts";
import { everything } from "../domain.ts";
import { staffFollowersPath } from "../paths.ts";
import { SentView } from "../views/sent.view.tsx";

const shownAtMost = 60;

export type SentShown = {
  readonly counts: FollowerCounts;
  readonly sent: readonly SentDigest[];
  /** Those that are named in it, by id. */
  readonly trajectories: ReadonlyMap<string, Trajectory>;
};

async function namedIn(
  work: Work,
  { counts, sent }: Pick<SentShown, "counts" | "sent">,
): Promise<ReadonlyMap<string, Trajectory>> {
  const ids = new Set([...counts.bySubject.keys(), ...sent.flatMap(({ news }) => news.map((one) => one.trajectoryId))]);
  const found = new Map<string, Trajectory>();
  for (const id of ids) {
    const trajectory = id === everything ? undefined : await trajectoryById(work, id);
    if (trajectory) found.set(id, trajectory);
  }
  return found;
}

/** How many follow what, and what was sent when to how many. Not to whom. */
export const sentPage = page({
  path: staffFollowersPath,
  layout: "staff",
  policy: mayManageFollowing,
  params: z.object({}),
  async load(work) {
    const [counts, sent] = [await followerCounts(work), await sentDigests(work, shownAtMost)];
    return ok({ counts, sent, trajectories: await namedIn(work, { counts, sent }) });
  },
  title: (_shown, { t }) => t("engage.sent.staff.title"),
  view: (shown: SentShown, frame) => <SentView shown={shown} frame={frame} />,
  actions: {
    erase: action({
      command: eraseFollower,
      input: (_params, form) => form,
      next: () => ({ to: staffFollowersPath, notice: "engage.sent.staff.erased" }),
    }),
  },
});
