import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { Pagination } from "../../../../../platform/web/components/pagination/pagination.view.tsx";
import { contributionHref } from "../../../paths.ts";
import { netherlands } from "../../../places/map-place.ts";
import { mapWords } from "../../../places/map-words.ts";
import { placeWords } from "../../../places/place-field.view.tsx";
import { boxAround, boxText, signIn } from "../../../places/signs.ts";
import { dotted } from "../recall.ts";
import { placesHref, placesPerPage } from "./href.ts";
import type { NamedPlace } from "./place-reader.ts";
import type { PlacesShown } from "./places.page.ts";

type Props = { readonly shown: PlacesShown; readonly frame: Frame };

/** The map with what stands in the list under it, each with the way to the whole answer. */
export function PlacesView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { question, found } = shown;
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={t("survey.staff.places.title")}>
        {said(frame, pickText(dotted(question.words), lang))}
      </Heading>
      <p className="lead measure">{t("survey.staff.places.lead")}</p>
      {found.total === 0 ? (
        <EmptyState title={t("survey.staff.places.none")} />
      ) : (
        <>
          <p>{t("survey.staff.places.count", { count: found.total })}</p>
          <PlacesMap shown={shown} frame={frame} />
          <PlaceList shown={shown} frame={frame} />
          <Pages shown={shown} frame={frame} />
        </>
      )}
    </div>
  );
}

/** What lies within some hundred metres is one sign, so that none lies under another; it opens a list of them. */
function PlacesMap({ shown, frame }: Props): ReactElement | null {
  const spots = Map.groupBy(
    shown.found.items.filter(({ place }) => place !== undefined),
    ({ place }) => `${place?.lon.toFixed(3)} ${place?.lat.toFixed(3)}`,
  );
  const signs = [...spots.values()].map((all) => {
    const points = all.flatMap(({ place }) =>
      place ? [{ west: place.lon, south: place.lat, east: place.lon, north: place.lat }] : [],
    );
    const items = all.map((one) => ({
      ...{ title: titleOf(one, frame), lang: "nl", receipt: one.receipt },
      href: contributionHref(shown.place.trajectory.id, one.id),
    }));
    return signIn(boxAround(points) ?? netherlands, all.length, items);
  });
  const box = boxAround(
    signs.map(
      ({
        properties: {
          box: [west, south, east, north],
        },
      }) => ({ west, south, east, north }),
    ),
  );
  return box ? <brink-map signs={JSON.stringify(signs)} box={boxText(box)} words={mapWords(frame)} /> : null;
}

function PlaceList({ shown, frame }: Props): ReactElement {
  return (
    <ul className="brink-places">
      {shown.found.items.map((one) => (
        <li
          className="brink-places__item"
          data-receipt={one.receipt}
          data-point={one.place && `${one.place.lon},${one.place.lat}`}
          key={one.id}
        >
          <h3 className="brink-places__title">
            <a href={contributionHref(shown.place.trajectory.id, one.id)}>{titleOf(one, frame)}</a>
          </h3>
          <p className="muted">{one.receipt}</p>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ place, words, lang }: NamedPlace, frame: Frame): string {
  const own = words === "" ? [] : [said(frame, { lang, text: words })];
  return [...(place ? [placeWords(place, frame)] : []), ...own].join("; ");
}

function Pages({ shown, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  const { place, question, page, found } = shown;
  const last = Math.ceil(found.total / placesPerPage);
  if (last < 2) return null;
  const href = (to: number) => placesHref(place.activity.id, question.code, to);
  const step = (to: number, key: string) => ({ label: t(key), href: href(to) });
  const own = { label: format.number(page), href: href(page), spoken: t("engage.pager.page", { page }), current: true };
  return (
    <Pagination
      label={t("engage.pager.label")}
      pages={[own]}
      previous={page > 1 ? step(page - 1, "engage.pager.previous") : undefined}
      next={page < last ? step(page + 1, "engage.pager.next") : undefined}
    />
  );
}
