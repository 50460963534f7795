import type { Layer, LeafletMap, ShapeFeature } from "leaflet/dist/leaflet-src.esm.js";
import { divIcon, geoJSON, imageOverlay, layerGroup, marker } from "leaflet/dist/leaflet-src.esm.js";
import type { MapWords } from "./base-map.ts";

/** A layer as the server lists it: its sign, its name in the language it is in, and where its shapes are. */
export type MapLayer = {
  readonly letter: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
} & ({ readonly shapes: string } | Picture);

/** A drawing, and where it lies. */
type Picture = {
  readonly image: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
};

/** What somebody wants to see: the thing by its own name, in which language that is, and the layer it is in. */
export type ChosenShape = { readonly name: string; readonly lang: string; readonly layer?: MapLayer };

type Given = {
  readonly map: LeafletMap;
  readonly words: MapWords;
  /** Absent: a press goes through to the map. */
  readonly choose?: (chosen: ChosenShape) => void;
};

/** Of a layer with more than these only points bear its letter; hundreds would hide what they name. */
const letteredAtMost = 50;

/** Lays the server's layers under the signs of a map, each with a box in a list under it that takes it away and brings it back. */
export function showLayers(host: HTMLElement, given: Given): void {
  // @NOTE safe: the server wrote its layers into this attribute.
  const layers = JSON.parse(host.getAttribute("layers") ?? "[]") as readonly MapLayer[];
  if (layers.length === 0) return;
  const group = document.createElement("fieldset");
  group.className = "brink-map__layers";
  const legend = document.createElement("legend");
  legend.textContent = given.words.layers;
  group.append(legend, ...layers.map((layer) => toggle(layer, given)));
  host.append(group);
}

function toggle(layer: MapLayer, given: Given): HTMLElement {
  const [line, box, said] = [...["label", "input", "span"].map((tag) => document.createElement(tag))] as [
    HTMLLabelElement,
    HTMLInputElement,
    HTMLElement,
  ];
  line.className = "brink-map__layer";
  box.type = "checkbox";
  box.checked = true;
  const name = document.createElement("span");
  [name.textContent, name.lang, name.dir] = [layer.name, layer.lang, layer.dir];
  said.setAttribute("role", "status");
  line.append(box, letterOf(layer), name, said);
  let drawn: Promise<Layer> | undefined;
  const show = async () => {
    said.textContent = "";
    try {
      const shown = await (drawn ??= drawnLayer(layer, given));
      if (box.checked) shown.addTo(given.map);
      else shown.remove();
    } catch {
      drawn = undefined;
      said.textContent = given.words.layerAway;
    }
  };
  box.addEventListener("change", () => void show());
  void show();
  return line;
}

/** A drawing lies below all shapes, and lets what is under it be guessed. */
async function drawnLayer(layer: MapLayer, { choose }: Given): Promise<Layer> {
  if ("image" in layer) {
    const [west, south, east, north] = layer.box;
    const bounds = [
      [south, west],
      [north, east],
    ] as const;
    return imageOverlay(layer.image, bounds, { opacity: 0.85, alt: layer.name });
  }
  const answer = await fetch(layer.shapes);
  if (!answer.ok) throw new Error(String(answer.status));
  // @NOTE safe: our own server's answer, of this shape.
  const { features } = (await answer.json()) as { readonly features: readonly ShapeFeature[] };
  const shapes = geoJSON(
    { type: "FeatureCollection", features },
    {
      interactive: choose !== undefined,
      style: () => ({ className: `brink-map__shape brink-layer--${layer.letter.toLowerCase()}` }),
      pointToLayer: ({ properties }, { lat, lng }) => letterAt([lat, lng], layer, properties.name),
      onEachFeature: ({ properties }, shape) =>
        shape.on("click", () => choose?.({ name: properties.name, lang: "nl", layer })),
    },
  );
  const lettered =
    features.length > letteredAtMost ? [] : features.filter(({ geometry }) => !/Point/.test(geometry.type));
  const letters = lettered.map(({ properties: { at, name } }) => letterAt([at[1], at[0]], layer, name, false));
  return layerGroup([shapes, ...letters]);
}

/** Its letter at a point. What is there is in the list under the map, so a keyboard does not stop at each. */
function letterAt(
  point: readonly [lat: number, lon: number],
  layer: MapLayer,
  title: string,
  interactive = true,
): Layer {
  const icon = divIcon({ html: letterOf(layer), className: "brink-map__place", iconSize: [24, 24] });
  // Below the signs of what people say.
  return marker(point, { icon, keyboard: false, interactive, title, zIndexOffset: -10_000 });
}

function letterOf({ letter }: MapLayer): HTMLElement {
  const sign = document.createElement("span");
  sign.className = `brink-layer-letter brink-layer--${letter.toLowerCase()}`;
  sign.textContent = letter;
  // Which thing of the map is meant, for who sees it; its name stands beside it or in the list.
  sign.ariaHidden = "true";
  return sign;
}
