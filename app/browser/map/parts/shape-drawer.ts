import type { Layer } from "leaflet/dist/leaflet-src.esm.js";
import { crossedMap } from "./crossed-map.ts";
import { drawnCorners } from "./drawn-corners.ts";
import { drawnLayers } from "./shapes.ts";

type DrawingWords = Readonly<Record<"addMiddle" | "undo" | "drawing" | "many", string>>;

/**
 * <brink-shape-drawer box words drawing field shape most layers>: a map on which somebody sets the points of a line or an area. A click
 * sets one there, Enter or the button in the middle; Backspace or the other button takes the last away. What is drawn stands in
 * the control of that name, where the list of points that stands under the map already has it without JavaScript.
 */
class ShapeDrawer extends HTMLElement {
  connectedCallback(): void {
    // @NOTE safe: the server wrote its words into this attribute.
    const drawing = JSON.parse(this.getAttribute("drawing") ?? "{}") as DrawingWords;
    const form = this.closest("form");
    const field = form?.querySelector<HTMLInputElement>(`input[name="${this.getAttribute("field") ?? ""}"]`);
    if (!form || !field) return;
    const corners = drawnCorners(form, field, Number(this.getAttribute("most")));
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    let layers: readonly Layer[] = [];
    const show = () => {
      for (const layer of layers) layer.remove();
      layers = drawnLayers(corners.all(), this.getAttribute("shape") === "area");
      for (const layer of layers) layer.addTo(map);
      said.textContent = drawing.many.replace("{count}", String(corners.all().length));
    };
    const addMiddle = () => {
      corners.add(map.getCenter());
      show();
    };
    const undo = () => {
      corners.removeLast();
      show();
    };
    const map = crossedMap(this, { label: drawing.drawing, margin: 40, keys: { Enter: addMiddle, Backspace: undo } });
    map.on("click", ({ latlng }) => {
      corners.add(latlng);
      show();
    });
    const buttons = document.createElement("div");
    buttons.className = "utrecht-button-group brink-map__tools";
    buttons.append(button(drawing.addMiddle, addMiddle), button(drawing.undo, undo));
    this.append(buttons, said);
    show();
  }
}

function button(words: string, act: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "utrecht-button utrecht-button--secondary-action brink-button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

customElements.define("brink-shape-drawer", ShapeDrawer);
