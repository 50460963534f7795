import type { NewsFeeds } from "../../trajectories/room.ts";
import { textOf } from "../../trajectories/room.ts";
import { feedHref } from "./paths.ts";

/** For the heads of the pages that the feeds are about: a title has no place to say that part of it is in another language. */
export const newsFeeds: NewsFeeds = {
  feed(trajectory, { t, lang, tenant }) {
    const href = feedHref(trajectory?.slug, lang);
    if (!trajectory) return { href, title: t("engage.feed.titleAll", { municipality: tenant.name }) };
    const title = textOf(trajectory, "title", lang);
    return { href, title: title.lang === lang ? t("engage.feed.title", { title: title.text }) : t("engage.feed.link") };
  },
};
