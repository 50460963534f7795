import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { boardSection, isPublic, trajectorySection } from "../../trajectories/room.ts";
import { followAllPath, followHref } from "./paths.ts";

/** On the public page of a trajectory: how to hear of it again. What only the team sees yet nobody can follow. */
export const followSection = trajectorySection({
  side: "resident",
  order: 350,
  load: (_work, trajectory) => Promise.resolve(isPublic(trajectory) ? { slug: trajectory.slug } : undefined),
  view: ({ slug }, { t }) => (
    <section className="stack" aria-labelledby="follow">
      <Heading level={2} id="follow">
        {t("engage.follow.short")}
      </Heading>
      <p className="measure">{t("engage.follow.invite")}</p>
      <div>
        <ButtonLink href={followHref(slug)} variant="secondary" pictogramEnd="arrow">
          {t("engage.follow.start")}
        </ButtonLink>
      </div>
    </section>
  ),
});

/** On the home page: how to hear of everything. */
export const followBoard = boardSection({
  side: "resident",
  order: 200,
  load: () => Promise.resolve({}),
  view: (_, { t, tenant }) => (
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
    </section>
  ),
});
