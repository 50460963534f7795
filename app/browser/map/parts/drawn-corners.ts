import { pointList } from "./point-list.ts";
import type { Corner } from "./shapes.ts";

/** The points of what somebody draws. They stand in a control of the form and in the list under the map: both are kept up. */
export type DrawnCorners = {
  all(): readonly Corner[];
  add(point: { readonly lat: number; readonly lng: number }): void;
  removeLast(): void;
};

/** @param most how many points there may be */
export function drawnCorners(form: HTMLFormElement, field: HTMLInputElement, most: number): DrawnCorners {
  const list = pointList(form);
  // @NOTE safe: the server wrote what was drawn so far into this control.
  let corners = (field.value === "" ? [] : JSON.parse(field.value)) as readonly Corner[];
  const keep = (now: readonly Corner[]) => {
    corners = now;
    field.value = corners.length === 0 ? "" : JSON.stringify(corners);
  };
  return {
    all: () => corners,
    add({ lat, lng }) {
      const corner = [Number(lng.toFixed(5)), Number(lat.toFixed(5))] as const;
      if (corners.length >= most || String(corners.at(-1)) === String(corner)) return;
      keep([...corners, corner]);
      list.add(corner, corners.length);
    },
    removeLast() {
      if (corners.length === 0) return;
      keep(corners.slice(0, -1));
      list.removeLast();
    },
  };
}
