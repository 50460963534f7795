import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { answersHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { closedReason } from "../place.ts";
import { titleOf } from "./names.ts";
import { TypedBefore } from "./typed-before.view.tsx";

/** Nobody can take part now: since when, what happens next, and whatever was typed so that it can be copied. */
export function ClosedView({ place, frame }: { readonly place: Place; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const reason = closedReason(place, frame.now);
  return (
    <>
      <Heading level={1}>{titleOf(place, frame.lang)}</Heading>
      <Alert type="info" signLabel={t("engage.sign.info")}>
        {t(reason.key, reason.params)}
      </Alert>
      <TypedBefore place={place} frame={frame} />
      <p>
        <a href={answersHref(place.trajectory.slug)}>{t("engage.answers.title")}</a>
      </p>
      <p>
        <a href={`/trajecten/${place.trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
      </p>
    </>
  );
}
