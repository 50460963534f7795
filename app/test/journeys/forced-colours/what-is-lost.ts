import type { Page } from "playwright-core";

/**
 * What somebody who forces their own colours on every page would miss on this one: a control without an edge, a picture
 * drawn in a colour of ours, a place in a list that only a background told. Each says which element it is.
 */
export function whatIsLost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const systemColours =
      "Canvas CanvasText LinkText ButtonText ButtonFace ButtonBorder Highlight HighlightText GrayText Field FieldText";
    const known = new Set(
      systemColours.split(" ").map((name) => ((probe.style.color = name), getComputedStyle(probe).color)),
    );
    probe.style.color = "Canvas";
    const canvas = getComputedStyle(probe).color;
    probe.remove();

    const named = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} “${one.textContent.trim().slice(0, 40)}”`;
    const shown = (one: Element) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const all = (which: string) => [...document.querySelectorAll(which)].filter(shown);
    const isSeen = (colour: string) => colour !== canvas && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

    function hasEdge(control: Element): boolean {
      const style = getComputedStyle(control);
      // What the browser draws itself has its own edge.
      if (style.appearance !== "none") return true;
      return (
        parseFloat(style.borderBlockEndWidth) >= 1 &&
        style.borderBlockEndStyle !== "none" &&
        isSeen(style.borderBlockEndColor)
      );
    }
    const controls = "input:not([type=hidden], [type=file]), textarea, select, .utrecht-button, .utrecht-button-link";
    const bare = all(controls)
      .filter((one) => !hasEdge(one) && !one.matches(".utrecht-button--subtle"))
      .map((one) => `no edge: ${named(one)}`);

    const own = all("svg :is(path, rect, circle, ellipse, line, polyline, polygon, text)").flatMap((shape) => {
      // The arms and the drawing of a town are pictures: they say nothing, and keep their colours as a photo does.
      if (shape.closest(".brink-emblem, .brink-scene, defs, pattern, clipPath, mask")) return [];
      const { fill, stroke } = getComputedStyle(shape);
      const foreign = [fill, stroke].filter((paint) => !/^none|^url/.test(paint) && isSeen(paint) && !known.has(paint));
      const unseen = [fill, stroke].every((paint) => paint === "none" || (!paint.startsWith("url") && !isSeen(paint)));
      const whose = `${shape.tagName}.${shape.getAttribute("class") ?? ""} in ${named(shape.closest("svg")?.parentElement ?? shape)}`;
      return [
        ...foreign.map((paint) => `a colour of ours, ${paint}: ${whose}`),
        ...(unseen ? [`not to be seen: ${whose}`] : []),
      ];
    });

    const look = (one: Element) => {
      const {
        borderBlockEndColor,
        borderBlockEndWidth,
        borderInlineStartColor,
        borderInlineStartWidth,
        fontWeight,
        textDecorationLine,
      } = getComputedStyle(one);
      return [
        borderBlockEndColor,
        borderBlockEndWidth,
        borderInlineStartColor,
        borderInlineStartWidth,
        fontWeight,
        textDecorationLine,
      ].join();
    };
    const lost = all("a[aria-current]").flatMap((current) => {
      const others = [...(current.closest("ul, ol, nav")?.querySelectorAll("a:not([aria-current])") ?? [])].filter(
        shown,
      );
      return others.some((other) => look(other) === look(current))
        ? [`no other than its neighbours: ${named(current)}`]
        : [];
    });
    return [...bare, ...own, ...lost];
  });
}

/** Goes through the page with the Tab key, at most `most` times: each place where the focus comes and cannot be seen. */
export async function unseenFocus(page: Page, most: number): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const isRing = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) =>
        outlineStyle !== "none" &&
        parseFloat(outlineWidth) >= 2 &&
        outlineColor !== canvas &&
        !/^rgba\(.*, 0\)$/.test(outlineColor);
      // A card is one link: the ring goes around the card.
      const ringed =
        isRing(getComputedStyle(one)) ||
        isRing(getComputedStyle(one, "::after")) ||
        isRing(getComputedStyle(one.closest(".brink-choice") ?? one));
      return ringed ? "" : `${one.tagName} “${one.textContent.trim().slice(0, 40)}”`;
    });
    if (found === null) break;
    if (found !== "") unseen.push(`no ring: ${found}`);
  }
  return unseen;
}
