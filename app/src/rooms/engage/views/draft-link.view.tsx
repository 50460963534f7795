import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { dayOf } from "../../trajectories/room.ts";
import { takePartHref } from "../paths.ts";
import type { Place } from "../place.ts";

export type SavedForm = {
  readonly place: Place;
  readonly draft: string;
  readonly screen: string;
  readonly keptUntil: Date;
};

/** The private link of what was saved, to copy or to keep, and how long it works. */
export function DraftLink({
  place,
  draft,
  screen,
  keptUntil,
  frame,
}: SavedForm & { readonly frame: Frame }): ReactElement {
  const { t, format, url } = frame;
  const { endsOn } = place.activity;
  const href = takePartHref(place.trajectory.slug, place.activity.id, { draft, screen });
  const endsBefore = endsOn !== undefined && endsOn < dayOf(keptUntil);
  return (
    <>
      <p>
        <a href={href}>{url.base + href}</a>
      </p>
      <p>
        {endsBefore
          ? t("engage.later.untilEnd", { date: format.date(endsOn) })
          : t("engage.later.until", { date: format.date(keptUntil) })}
      </p>
      <p>{t("engage.later.keep")}</p>
    </>
  );
}
