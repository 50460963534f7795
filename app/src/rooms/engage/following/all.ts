import type { Part } from "../part.ts";
import { joinedParts } from "../part.ts";
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
export function following(bindings: PushBindings): Part {
  // The pages of devices before the page of a follower: what is fixed comes before a token.
  return joinedParts([pushing(bindings), byMail(bindings), newsletters(bindings)]);
}

function byMail(bindings: PushBindings): Part {
  const digests = sendDigestsJob(bindings);
  const confirm = confirmFollowing(bindings);
  const askNear = askToFollowNear(bindings.addresses);
  return {
    commands: [
      ...[askToFollow, askNear, confirm, declineFollowing, changePace, stopFollowing, stopAllFollowing],
      eraseFollower,
    ],
    pages: [
      ...[followPage, followThemePage, followNearPage(askNear), followAllPage, askedPage, stoppedPage],
      ...[confirmPage(confirm), followedPage, sentPage],
    ],
    downloads: [trajectoryFeed(bindings), allFeed(bindings)],
    jobs: [digests, forgetRefusedJob],
    // Before people leave for work, and after the night in which a phase or an activity began.
    schedules: [
      { cron: "30 7 * * *", job: digests },
      { cron: "0 7 * * *", job: forgetRefusedJob },
    ],
    on: { "engage.follow_asked": [mailFollowJob(bindings)], [bulkMailRefused]: [stopRefusedJob] },
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
