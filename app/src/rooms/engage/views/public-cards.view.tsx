import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { publicHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { takesSupport } from "../support/takes-support.ts";
import { allUploads } from "../uploads/upload.ts";
import { AnswerView } from "./answer.view.tsx";
import { ContributionCard } from "./contribution-card.view.tsx";

export type PublicCardsProps = {
  readonly place: Place;
  readonly items: readonly AnsweredContribution[];
  readonly fields: ReadonlyMap<string, Fields>;
  readonly frame: Frame;
};

/** Published words, each with what was done with it. */
export function PublicCards({ place, items, fields, frame }: PublicCardsProps): ReactElement {
  const { t, lang } = frame;
  return (
    <div className="stack">
      {items.map(({ contribution, answer }) => (
        <ContributionCard
          contribution={contribution}
          particulars={place.method.particulars(place.setup, fields.get(contribution.id) ?? {}, {
            t,
            lang,
            authorLang: contribution.lang,
          })}
          photos={allUploads(place, fields.get(contribution.id) ?? {})}
          countsSupport={takesSupport(place)}
          href={publicHref(place.trajectory.slug, contribution)}
          frame={frame}
          key={contribution.id}
        >
          {answer ? <AnswerView answer={answer} frame={frame} /> : undefined}
        </ContributionCard>
      ))}
    </div>
  );
}
