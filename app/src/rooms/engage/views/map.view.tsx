import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { followNearPath } from "../following/paths.ts";
import { listPerPage } from "../page-sizes.ts";
import type { MapShown } from "../pages/map.page.tsx";
import { mapHref, mapPointsHref, publicHref } from "../paths.ts";
import { mapLayers } from "../layers/map-layers.ts";
import { MapLayersView } from "../layers/views/map-layers.view.tsx";
import { mapWords } from "../places/map-words.ts";
import { boxText } from "../places/signs.ts";
import { placeWords } from "../places/place-field.view.tsx";
import { NeighbourhoodFilter, neighbourhoodWords } from "../places/neighbourhoods/filter.view.tsx";
import { MetaLine } from "./contribution-card.view.tsx";
import { Pager } from "./pager.view.tsx";

type Props = { readonly shown: MapShown; readonly frame: Frame };

/** A map where there is JavaScript, and the list of all places always. */
export function MapView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, layers, box, nearby } = shown;
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("engage.map.title")}
      </Heading>
      <NeighbourhoodFilter shown={shown} frame={frame} />
      {box === undefined && layers.length === 0 ? (
        <EmptyState title={t("engage.map.none")}>{t("engage.map.noneText")}</EmptyState>
      ) : (
        <>
          {box && (
            <brink-map
              points={mapPointsHref(trajectory.slug, nearby.chosen)}
              layers={mapLayers(
                frame,
                trajectory.slug,
                layers.map(({ layer }) => layer),
              )}
              box={boxText(box)}
              words={mapWords(frame)}
            />
          )}
          <MapLayersView slug={trajectory.slug} layers={layers} frame={frame} />
          <Places shown={shown} frame={frame} />
        </>
      )}
      <p>
        <a href={followNearPath}>{t("engage.follow.near.title")}</a>
      </p>
    </div>
  );
}

function Places({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { trajectory, layers, found, page, nearby } = shown;
  // A plan that nobody said anything about yet is what somebody came for.
  if (found.total === 0 && layers.length > 0 && nearby.chosen === undefined) return null;
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t("engage.map.list")}</Heading>
        <p>{found.total === 0 ? t("engage.map.noneText") : t("engage.map.count", { count: found.total })}</p>
        <PlaceList shown={shown} frame={frame} />
        <Pager
          page={page}
          pages={Math.ceil(found.total / listPerPage)}
          hrefOf={(to) => mapHref(trajectory.slug, { page: to, neighbourhood: nearby.chosen })}
          frame={frame}
        />
      </div>
    </section>
  );
}

function PlaceList({ shown, frame }: Props): ReactElement {
  const { trajectory, found, places, nearby } = shown;
  return (
    <ul className="brink-places">
      {found.items.map(({ contribution }) => {
        const place = places.get(contribution.id);
        const near = nearby.names.get(contribution.id);
        return (
          <li
            className="brink-places__item"
            data-receipt={contribution.receipt}
            data-point={place && `${place.lon},${place.lat}`}
            key={contribution.id}
          >
            <h3 className="brink-places__title" lang={contribution.lang} dir="auto">
              <a href={publicHref(trajectory.slug, contribution)}>{contribution.title}</a>
            </h3>
            {place && <p>{placeWords(place, frame)}</p>}
            {near && <p>{neighbourhoodWords(near, frame)}</p>}
            <MetaLine contribution={contribution} frame={frame} />
          </li>
        );
      })}
    </ul>
  );
}
