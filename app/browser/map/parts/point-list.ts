/** The list of points that stands under a map: as the server wrote it, with one more or one less at the end. */
export type PointList = {
  add(corner: readonly [lon: number, lat: number], number: number): void;
  removeLast(): void;
};

export function pointList(form: HTMLFormElement): PointList {
  const list = form.querySelector("[data-points]");
  const none = form.querySelector<HTMLElement>("[data-no-points]");
  const template = form.querySelector<HTMLTemplateElement>("[data-point-template]");
  const shown = () => {
    if (none) none.hidden = (list?.childElementCount ?? 0) > 0;
  };
  return {
    add([lon, lat], number) {
      const line = template?.content.cloneNode(true);
      if (!list || !line) return;
      const holes = { lon: lon.toFixed(5), lat: lat.toFixed(5), number: String(number), at: String(number - 1) };
      fill(line, new Map(Object.entries(holes)));
      list.append(line);
      // The first has nothing before it to come before.
      if (number === 1) list.querySelector("button[value^='earlier ']")?.remove();
      shown();
    },
    removeLast() {
      list?.lastElementChild?.remove();
      shown();
    },
  };
}

/** Puts words in the holes of what was written once for all points. */
function fill(node: Node, holes: ReadonlyMap<string, string>): void {
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => holes.get(name) ?? hole);
  if (node.nodeType === Node.TEXT_NODE) node.textContent = filled(node.textContent ?? "");
  if (node instanceof Element) for (const attribute of node.attributes) attribute.value = filled(attribute.value);
  for (const child of node.childNodes) fill(child, holes);
}
