import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Stats } from "../../../platform/web/components/stat/stat.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import { lateness, MovedPromise, trajectoryTitle } from "../../trajectories/room.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { outcomes } from "../domain.ts";
import { answersHref, publicHref } from "../paths.ts";
import type { AnswersShown } from "../pages/answers.page.tsx";
import { answersPerPage } from "../page-sizes.ts";
import { PublicThemesAbout } from "../themes/views/themes-about.view.tsx";
import { ThemesAnswered } from "../themes/views/themes-answered.view.tsx";
import { AnswerView, OutcomeBadge } from "./answer.view.tsx";
import { ContributionCard } from "./contribution-card.view.tsx";
import { CountedAnswers } from "./counted-answers.view.tsx";
import { Pager } from "./pager.view.tsx";

type Props = { readonly shown: AnswersShown; readonly frame: Frame };

/** Everything that came in and what was done with it; where nothing is answered yet it says so, with the day promised. */
export function AnswersView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { trajectory, overview } = shown;
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle({ lang }, trajectory)}>
        {t("engage.answers.title")}
      </Heading>
      {overview.received === 0 ? (
        <EmptyState title={t("engage.answers.nothing")}>{t("engage.answers.nothingText")}</EmptyState>
      ) : (
        <>
          <Totals shown={shown} frame={frame} />
          <Promise shown={shown} frame={frame} />
          <Filter shown={shown} frame={frame} />
          <ThemesAnswered shown={shown} frame={frame} />
          <CountedAnswers shown={shown} frame={frame} />
          <Cards shown={shown} frame={frame} />
        </>
      )}
    </div>
  );
}

function Totals({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { received, answered, unanswered, withdrawn, rejected } = shown.overview;
  const notes = [
    withdrawn > 0 ? t("engage.answers.withdrawn", { count: withdrawn }) : "",
    rejected > 0 ? t("engage.answers.rejected", { count: rejected }) : "",
  ].filter((note) => note !== "");
  return (
    <>
      <Stats
        items={[
          { value: format.number(received), label: t("engage.answers.received") },
          { value: format.number(answered), label: t("engage.answers.answered") },
          { value: format.number(unanswered), label: t("engage.answers.unanswered") },
        ]}
      />
      {notes.length > 0 && <p className="muted measure">{notes.join(" ")}</p>}
    </>
  );
}

/** When people hear back; past that day it says that we are late. */
function Promise({ shown, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  const { hearBackDate } = shown.trajectory;
  if (shown.overview.unanswered === 0 || hearBackDate === undefined) return null;
  const late = lateness(shown.trajectory, frame.now, frame.tenant.timeZone).find((one) => one.promise === "hearBack");
  const none = shown.overview.answered === 0;
  const key = late ? "late" : none ? "noneYet" : "someYet";
  return (
    <Alert type={late ? "warning" : "info"} signLabel={t(late ? "engage.sign.warning" : "engage.sign.info")}>
      {t(`engage.answers.${key}`, { date: format.date(late?.promisedOn ?? hearBackDate) })}
      <MovedPromise frame={frame} trajectory={shown.trajectory} promise="hearBack" />
    </Alert>
  );
}

function Filter({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { trajectory, overview, outcome } = shown;
  const { slug } = trajectory;
  const link = (to: AnswersShown["outcome"], label: string, count: number) => ({
    label,
    href: answersHref(slug, { outcome: to }),
    current: outcome === to,
    count: format.number(count),
  });
  const used = outcomes.filter((one) => (overview.byOutcome[one] ?? 0) > 0);
  return (
    <Subnav
      label={t("engage.answers.filter")}
      links={[
        link(undefined, t("engage.answers.all"), overview.answered + overview.unanswered),
        ...used.map((one) => link(one, t(`engage.outcome.${one}`), overview.byOutcome[one] ?? 0)),
        link("waiting", t("engage.answers.waiting"), overview.unanswered),
      ]}
    />
  );
}

function Cards({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { found, counted, trajectory, outcome, page } = shown;
  if (found.items.length === 0) {
    return counted.length > 0 ? <></> : <EmptyState title={t("engage.answers.noneHere")} />;
  }
  return (
    <>
      <div className="stack">
        {shown.themes.length > 0 && <Heading level={2}>{t("engage.theme.eachApart")}</Heading>}
        {found.items.map(({ contribution, answer }) => (
          <ContributionCard
            contribution={contribution}
            href={publicHref(trajectory.slug, contribution)}
            headingLevel={shown.themes.length > 0 ? 3 : 2}
            frame={frame}
            key={contribution.id}
          >
            <OneAnswer answer={answer} shown={shown} frame={frame} />
          </ContributionCard>
        ))}
      </div>
      <Pager
        page={page}
        pages={Math.ceil(found.total / answersPerPage)}
        hrefOf={(to) => answersHref(trajectory.slug, { outcome, page: to })}
        frame={frame}
      />
    </>
  );
}

/** The answer to it; what was said above for a whole theme is not said again. */
function OneAnswer({ answer, shown, frame }: Props & Pick<AnsweredContribution, "answer">): ReactElement {
  if (!answer) return <p>{frame.t("engage.answers.waitingOne")}</p>;
  const theme = shown.themes.find(({ id }) => id === answer.themeId);
  if (!theme) return <AnswerView answer={answer} frame={frame} />;
  return (
    <>
      <p>
        <OutcomeBadge outcome={answer.outcome} frame={frame} />
      </p>
      <PublicThemesAbout themes={[theme]} slug={shown.trajectory.slug} frame={frame} />
    </>
  );
}
