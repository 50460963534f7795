import type { NewsFeeds } from "../../trajectories/room.ts";
import { textOf } from "../../trajectories/room.ts";
import { feedHref } from "./paths.ts";

/** For the heads of the pages that the feeds are about. */
export const newsFeeds: NewsFeeds = {
  feed: (trajectory, { t, lang, tenant }) => ({
    href: feedHref(trajectory?.slug, lang),
    title: trajectory
      ? t("engage.feed.title", { title: textOf(trajectory, "title", lang).text })
      : t("engage.feed.titleAll", { municipality: tenant.name }),
  }),
};
