import type { Layer } from "leaflet/dist/leaflet-src.esm.js";
import { divIcon, marker } from "leaflet/dist/leaflet-src.esm.js";
import type { MapWords } from "./base-map.ts";

/** One point of the server's answer: one contribution, or several that lie close together. */
export type Sign = {
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: {
    readonly many: number;
    readonly box: readonly [west: number, south: number, east: number, north: number];
    /** Empty when a closer look takes them apart. */
    readonly items: readonly SignItem[];
  };
};

export type SignItem = {
  readonly title: string;
  readonly lang: string;
  readonly receipt: string;
  readonly href: string;
};

/** The same for a sign that did not change. */
export function signKey({ geometry, properties }: Sign): string {
  return [...geometry.coordinates, properties.many, properties.items.length].join(" ");
}

const pixels = 44;

/** A button on the map, named by what it stands for. */
export function signMarker(sign: Sign, words: MapWords, choose: (button: HTMLElement) => void): Layer {
  const { many, items } = sign.properties;
  const button = document.createElement("button");
  button.type = "button";
  button.className = many === 1 ? "brink-map__sign" : "brink-map__sign brink-map__sign--many";
  const [one] = items;
  button.setAttribute("aria-label", many === 1 && one ? one.title : words.together.replace("{count}", String(many)));
  if (many === 1 && one) button.lang = one.lang;
  if (many > 1) button.textContent = String(many);
  button.addEventListener("click", () => {
    choose(button);
  });
  const [lon, lat] = sign.geometry.coordinates;
  const icon = divIcon({ html: button, className: "brink-map__place", iconSize: [pixels, pixels] });
  return marker([lat, lon], { icon, keyboard: false });
}
