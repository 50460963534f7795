import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { mayManageFollowing } from "../../policy.ts";
import { eraseFollower } from "../commands/erase-follower.ts";
import type { FollowerCounts, SentDigest } from "../digest-reader.ts";
import { followerCounts, sentDigests } from "../digest-reader.ts";
import type { Thing } from "../followed-thing.ts";
import { thingOf } from "../followed-thing.ts";
import { isNear } from "../subject.ts";
import { offerPush, withdrawPush } from "../push/commands/offer.ts";
import { deviceCounts, offersPush } from "../push/reader.ts";
import type { RefusedSending } from "../refused-reader.ts";
import { refusedSendings } from "../refused-reader.ts";
import { staffFollowersPath } from "../paths.ts";
import { SentView } from "../views/sent.view.tsx";

const shownAtMost = 60;

export type SentShown = {
  readonly counts: FollowerCounts;
  readonly devices: FollowerCounts & { readonly offered: boolean };
  readonly sent: readonly SentDigest[];
  /** Of these so many were refused that nobody was forgotten over it. */
  readonly refused: readonly RefusedSending[];
  /** What is named in it, by subject; places are not told apart. */
  readonly things: ReadonlyMap<string, Thing>;
};

async function namedIn(
  work: Work,
  { counts, devices, sent }: Pick<SentShown, "counts" | "devices" | "sent">,
): Promise<ReadonlyMap<string, Thing>> {
  const told = sent.flatMap(({ news }) => news.map((one) => one.trajectoryId));
  const ids = new Set([...counts.bySubject.keys(), ...devices.bySubject.keys(), ...told]);
  const found = new Map<string, Thing>();
  for (const id of ids) {
    const thing = isNear(id) ? undefined : await thingOf(work, id);
    if (thing) found.set(id, thing);
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
    const devices = { ...(await deviceCounts(work)), offered: await offersPush(work) };
    const refused = await refusedSendings(work);
    return ok({ counts, devices, sent, refused, things: await namedIn(work, { counts, devices, sent }) });
  },
  title: (_shown, { t }) => t("engage.sent.staff.title"),
  view: (shown: SentShown, frame) => <SentView shown={shown} frame={frame} />,
  actions: {
    offerPush: action({
      command: offerPush,
      next: () => ({ to: staffFollowersPath, notice: "engage.push.staff.offered" }),
    }),
    withdrawPush: action({
      command: withdrawPush,
      next: () => ({ to: staffFollowersPath, notice: "engage.push.staff.withdrawn" }),
    }),
    erase: action({
      command: eraseFollower,
      input: (_params, form) => form,
      next: () => ({ to: staffFollowersPath, notice: "engage.sent.staff.erased" }),
    }),
  },
});
