import { pickText, textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { LetteredLayer } from "./domain.ts";
import { layerShapesHref } from "./paths.ts";

/** The layers of a map as its element takes them (app/browser/map/parts/layers.ts): JSON, and where each is to be had. */
export function mapLayers({ lang }: Pick<Frame, "lang">, slug: string, layers: readonly LetteredLayer[]): string {
  const given = layers.flatMap((layer) => {
    if (layer.box === undefined) return [];
    const name = pickText(layer.name, lang);
    const words = { name: name.text, lang: name.lang, dir: textDirection(name.lang) };
    return [{ letter: layer.letter, ...words, shapes: layerShapesHref(slug, layer.id) }];
  });
  return JSON.stringify(given);
}
