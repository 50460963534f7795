import type { Room } from "../../../platform/define/room.ts";
import type { FollowingBindings } from "./bindings.ts";
import { changePace, stopAllFollowing, stopFollowing } from "./commands/followed.ts";
import { askToFollow, confirmFollowing, declineFollowing } from "./commands/follow.ts";
import { allFeed, trajectoryFeed } from "./feed.downloads.ts";
import { mailFollowJob } from "./jobs/mail-follow.job.ts";
import { askedPage, followAllPage, followPage } from "./pages/ask.page.tsx";
import { confirmPage, followedPage, stoppedPage } from "./pages/followed.page.tsx";

/** Following, as a part of this room. */
export function following(
  bindings: FollowingBindings,
): Required<Pick<Room, "commands" | "pages" | "downloads" | "on">> {
  const confirm = confirmFollowing(bindings);
  return {
    commands: [askToFollow, confirm, declineFollowing, changePace, stopFollowing, stopAllFollowing],
    pages: [followPage, followAllPage, askedPage, stoppedPage, confirmPage(confirm), followedPage],
    downloads: [trajectoryFeed(bindings), allFeed(bindings)],
    on: { "engage.follow_asked": [mailFollowJob(bindings)] },
  };
}
