import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import type { Box } from "../../../../../platform/map/area.ts";
import type { Corner } from "../../../../../platform/map/shape.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { Pagination } from "../../../../../platform/web/components/pagination/pagination.view.tsx";
import { contributionHref } from "../../../paths.ts";
import { netherlands } from "../../../places/map-place.ts";
import { mapWords } from "../../../places/map-words.ts";
import { placeWords } from "../../../places/place-field.view.tsx";
import { geometryOf } from "../../../places/shapes/drawn-shape.ts";
import { shapeWords } from "../../../places/shapes/shape-words.ts";
import { boxAround, boxText, middleOf, signIn } from "../../../places/signs.ts";
import { writtenPoint } from "../../../places/written-point.ts";
import { kindOf } from "../kinds/kind-of.ts";
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
  const items = shown.found.items.flatMap((one) => {
    const box = boxOfNamed(one);
    return box ? [{ ...one, box }] : [];
  });
  const spots = Map.groupBy(items, ({ box }) => writtenPoint(middleOf(box), 3));
  const signs = [...spots.values()].map((all) => {
    const around = boxAround(all.map(({ box }) => pointBox(middlePoint(box))));
    const listed = all.map((one) => ({
      ...{ title: titleOf(one, shown, frame), lang: "nl", receipt: one.receipt },
      href: contributionHref(shown.place.trajectory.id, one.id),
    }));
    return signIn(around ?? netherlands, all.length, listed);
  });
  const box = boxAround(items.map((one) => one.box));
  const ask = shapeAskOf(shown);
  const drawn = ask ? items.flatMap(({ corners }) => (corners.length > 0 ? [geometryOf(ask, corners)] : [])) : [];
  if (!box) return null;
  const shapes = drawn.length > 0 ? JSON.stringify(drawn) : undefined;
  return <brink-map signs={JSON.stringify(signs)} shapes={shapes} box={boxText(box)} words={mapWords(frame)} />;
}

function boxOfNamed({ place, corners }: NamedPlace): Box | undefined {
  return boxAround(place ? [pointBox([place.lon, place.lat])] : corners.map(pointBox));
}

function pointBox([lon, lat]: Corner): Box {
  return { west: lon, south: lat, east: lon, north: lat };
}

function middlePoint(box: Box): Corner {
  const { lon, lat } = middleOf(box);
  return [lon, lat];
}

function shapeAskOf({ question }: PlacesShown) {
  return kindOf(question).placeAsk?.(question).shape;
}

function PlaceList({ shown, frame }: Props): ReactElement {
  return (
    <ul className="brink-places">
      {shown.found.items.map((one) => (
        <li className="brink-places__item" data-receipt={one.receipt} data-point={pointOf(one)} key={one.id}>
          <h3 className="brink-places__title">
            <a href={contributionHref(shown.place.trajectory.id, one.id)}>{titleOf(one, shown, frame)}</a>
          </h3>
          <p className="muted">{one.receipt}</p>
        </li>
      ))}
    </ul>
  );
}

function pointOf(one: NamedPlace): string | undefined {
  const box = boxOfNamed(one);
  return box && middlePoint(box).join(",");
}

function titleOf({ place, corners, words, lang }: NamedPlace, shown: PlacesShown, frame: Frame): string {
  const ask = shapeAskOf(shown);
  const own = words === "" ? [] : [said(frame, { lang, text: words })];
  const drawn = ask && corners.length > 0 ? [shapeWords(ask, corners, frame)] : [];
  return [...(place ? [placeWords(place, frame)] : drawn), ...own].join("; ");
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
