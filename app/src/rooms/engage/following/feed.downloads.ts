import { z } from "zod";
import { pickText } from "../../../kernel/localized.ts";
import { hashId } from "../../../kernel/ids.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { DownloadBody } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { isPublic, textOf, trajectoryBySlug, trajectoryPaths } from "../../trajectories/room.ts";
import { publicNewsletterHref } from "../newsletters/paths.ts";
import { sentNewsletters } from "../newsletters/reader.ts";
import { named, readable } from "../newsletters/trajectory-choice.ts";
import { mayTakePart } from "../policy.ts";
import type { Entry } from "./atom.ts";
import { atomOf, atomType } from "./atom.ts";
import type { FollowingBindings } from "./bindings.ts";
import { allFeedPath, feedHref, feedPath } from "./paths.ts";
import type { News } from "./news.ts";
import { newsLine, newsSince } from "./news.ts";

// As much as a reader shows; older news stands on the pages.
const entriesAtMost = 50;

/** News of one trajectory, for a news reader. */
export function trajectoryFeed(bindings: Pick<FollowingBindings, "reports">) {
  return download({
    path: feedPath,
    policy: mayTakePart,
    params: z.object({ slug: z.string().max(80) }),
    async load(work, { slug }, frame) {
      const trajectory = await trajectoryBySlug(work, slug);
      return trajectory && isPublic(trajectory) ? ok(await feedOf(work, bindings, frame, trajectory)) : notFound();
    },
  });
}

/** News of all trajectories that residents may see. */
export function allFeed(bindings: Pick<FollowingBindings, "reports">) {
  return download({
    path: allFeedPath,
    policy: mayTakePart,
    params: z.object({}),
    load: async (work, _params, frame) => ok(await feedOf(work, bindings, frame)),
  });
}

async function feedOf(
  work: Work,
  bindings: Pick<FollowingBindings, "reports">,
  frame: Frame,
  trajectory?: Trajectory,
): Promise<DownloadBody> {
  const { t, lang, tenant, url } = frame;
  const { timeZone } = tenant;
  const news = await newsSince(work, bindings, { since: new Date(0), timeZone, trajectory });
  const entries = [...news.map((one) => entryOf(one, frame)), ...(await letterEntries(work, frame, trajectory))]
    .sort((a, b) => b.updated.getTime() - a.updated.getTime())
    .slice(0, entriesAtMost);
  const updated = entries[0]?.updated ?? trajectory?.createdAt ?? new Date(0);
  const body = atomOf({
    id: idOf(`feed ${tenant.id} ${trajectory?.id ?? "all"} ${lang}`),
    title: trajectory
      ? t("engage.feed.title", { title: textOf(trajectory, "title", lang).text })
      : t("engage.feed.titleAll", { municipality: tenant.name }),
    ...{ lang, author: tenant.name, updated },
    selfHref: url.base + feedHref(trajectory?.slug, lang),
    pageHref: url.base + (trajectory ? trajectoryPaths.trajectory(trajectory.slug) : trajectoryPaths.trajectories),
    entries,
  });
  return { contentType: `${atomType}; charset=utf-8`, body, changedAt: updated };
}

function entryOf(one: News, { t, lang, tenant, url }: Frame): Entry {
  return {
    id: idOf(`news ${tenant.id} ${one.key} ${lang}`),
    title: textOf(one.trajectory, "title", lang).text,
    summary: newsLine(one, t, lang),
    published: one.at,
    updated: one.changedAt,
    href: url.base + one.path,
  };
}

/** Newsletters that were sent: who gets those by mail is not mailed of them as news. */
async function letterEntries(work: Work, frame: Frame, trajectory?: Trajectory): Promise<readonly Entry[]> {
  const { t, lang, tenant, url } = frame;
  const sent = await named(work, await sentNewsletters(work, { trajectoryId: trajectory?.id, most: entriesAtMost }));
  return sent.filter(readable).map(({ newsletter: { id, subject, sentAt = frame.now } }) => ({
    id: idOf(`newsletter ${tenant.id} ${id} ${lang}`),
    title: pickText(subject, lang).text,
    summary: t("engage.newsletter.feed"),
    ...{ published: sentAt, updated: sentAt, href: url.base + publicNewsletterHref(id) },
  }));
}

/** The same words give the same id for good, also when the site moves to another address (RFC 4287 §4.2.6). */
function idOf(words: string): string {
  return `urn:uuid:${hashId(words)}`;
}
