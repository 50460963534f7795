import type { Room } from "../../../platform/define/room.ts";
import { pushing } from "./push/all.ts";
import type { PushBindings } from "./push/bindings.ts";
import { changePace, stopAllFollowing, stopFollowing } from "./commands/followed.ts";
import { askToFollow, confirmFollowing, declineFollowing } from "./commands/follow.ts";
import { askToFollowNear } from "./commands/follow-near.ts";
import { allFeed, trajectoryFeed } from "./feed.downloads.ts";
import { bulkMailRefused } from "../../../platform/mail/enqueue-mail.ts";
import { eraseFollower } from "./commands/erase-follower.ts";
import { newsletters } from "../newsletters/all.ts";
import { sendDigestsJob } from "./jobs/send-digests.job.ts";
import { forgetRefusedJob } from "./jobs/forget-refused.job.ts";
import { stopRefusedJob } from "./jobs/stop-refused.job.ts";
import { sentPage } from "./pages/sent.page.tsx";
import { staffFollowersPath } from "./paths.ts";
import { mailFollowJob } from "./jobs/mail-follow.job.ts";
import { askedPage, followAllPage, followNearPage, followPage, followThemePage } from "./pages/ask.page.tsx";
import { confirmPage, followedPage, stoppedPage } from "./pages/followed.page.tsx";

/** Following, as a part of this room. */
export function following(
  bindings: PushBindings,
): Required<Pick<Room, "commands" | "pages" | "downloads" | "workers" | "jobs" | "schedules" | "on" | "navigation">> {
  const digests = sendDigestsJob(bindings);
  const confirm = confirmFollowing(bindings);
  const letters = newsletters(bindings);
  const devices = pushing(bindings);
  const askNear = askToFollowNear(bindings.addresses);
  return {
    commands: [
      ...[askToFollow, askNear, confirm, declineFollowing, changePace, stopFollowing, stopAllFollowing, eraseFollower],
      ...letters.commands,
      ...devices.commands,
    ],
    pages: [
      ...[followPage, followThemePage, followNearPage(askNear), followAllPage, askedPage, stoppedPage],
      // Before the page of a follower: what is fixed comes before a token.
      ...devices.pages,
      ...[confirmPage(confirm), followedPage, sentPage, ...letters.pages],
    ],
    downloads: [trajectoryFeed(bindings), allFeed(bindings), ...letters.downloads, ...devices.downloads],
    workers: devices.workers,
    jobs: [digests, forgetRefusedJob, ...letters.jobs, ...devices.jobs],
    // Before people leave for work, and after the night in which a phase or an activity began.
    schedules: [
      { cron: "30 7 * * *", job: digests },
      { cron: "0 7 * * *", job: forgetRefusedJob },
      ...letters.schedules,
      ...devices.schedules,
    ],
    on: { "engage.follow_asked": [mailFollowJob(bindings)], [bulkMailRefused]: [stopRefusedJob], ...letters.on },
    navigation: [
      {
        side: "staff",
        href: staffFollowersPath,
        key: "engage.sent.staff.title",
        order: 36,
        roles: ["adviser", "projectLead", "administrator"],
      },
    ],
  };
}
