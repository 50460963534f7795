import type { Layer, LeafletMap } from "leaflet/dist/leaflet-src.esm.js";
import type { MapWords } from "./parts/base-map.ts";
import { baseMap } from "./parts/base-map.ts";
import { boundsOf, wordsOf } from "./parts/crossed-map.ts";
import type { Sign } from "./parts/sign.ts";
import { signKey, signMarker } from "./parts/sign.ts";
import { showLayers } from "./parts/layers.ts";
import { placeCard, shapeCard } from "./parts/place-card.ts";
import { shapesIn } from "./parts/shapes.ts";
import { showButtons } from "./parts/show-buttons.ts";

/** From here on nothing is taken apart any more: what lies together is named (map-points.download.ts). */
const closest = 19;
const closeBy = 17;

/**
 * <brink-map points box words>: a map beside the list that stands under it. The server joins what lies close together, for
 * each part of the map that comes in sight. Few of them stand in the page itself: <brink-map signs box words>, with the lines and
 * areas of `shapes` under them. What the team put under the map comes with `layers`. Without JavaScript there is nothing but the list.
 */
class BrinkMap extends HTMLElement {
  #map: LeafletMap | undefined;
  #canvas: HTMLElement | undefined;
  #signs = new Map<string, { readonly sign: Sign; readonly layer: Layer }>();
  #asking = new AbortController();
  /** What the list asked to see, until it is there. */
  #wanted: string | undefined;

  connectedCallback(): void {
    const words = wordsOf(this);
    const { map, canvas } = baseMap(this, words);
    this.#map = map;
    this.#canvas = canvas;
    map.fitBounds(boundsOf(this), { maxZoom: closeBy, padding: [40, 40] });
    for (const layer of shapesIn(this.getAttribute("shapes") ?? "[]")) layer.addTo(map);
    map.on("moveend", () => void this.#look(words));
    void this.#look(words);
    showLayers(this, {
      ...{ map, words },
      choose: (chosen) => {
        shapeCard(this, chosen, words, () => canvas.focus());
      },
    });
    showButtons(words.show, ({ lon, lat, receipt, ...shape }) => {
      this.#wanted = receipt === "" ? undefined : receipt;
      canvas.scrollIntoView({ block: "center" });
      map.setView([lat, lon], Math.max(map.getZoom(), closeBy));
      if (receipt === "") shapeCard(this, shape, words, () => canvas.focus());
      void this.#look(words);
    });
  }

  disconnectedCallback(): void {
    this.#asking.abort();
    this.#map?.remove();
  }

  async #look(words: MapWords): Promise<void> {
    if (!this.#map) return;
    const signs = this.getAttribute("signs");
    if (signs !== null) {
      // @NOTE safe: the server wrote its signs into this attribute.
      this.#draw(JSON.parse(signs) as readonly Sign[], words);
      return;
    }
    this.#asking.abort();
    this.#asking = new AbortController();
    const seen = this.#map.getBounds().pad(0.2);
    const box = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()].join(",");
    // The address may say already which ones, for example of one neighbourhood.
    const asked = new URL(this.getAttribute("points") ?? "", document.baseURI);
    asked.searchParams.set("zoom", String(this.#map.getZoom()));
    asked.searchParams.set("box", box);
    try {
      const { signal } = this.#asking;
      const answer = await fetch(asked, { signal });
      // @NOTE safe: our own server's answer, of this shape.
      if (answer.ok) this.#draw(((await answer.json()) as { features: readonly Sign[] }).features, words);
    } catch {
      // Moved on before it came, or no network: the list has them all.
    }
  }

  /** Signs that stay are left alone, so that the focus stays with them. */
  #draw(signs: readonly Sign[], words: MapWords): void {
    const map = this.#map;
    if (!map) return;
    const fresh = new Map(signs.map((sign) => [signKey(sign), sign]));
    for (const [key, { layer }] of this.#signs) {
      if (fresh.has(key)) continue;
      layer.remove();
      this.#signs.delete(key);
    }
    for (const [key, sign] of fresh) {
      if (this.#signs.has(key)) continue;
      const layer = signMarker(sign, words, (button) => {
        this.#choose(sign, words, button);
      }).addTo(map);
      this.#signs.set(key, { sign, layer });
    }
    this.#showWanted(words);
  }

  #choose(sign: Sign, words: MapWords, button: HTMLElement): void {
    const map = this.#map;
    if (sign.properties.items.length > 0) {
      placeCard(this, sign, words, () => {
        (button.isConnected ? button : this.#canvas)?.focus();
      });
      return;
    }
    const [west, south, east, north] = sign.properties.box;
    const before = map?.getZoom() ?? closest;
    this.#canvas?.focus();
    const bounds = [
      [south, west],
      [north, east],
    ] as const;
    map?.fitBounds(bounds, { maxZoom: closest, padding: [40, 40] });
    const [lon, lat] = sign.geometry.coordinates;
    if (map && map.getZoom() <= before) map.setView([lat, lon], Math.min(before + 1, closest));
  }

  #showWanted(words: MapWords): void {
    const found = [...this.#signs.values()].find(({ sign }) =>
      sign.properties.items.some(({ receipt }) => receipt === this.#wanted),
    );
    if (!found) return;
    this.#wanted = undefined;
    placeCard(this, found.sign, words, () => this.#canvas?.focus());
  }
}

customElements.define("brink-map", BrinkMap);
