import { pickText, textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { LetteredLayer } from "./domain.ts";
import { layerShapesHref, planHref } from "./paths.ts";

/** The layers of a map as its element takes them (app/browser/map/parts/layers.ts): JSON, and where each is to be had. */
export function mapLayers({ lang }: Pick<Frame, "lang">, slug: string, layers: readonly LetteredLayer[]): string {
  const given = layers.flatMap((layer) => {
    if (layer.box === undefined) return [];
    const name = pickText(layer.name, lang);
    const words = { name: name.text, lang: name.lang, dir: textDirection(name.lang) };
    const { west, south, east, north } = layer.box;
    const drawn = { image: planHref(slug, layer.id, "kaart"), box: [west, south, east, north] };
    const shapes = { shapes: layerShapesHref(slug, layer.id) };
    return [{ letter: layer.letter, ...words, ...(layer.plan ? drawn : shapes) }];
  });
  return JSON.stringify(given);
}
