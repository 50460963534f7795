import type { Frame } from "../../../platform/define/frame.ts";
import type { FeedLink } from "../../../platform/define/page.ts";
import type { Trajectory } from "../domain.ts";
import type { TrajectoriesBindings } from "../ports.ts";

/** The feed of a trajectory, or of all, for the head of its page. */
export function feedsAbout(
  { feeds }: Pick<TrajectoriesBindings, "feeds">,
  frame: Frame,
  trajectory?: Trajectory,
): readonly FeedLink[] {
  return feeds ? [feeds.feed(trajectory, frame)] : [];
}
