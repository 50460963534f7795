import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Particular } from "../../../platform/define/method.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import { said } from "../../../platform/i18n/said.ts";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { Contribution } from "../contribution.ts";
import { isUnread } from "../domain.ts";
import { originWords, supportThere } from "../imports/words.ts";
import type { Upload } from "../uploads/upload.ts";
import { Photos } from "../uploads/views/photos.view.tsx";
import { WordsView } from "./words.view.tsx";

export type ContributionCardProps = {
  readonly contribution: Contribution;
  readonly particulars?: readonly Particular[] | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  /** Its own page. */
  readonly href?: string | undefined;
  /** Says how many support it. */
  readonly countsSupport?: boolean;
  /** What was sent along. */
  readonly photos?: readonly Upload[] | undefined;
  readonly frame: Frame;
  /** Under it: what was done with it. */
  readonly children?: ReactNode;
};

/** One contribution as anybody may read it. */
export function ContributionCard(props: ContributionCardProps): ReactElement {
  const {
    contribution,
    particulars = [],
    headingLevel = 2,
    href,
    countsSupport = false,
    photos = [],
    frame,
    children,
  } = props;
  const Tag = headingLevel === 2 ? "h2" : "h3";
  return (
    <article className="brink-card" id={contribution.receipt}>
      <div className="brink-card__body">
        <Tag className="brink-card__title" lang={contribution.lang} dir="auto">
          {href === undefined ? contribution.title : <a href={href}>{contribution.title}</a>}
        </Tag>
        <MetaLine contribution={contribution} countsSupport={countsSupport} frame={frame} />
        <div className="brink-card__text stack stack--tight">
          <WordsView contribution={contribution} frame={frame} />
          {particulars.length > 0 && <DefinitionList items={particulars} layout="stacked" />}
          <Photos photos={photos} of={contribution.title} lang={contribution.lang} frame={frame} />
        </div>
        {children !== undefined && <Spotlight>{children}</Spotlight>}
      </div>
    </article>
  );
}

type OfOne = { readonly contribution: Contribution; readonly frame: Frame };

/** When it was sent, its number, for whom and how; if asked, how many support it. */
export function MetaLine({
  contribution,
  countsSupport = false,
  frame,
}: OfOne & { readonly countsSupport?: boolean }): ReactElement {
  const { t, format } = frame;
  const { submittedAt, receipt, supports, origin } = contribution;
  const there = origin === undefined ? "" : supportThere(origin, t);
  return (
    <p className="brink-card__meta">
      {t("engage.card.meta", { date: format.date(submittedAt), receipt })}{" "}
      {countsSupport && supports > 0 && <> · {t("engage.support.count", { count: supports })} </>}
      {there !== "" && <> · {there} </>}
      <SenderBadges contribution={contribution} frame={frame} />
    </p>
  );
}

/** Who speaks for an organisation is shown as such, and so is what did not come online. */
export function SenderBadges({ contribution, frame }: OfOne): ReactElement {
  const { t } = frame;
  const { organisation, route, origin } = contribution;
  return (
    <>
      {organisation !== undefined && (
        <StatusBadge pictogram="people">
          {t("engage.card.organisation", {
            organisation: said(frame, { lang: contribution.lang, text: organisation }),
          })}
        </StatusBadge>
      )}
      {origin !== undefined && <StatusBadge pictogram="arrow">{originWords(origin, t)}</StatusBadge>}
      {!isUnread(route) && (
        <StatusBadge pictogram={route === "paper" ? "paper" : "speech"}>{t(`engage.route.${route}`)}</StatusBadge>
      )}
    </>
  );
}
