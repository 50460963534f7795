import type { LeafletMap } from "leaflet/dist/leaflet-src.esm.js";
import { control, map, tileLayer } from "leaflet/dist/leaflet-src.esm.js";

/** The server's words, in the reader's language. */
export type MapWords = Readonly<
  Record<
    | "label"
    | "past"
    | "pick"
    | "zoomIn"
    | "zoomOut"
    | "credit"
    | "together"
    | "away"
    | "close"
    | "show"
    | "here"
    | "layers"
    | "layerAway",
    string
  >
>;

const zooms = { minZoom: 7, maxZoom: 19 };
/** Where there are tiles; beyond it a map is grey. */
const drawn = [
  [50.5, 3],
  [53.9, 7.5],
] as const;

/** The base map in an element: it can be moved and zoomed by hand, by wheel with Ctrl, by keyboard and by its two buttons. */
export function baseMap(
  host: HTMLElement,
  words: MapWords,
  whenSeen: (isSeen: boolean) => void = () => undefined,
): { readonly map: LeafletMap; readonly canvas: HTMLElement } {
  const canvas = document.createElement("div");
  canvas.className = "brink-map__canvas";
  canvas.setAttribute("role", "region");
  canvas.setAttribute("aria-label", words.label);
  const away = document.createElement("p");
  away.className = "brink-map__away";
  away.setAttribute("role", "status");
  host.append(...pastIt(words.past, [canvas, away]));
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const made = map(canvas, {
    ...zooms,
    maxBounds: drawn,
    attributionControl: false,
    zoomControl: false,
    // The page goes on scrolling under a wheel.
    scrollWheelZoom: false,
    ...{ zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, inertia: moves },
  });
  control.attribution({ prefix: false }).addTo(made);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(made);
  tileLayer("/kaart/tegels/kaart/{z}/{x}/{y}", { ...zooms, attribution: words.credit })
    .on("load", () => {
      // The server gives one grey dot where it has nothing (serve-tiles.ts).
      const tiles = [...canvas.querySelectorAll<HTMLImageElement>("img.leaflet-tile")];
      const isSeen = !tiles.some((tile) => tile.naturalWidth === 1);
      whenSeen(isSeen);
      const said = isSeen ? "" : words.away;
      if (away.textContent !== said) away.textContent = said;
    })
    .addTo(made);
  return { map: made, canvas };
}

let maps = 0;

/** A link past it comes first: each sign on a map is a stop of the keyboard. */
function pastIt(words: string, inside: readonly HTMLElement[]): readonly HTMLElement[] {
  const [link, end] = [document.createElement("a"), document.createElement("span")];
  maps += 1;
  [end.id, end.tabIndex] = [`past-map-${String(maps)}`, -1];
  [link.href, link.textContent] = [`#${end.id}`, words];
  link.className = "utrecht-skip-link utrecht-skip-link--visible-on-focus";
  return [link, ...inside, end];
}
