import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf, said } from "../../../../platform/i18n/said.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { AnsweredContribution } from "../../contribution.ts";
import { followThemeHref } from "../../following/paths.ts";
import { answersPerPage } from "../../page-sizes.ts";
import { answersHref, publicHref } from "../../paths.ts";
import { AnswerView, OutcomeBadge } from "../../views/answer.view.tsx";
import { ContributionCard } from "../../views/contribution-card.view.tsx";
import { Pager } from "../../views/pager.view.tsx";
import type { PublicThemeShown } from "../pages/public-theme.page.tsx";
import { publicThemeHref } from "../paths.ts";

type Props = { readonly shown: PublicThemeShown; readonly frame: Frame };

/** The one answer first, then everything that people said about it. */
export function PublicThemeView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { trajectory, theme, found, page } = shown;
  const line = pickText(theme.line, lang);
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <div className="stack stack--tight">
        <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
          {said(frame, pickText(theme.name, lang))}
        </Heading>
        {line.text !== "" && (
          <p className="lead" {...langOf(frame, line)}>
            {line.text}
          </p>
        )}
      </div>
      <section className="panel stack stack--close">
        <Heading level={2}>{t("engage.theme.answer")}</Heading>
        <AnswerView answer={theme.answer} frame={frame} />
        <p>
          <a href={followThemeHref(trajectory.slug, theme.id)}>{t("engage.follow.theme.link")}</a>
        </p>
      </section>
      <section className="stack">
        <Heading level={2}>{t("engage.theme.sources")}</Heading>
        <p>{t("engage.theme.count", { count: theme.sources })}</p>
        {found.items.map((one) => (
          <ContributionCard
            contribution={one.contribution}
            href={publicHref(trajectory.slug, one.contribution)}
            headingLevel={3}
            frame={frame}
            key={one.contribution.id}
          >
            {ownAnswer(one, theme.id, frame)}
          </ContributionCard>
        ))}
        <Pager
          page={page}
          pages={Math.ceil(found.total / answersPerPage)}
          hrefOf={(to) => publicThemeHref(trajectory.slug, theme.id, to)}
          frame={frame}
        />
      </section>
      <p>
        <a href={answersHref(trajectory.slug)}>{t("engage.theme.allAnswers")}</a>
      </p>
    </div>
  );
}

/** Only what is different: an answer of its own, or none yet. */
function ownAnswer(one: AnsweredContribution, themeId: string, frame: Frame): ReactElement | undefined {
  if (!one.answer) return <p>{frame.t("engage.answers.waitingOne")}</p>;
  if (one.answer.themeId === themeId) return undefined;
  return (
    <p>
      {frame.t("engage.theme.ownAnswer")} <OutcomeBadge outcome={one.answer.outcome} frame={frame} />
    </p>
  );
}
