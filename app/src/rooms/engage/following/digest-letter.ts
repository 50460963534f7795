import type { Translate } from "../../../platform/define/frame.ts";
import type { Work } from "../../../platform/define/work.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { textOf } from "../../trajectories/room.ts";
import type { Letter } from "../letters.ts";
import type { FollowingBindings } from "./bindings.ts";
import type { Follower } from "./domain.ts";
import { linkOf } from "./domain.ts";
import type { News } from "./news.ts";
import { newsLine } from "./news.ts";
import { followedHref } from "./paths.ts";

type Digest = {
  readonly work: Pick<Work, "tenantId">;
  readonly bindings: Pick<FollowingBindings, "tokenOf">;
  readonly follower: Follower;
  readonly fresh: readonly News[];
  readonly key: string;
};

/** What is new in what somebody follows, a trajectory after the other, with the way to stop it. */
export function digestLetter({ work, bindings, follower, fresh, key }: Digest): Letter {
  const path = followedHref(bindings.tokenOf(linkOf(work.tenantId, follower.id)));
  const [first, ...others] = [...Map.groupBy(fresh, ({ trajectory }) => trajectory.id).values()];
  const about = first ?? [];
  return {
    ...{ to: follower, stem: "mail.digest", path, stopPath: path, key },
    params: (t, site) => ({
      many: others.length + 1,
      title: titleOf(about, follower.lang),
      news: [about, ...others].map((one) => newsBlock(one, { t, site, lang: follower.lang })).join("\n\n"),
      pace: t(`engage.follow.pace.${follower.pace}`),
    }),
  };
}

function titleOf([one]: readonly News[], lang: string): string {
  return one ? textOf(one.trajectory, "title", lang).text : "";
}

type Reader = { readonly t: Translate; readonly site: string; readonly lang: string };

/** The title of a trajectory, and below it what happened there, the oldest first. */
function newsBlock(news: readonly News[], { t, site, lang }: Reader): string {
  const format = formatFor(lang, "Europe/Amsterdam");
  const lines = news
    .toReversed()
    .map((one) => `- ${format.date(one.at)}: ${newsLine(one, t, lang)}\n  ${site}${one.path}`);
  return [titleOf(news, lang), ...lines].join("\n");
}
