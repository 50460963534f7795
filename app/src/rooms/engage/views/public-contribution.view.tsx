import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading, Kicker } from "../../../platform/web/components/heading/heading.view.tsx";
import { lateness, MovedPromise } from "../../trajectories/room.ts";
import type { PublicShown } from "../pages/public-contribution.page.tsx";
import { Arguments } from "../arguments/views/arguments.view.tsx";
import { listHref, takePartHref } from "../paths.ts";
import { ReportLink } from "../reports/views/report-link.view.tsx";
import { SupportPanel } from "../support/views/support.view.tsx";
import { allUploads } from "../uploads/upload.ts";
import { Photos } from "../uploads/views/photos.view.tsx";
import { PublicThemesAbout } from "../themes/views/themes-about.view.tsx";
import { AnswerView } from "./answer.view.tsx";
import { MetaLine } from "./contribution-card.view.tsx";
import { titleOf } from "./names.ts";
import { WordsView } from "./words.view.tsx";

type Props = { readonly shown: PublicShown; readonly frame: Frame };

/** What somebody brought in, and what was done with it. */
export function PublicContributionView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { contribution, place, fields } = shown;
  const particulars = place.method.particulars(place.setup, fields, { t, lang, authorLang: contribution.lang });
  const { slug } = place.trajectory;
  return (
    <article className="wrap wrap--narrow stack stack--loose">
      <div className="stack stack--tight">
        <h1 className="utrecht-heading-1">
          <Kicker words={titleOf(place, lang)} />
          <span lang={contribution.lang} dir="auto">
            {contribution.title}
          </span>
        </h1>
        <MetaLine contribution={contribution} frame={frame} />
      </div>
      <div className="stack stack--tight">
        <WordsView contribution={contribution} frame={frame} />
        {particulars.length > 0 && <DefinitionList items={particulars} layout="stacked" />}
        <Photos photos={allUploads(place, fields)} of={contribution.title} lang={contribution.lang} frame={frame} />
        <ReportLink slug={slug} one={contribution} frame={frame} />
      </div>
      <SupportPanel place={place} contribution={contribution} isOwn={shown.isSupported} frame={frame} />
      <section className="panel stack stack--close">
        <Heading level={2}>{t("engage.one.answer")}</Heading>
        <PublicThemesAbout themes={shown.themes} slug={slug} frame={frame} />
        <AnswerOrPromise shown={shown} frame={frame} />
      </section>
      <Arguments place={place} about={contribution} {...shown.argued} frame={frame} />
      <ActionGroup>
        {place.open && (
          <ButtonLink href={takePartHref(slug, place.activity.id)}>{t(place.method.takePartKey)}</ButtonLink>
        )}
        <ButtonLink variant="secondary" href={listHref(slug, place.activity.id)}>
          {t("engage.one.all")}
        </ButtonLink>
      </ActionGroup>
    </article>
  );
}

/** What was done with it, else when that is known, and that we are late once it is. */
function AnswerOrPromise({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { answer, trajectory } = shown;
  if (answer) return <AnswerView answer={answer} frame={frame} />;
  const late = lateness(trajectory, frame.now, frame.tenant.timeZone).find((one) => one.promise === "hearBack");
  const on = late?.promisedOn ?? trajectory.hearBackDate;
  if (on === undefined) return <p>{t("engage.answers.waitingOne")}</p>;
  return (
    <p>
      {t(late ? "engage.one.late" : "engage.one.waitingUntil", { date: format.date(on) })}
      <MovedPromise frame={frame} trajectory={trajectory} promise="hearBack" />
    </p>
  );
}
