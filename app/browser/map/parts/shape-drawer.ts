import type { Layer, LeafletMap } from "leaflet/dist/leaflet-src.esm.js";
import type { MapWords } from "./base-map.ts";
import { baseMap } from "./base-map.ts";
import type { DrawnCorners } from "./drawn-corners.ts";
import { drawnCorners } from "./drawn-corners.ts";
import { showLayers } from "./layers.ts";
import { drawnLayers } from "./shapes.ts";

type DrawingWords = Readonly<Record<"addMiddle" | "undo" | "drawing" | "many", string>>;

const closeBy = 17;

/**
 * <brink-shape-drawer box words drawing field shape most layers>: a map on which somebody sets the points of a line or an area. A click
 * sets one there, Enter or the button in the middle; Backspace or the other button takes the last away. What is drawn stands in
 * the control of that name, where the list of points that stands under the map already has it without JavaScript.
 */
class ShapeDrawer extends HTMLElement {
  connectedCallback(): void {
    // @NOTE safe: the server wrote its words into these attributes.
    const words = JSON.parse(this.getAttribute("words") ?? "{}") as MapWords;
    const drawing = JSON.parse(this.getAttribute("drawing") ?? "{}") as DrawingWords;
    const form = this.closest("form");
    const field = form?.querySelector<HTMLInputElement>(`input[name="${this.getAttribute("field") ?? ""}"]`);
    if (!form || !field) return;
    const [west = 3.2, south = 50.7, east = 7.3, north = 53.7] = (this.getAttribute("box") ?? "")
      .split(",")
      .map(Number);
    const { map, canvas } = baseMap(this, { ...words, label: drawing.drawing });
    const cross = document.createElement("div");
    cross.className = "brink-map__cross";
    canvas.append(cross);
    const bounds = [
      [south, west],
      [north, east],
    ] as const;
    map.fitBounds(bounds, { maxZoom: closeBy, padding: [40, 40] });
    showLayers(this, { map, words });
    this.#listen(map, canvas, drawnCorners(form, field, Number(this.getAttribute("most"))), drawing);
  }

  #listen(map: LeafletMap, canvas: HTMLElement, corners: DrawnCorners, drawing: DrawingWords): void {
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
    map.on("click", ({ latlng }) => {
      corners.add(latlng);
      show();
    });
    canvas.addEventListener("keydown", (event) => {
      const act = event.key === "Enter" ? addMiddle : event.key === "Backspace" ? undo : undefined;
      if (!act || event.target !== canvas) return;
      event.preventDefault();
      act();
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
