import type { MapWords } from "./parts/base-map.ts";
import { baseMap } from "./parts/base-map.ts";
import "./parts/shape-drawer.ts";
import { showLayers } from "./parts/layers.ts";

const closeBy = 17;

/**
 * <brink-place-picker box words field layers>what stands there without JavaScript</brink-place-picker>: a map of which the middle is
 * the answer. Arrow keys or a finger move it, a click puts the middle there, Enter sends the form with it. What chooses it
 * ([data-needs-map]) is there once the map can be seen.
 */
class PlacePicker extends HTMLElement {
  connectedCallback(): void {
    // @NOTE safe: the server wrote its words into this attribute.
    const words = JSON.parse(this.getAttribute("words") ?? "{}") as MapWords;
    const [west = 3.2, south = 50.7, east = 7.3, north = 53.7] = (this.getAttribute("box") ?? "")
      .split(",")
      .map(Number);
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = this.getAttribute("field") ?? "";
    this.replaceChildren(field);
    const choice = this.closest("form")?.querySelector<HTMLElement>("[data-needs-map]");
    const { map, canvas } = baseMap(this, { ...words, label: words.pick }, (isSeen) => {
      if (choice) choice.hidden = !isSeen;
    });
    const cross = document.createElement("div");
    cross.className = "brink-map__cross";
    canvas.append(cross);
    const bounds = [
      [south, west],
      [north, east],
    ] as const;
    const write = () => {
      const { lat, lng } = map.getCenter();
      field.value = `${lng.toFixed(5)} ${lat.toFixed(5)}`;
    };
    map.on("move", write).fitBounds(bounds, { maxZoom: closeBy });
    write();
    showLayers(this, { map, words });
    map.on("click", ({ latlng }) => map.setView([latlng.lat, latlng.lng], map.getZoom()));
    canvas.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target !== canvas) return;
      event.preventDefault();
      if (choice?.hidden === true) return;
      this.closest("form")?.querySelector<HTMLButtonElement>("button[name='_find']")?.click();
    });
  }
}

customElements.define("brink-place-picker", PlacePicker);
