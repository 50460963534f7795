import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { activitiesOf, isPublic, trajectoryBySlug } from "../../trajectories/room.ts";
import { mapPace } from "../commands/paces.ts";
import { mapPointsPath, publicHref } from "../paths.ts";
import { boxFrom, cellAt } from "../places/map-grid.ts";
import type { Cluster } from "../places/map-reader.ts";
import { neighbourhoodParam } from "../places/neighbourhoods/input.ts";
import type { NamedPlace } from "../places/named-reader.ts";
import { namedById } from "../places/named-reader.ts";
import { clustersIn } from "../places/map-reader.ts";
import { mayTakePart } from "../policy.ts";

/** From here on a sign that stands for several is not taken apart any more by looking closer. */
const closest = 19;
/** So few are named at once instead of after a closer look. */
const namedAtMost = 4;
/** So many are named in one answer; whoever wants the others looks closer. */
const namedInAll = 500;

/** What lies in a part of the map, for the map itself: GeoJSON, joined to one point where it lies close together. */
export const mapPointsDownload = download({
  path: mapPointsPath,
  policy: mayTakePart,
  rateLimit: mapPace,
  params: z.object({
    slug: z.string().max(80),
    zoom: z.coerce.number().int().min(6).max(closest),
    box: z.string().max(120),
    buurt: neighbourhoodParam,
  }),
  async load(work, { slug, zoom, box: asked, buurt }) {
    const trajectory = await trajectoryBySlug(work, slug);
    const box = boxFrom(asked, zoom);
    if (!trajectory || !isPublic(trajectory) || !box) return notFound();
    const activityIds = (await activitiesOf(work, trajectory.id)).map(({ id }) => id);
    const clusters = await clustersIn(work, { activityIds, neighbourhood: buurt }, box, cellAt(zoom));
    const named = namedOf(clusters, zoom);
    const byId = await namedById(
      work,
      [...named].flatMap(({ ids }) => ids),
    );
    const features = clusters.map((cluster) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [cluster.lon, cluster.lat] },
      properties: {
        many: cluster.many,
        box: [cluster.box.west, cluster.box.south, cluster.box.east, cluster.box.north],
        items: named.has(cluster) ? cluster.ids.flatMap((id) => itemOf(slug, byId.get(id))) : [],
      },
    }));
    const body = JSON.stringify({ type: "FeatureCollection", features });
    return ok({ contentType: "application/geo+json; charset=utf-8", body });
  },
});

/** Which ones are taken apart, the smallest first. */
function namedOf(clusters: readonly Cluster[], zoom: number): ReadonlySet<Cluster> {
  const named = new Set<Cluster>();
  let left = namedInAll;
  for (const cluster of clusters) {
    if (cluster.many > namedAtMost && zoom < closest) break;
    left -= cluster.ids.length;
    if (left < 0) break;
    named.add(cluster);
  }
  return named;
}

function itemOf(slug: string, named: NamedPlace | undefined) {
  if (!named) return [];
  const { title, lang, receipt } = named;
  return [{ title, lang, receipt, href: publicHref(slug, named) }];
}
