import type { LeafletMap } from "leaflet/dist/leaflet-src.esm.js";
import type { MapWords } from "./base-map.ts";
import { baseMap } from "./base-map.ts";
import { showLayers } from "./layers.ts";

const closeBy = 17;

type Given = {
  /** What the map is for, to who hears it. */
  readonly label: string;
  readonly whenSeen?: (isSeen: boolean) => void;
  /** Pixels around what has to be seen. */
  readonly margin?: number;
  /** At a press of Enter, or of another key, on the map itself. */
  readonly keys: Readonly<Record<string, () => void>>;
};

/** The server's words for a map, in the reader's language. */
export function wordsOf(host: HTMLElement): MapWords {
  // @NOTE safe: the server wrote its words into this attribute.
  return JSON.parse(host.getAttribute("words") ?? "{}") as MapWords;
}

/** The part of the earth that the server wants to be seen, as Leaflet takes it: the whole country when it says nothing. */
export function boundsOf(host: HTMLElement) {
  const [west = 3.2, south = 50.7, east = 7.3, north = 53.7] = (host.getAttribute("box") ?? "").split(",").map(Number);
  return [
    [south, west],
    [north, east],
  ] as const;
}

/** A map on which somebody says where: its middle is marked, and what the team put under it lies there too. */
export function crossedMap(host: HTMLElement, { label, whenSeen, margin = 0, keys }: Given): LeafletMap {
  const words = wordsOf(host);
  const { map, canvas } = baseMap(host, { ...words, label }, whenSeen);
  const cross = document.createElement("div");
  cross.className = "brink-map__cross";
  canvas.append(cross);
  map.fitBounds(boundsOf(host), { maxZoom: closeBy, padding: [margin, margin] });
  showLayers(host, { map, words });
  canvas.addEventListener("keydown", (event) => {
    const act = event.target === canvas ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  return map;
}
