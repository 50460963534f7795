import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { activitiesOf, isPublic, trajectoryBySlug, trajectoryTitle } from "../../trajectories/room.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Sliced } from "../contribution-reader.ts";
import { listPerPage } from "../page-sizes.ts";
import { layersOf, namedShapes } from "../layers/reader.ts";
import { shapesOnMap } from "../layers/page-sizes.ts";
import type { ListedLayer } from "../layers/views/map-layers.view.tsx";
import { mapPath } from "../paths.ts";
import type { MapPlace } from "../places/map-place.ts";
import type { Box } from "../../../platform/map/area.ts";
import { boxOfPlaces, placedContributions } from "../places/map-reader.ts";
import type { CountedNeighbourhood, NamedNeighbourhood } from "../places/neighbourhoods/domain.ts";
import { neighbourhoodParam } from "../places/neighbourhoods/input.ts";
import { neighbourhoodsById, neighbourhoodsWithAny } from "../places/neighbourhoods/reader.ts";
import { placesOf } from "../places/place-reader.ts";
import { boxAround } from "../places/signs.ts";
import { mayTakePart } from "../policy.ts";
import { MapView } from "../views/map.view.tsx";

const params = z.object({
  slug: z.string().max(80),
  buurt: neighbourhoodParam,
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type MapShown = {
  readonly trajectory: Trajectory;
  readonly page: number;
  readonly found: Sliced<AnsweredContribution>;
  readonly places: ReadonlyMap<string, MapPlace>;
  /** What lies under the places. */
  readonly layers: readonly ListedLayer[];
  readonly nearby: Nearby;
  /** Where it all lies; undefined as long as nothing has a place. */
  readonly box: Box | undefined;
};

/** The neighbourhoods in which anything lies, which one was asked for, and in which those of the list lie. */
export type Nearby = {
  readonly all: readonly CountedNeighbourhood[];
  readonly chosen: string | undefined;
  readonly names: ReadonlyMap<string, NamedNeighbourhood>;
};

/** Everything with a place in a trajectory: the list is the page, a map comes beside it where there is JavaScript. */
export const mapPage = page({
  path: mapPath,
  layout: "resident",
  policy: mayTakePart,
  params,
  cacheable: true,
  styles: ["styles/map.css"],
  scripts: ["map/brink-map.ts"],
  async load(work, { slug, buurt: chosen, pagina }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const activityIds = (await activitiesOf(work, trajectory.id)).map(({ id }) => id);
    const asked = { activityIds, neighbourhood: chosen };
    const found = await placedContributions(work, asked, { page: pagina, perPage: listPerPage });
    const ids = found.items.map(({ contribution }) => contribution.id);
    const [all, names] = [await neighbourhoodsWithAny(work, activityIds), await neighbourhoodsById(work, ids)];
    const [places, ofPlaces] = [await placesOf(work, ids), await boxOfPlaces(work, asked)];
    const layers = await listedLayers(work, trajectory.id);
    const around = chosen === undefined ? layers.map(({ layer }) => layer.box) : [];
    const box = boxAround([ofPlaces, ...around].filter((one) => one !== undefined));
    const shown: MapShown = { trajectory, page: pagina, found, places, layers, nearby: { all, chosen, names }, box };
    return ok(shown);
  },
  title: ({ trajectory }, frame) => frame.t("engage.map.titleOf", { title: trajectoryTitle(frame, trajectory) }),
  crumbs: ({ trajectory }, frame) => [publicCrumb(frame, trajectory), { label: frame.t("engage.map.title") }],
  view: (shown, frame) => <MapView shown={shown} frame={frame} />,
});

async function listedLayers(work: Work, trajectoryId: string): Promise<readonly ListedLayer[]> {
  const layers = await layersOf(work, trajectoryId);
  return Promise.all(
    layers.map(async (layer) => ({
      layer,
      first: await namedShapes(work, layer.id, { page: 1, perPage: shapesOnMap }),
    })),
  );
}
