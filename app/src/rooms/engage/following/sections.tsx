import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { boardSection, isPublic, trajectorySection } from "../../trajectories/room.ts";
import { newNewsletterHref, publicNewslettersPath } from "../newsletters/paths.ts";
import { audienceOf, outNewsletters, sentNewsletters } from "../newsletters/reader.ts";
import { NewsletterList } from "../newsletters/views/public-newsletters.view.tsx";
import type { PublicTheme } from "../themes/public-reader.ts";
import { publicThemes } from "../themes/public-reader.ts";
import { mayManageFollowing, mayWriteNewsletters } from "../policy.ts";
import { followAllPath, followHref, followNearPath, followThemeHref, staffFollowersPath } from "./paths.ts";

const newslettersShown = 3;
const themesOffered = 5;

type LessOfProps = { readonly slug: string; readonly themes: readonly PublicTheme[]; readonly frame: Frame };

/** On the public page of a trajectory: how to hear of it again, and the last newsletters. What only the team sees yet nobody can follow. */
export const followSection = trajectorySection({
  side: "resident",
  order: 350,
  async load(work, trajectory) {
    if (!isPublic(trajectory)) return undefined;
    const sent = await sentNewsletters(work, { trajectoryId: trajectory.id, most: newslettersShown });
    const themes = (await publicThemes(work, trajectory.id)).slice(0, themesOffered);
    return { slug: trajectory.slug, sent, themes };
  },
  view: ({ slug, sent, themes }, frame) => (
    <section className="stack" aria-labelledby="follow">
      <Heading level={2} id="follow">
        {frame.t("engage.follow.short")}
      </Heading>
      <p className="measure">{frame.t("engage.follow.invite")}</p>
      <div>
        <ButtonLink href={followHref(slug)} variant="secondary" pictogramEnd="arrow">
          {frame.t("engage.follow.start")}
        </ButtonLink>
      </div>
      <LessOf slug={slug} themes={themes} frame={frame} />
      {sent.length > 0 && <Heading level={3}>{frame.t("engage.newsletter.title")}</Heading>}
      <NewsletterList sent={sent} frame={frame} />
    </section>
  ),
});

/** Less than all of it, also while people take part: a place, and each theme that is public by now. */
function LessOf({ slug, themes, frame }: LessOfProps): ReactElement {
  const { t, lang } = frame;
  return (
    <ul>
      <li>
        <a href={followNearPath}>{t("engage.follow.near.title")}</a>
      </li>
      {themes.map(({ id, name }) => (
        <li key={id}>
          <a href={followThemeHref(slug, id)}>
            {t("engage.follow.titleOf", { title: said(frame, pickText(name, lang)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** On the staff's page of a trajectory: how many read a newsletter about it, and writing one. */
export const followersSection = trajectorySection({
  side: "staff",
  order: 350,
  async load(work, trajectory) {
    if (!isPublic(trajectory) || !mayManageFollowing.allows(work.actor)) return undefined;
    return { trajectoryId: trajectory.id, people: await audienceOf(work, trajectory.id) };
  },
  view: ({ trajectoryId, people }, { t, actor }) => (
    <section className="stack stack--close" aria-labelledby="followers">
      <Heading level={2} id="followers">
        {t("engage.newsletter.staff.followers")}
      </Heading>
      <p>{t("engage.newsletter.staff.followersText", { people })}</p>
      {mayWriteNewsletters.allows(actor) && (
        <div>
          <ButtonLink href={newNewsletterHref(trajectoryId)} variant="secondary" pictogram="pencil">
            {t("engage.newsletter.staff.new")}
          </ButtonLink>
        </div>
      )}
      <p>
        <a href={staffFollowersPath}>{t("engage.newsletter.staff.followersAll")}</a>
      </p>
    </section>
  ),
});

/** On the home page: how to hear of everything. */
export const followBoard = boardSection({
  side: "resident",
  order: 200,
  load: async (work) => ({ sent: await outNewsletters(work, 1) }),
  view: ({ sent }, { t, tenant }) => (
    <section className="stack" aria-labelledby="follow">
      <Heading level={2} id="follow">
        {t("engage.follow.titleAll", { municipality: tenant.name })}
      </Heading>
      <p className="measure">{t("engage.follow.leadAll")}</p>
      <div>
        <ButtonLink href={followAllPath} variant="secondary" pictogramEnd="arrow">
          {t("engage.follow.start")}
        </ButtonLink>
      </div>
      <p>
        <a href={followNearPath}>{t("engage.follow.near.title")}</a>
      </p>
      {sent.length > 0 && (
        <p>
          <a href={publicNewslettersPath}>{t("engage.newsletter.title")}</a>
        </p>
      )}
    </section>
  ),
});
