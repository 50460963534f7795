import { crossedMap, wordsOf } from "./parts/crossed-map.ts";
import "./parts/shape-drawer.ts";

/**
 * <brink-place-picker box words field layers>what stands there without JavaScript</brink-place-picker>: a map of which the middle is
 * the answer. Arrow keys or a finger move it, a click puts the middle there, Enter sends the form with it. What chooses it
 * ([data-needs-map]) is there once the map can be seen.
 */
class PlacePicker extends HTMLElement {
  connectedCallback(): void {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = this.getAttribute("field") ?? "";
    this.replaceChildren(field);
    const choice = this.closest("form")?.querySelector<HTMLElement>("[data-needs-map]");
    const map = crossedMap(this, {
      label: wordsOf(this).pick,
      whenSeen: (isSeen) => {
        if (choice) choice.hidden = !isSeen;
      },
      keys: {
        Enter: () => {
          if (choice?.hidden === true) return;
          this.closest("form")?.querySelector<HTMLButtonElement>("button[name='_find']")?.click();
        },
      },
    });
    const write = () => {
      const { lat, lng } = map.getCenter();
      field.value = `${lng.toFixed(5)} ${lat.toFixed(5)}`;
    };
    map.on("move", write);
    write();
    map.on("click", ({ latlng }) => map.setView([latlng.lat, latlng.lng], map.getZoom()));
  }
}

customElements.define("brink-place-picker", PlacePicker);
