/** Addresses of layers; residents' ones in Dutch words. */
export const layersPath = "/beheer/trajecten/:id/lagen";
export const layerPath = "/beheer/trajecten/:id/lagen/:layer";
export const publicLayerPath = "/trajecten/:slug/kaart/lagen/:layer";
export const newPlanPath = "/beheer/trajecten/:id/nieuwe-tekening";
export const planPath = "/trajecten/:slug/kaart/lagen/:layer/tekening/:file";
export const layerShapesPath = "/trajecten/:slug/kaart/lagen/:layer/vormen.json";

export function layersHref(trajectoryId: string): string {
  return `/beheer/trajecten/${trajectoryId}/lagen`;
}

export function layerHref(trajectoryId: string, layerId: string): string {
  return `${layersHref(trajectoryId)}/${layerId}`;
}

/** Everything in one layer, as a list. */
export function publicLayerHref(slug: string, layerId: string, page = 1): string {
  return `/trajecten/${slug}/kaart/lagen/${layerId}${page > 1 ? `?pagina=${page}` : ""}`;
}

/** The same for the map itself. */
export function layerShapesHref(slug: string, layerId: string): string {
  return `${publicLayerHref(slug, layerId)}/vormen.json`;
}

/** Where a drawing is added. */
export function newPlanHref(trajectoryId: string): string {
  return `/beheer/trajecten/${trajectoryId}/nieuwe-tekening`;
}

/** The drawing of a layer: as it lies on the map, or as large as it is kept. */
export function planHref(slug: string, layerId: string, size: "kaart" | "groot"): string {
  return `${publicLayerHref(slug, layerId)}/tekening/${size}.jpg`;
}
