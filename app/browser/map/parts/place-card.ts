import type { MapWords } from "./base-map.ts";
import type { ChosenShape } from "./layers.ts";
import type { Sign } from "./sign.ts";

/** Says what is at a place, with a link to each. */
export function placeCard(host: HTMLElement, sign: Sign, words: MapWords, closed: () => void): void {
  const { many, items } = sign.properties;
  const list = document.createElement("ul");
  for (const { title, lang, href } of items) {
    const link = document.createElement("a");
    link.href = href;
    link.lang = lang;
    link.dir = "auto";
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  const title = many === 1 ? words.here : words.together.replace("{count}", String(many));
  openCard(host, title, list, words, closed);
}

/** Says which thing of a layer this is; of which layer, when that is not clear from where somebody was. */
export function shapeCard(
  host: HTMLElement,
  { name, lang, layer }: ChosenShape,
  words: MapWords,
  closed: () => void,
): void {
  const text = document.createElement("p");
  if (layer) [text.textContent, text.lang, text.dir] = [layer.name, layer.lang, layer.dir];
  openCard(host, name === "" ? words.here : name, text, words, closed);
  const title = host.querySelector<HTMLElement>(".brink-map__card-title");
  if (title && name !== "" && lang !== "") title.lang = lang;
}

/** A card over the map; closed by its button or Escape, after which the focus goes back. */
function openCard(host: HTMLElement, title: string, inside: HTMLElement, words: MapWords, closed: () => void): void {
  host.querySelector(".brink-map__card")?.remove();
  const card = document.createElement("section");
  card.className = "brink-map__card";
  const heading = document.createElement("h2");
  heading.className = "brink-map__card-title";
  heading.textContent = title;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "utrecht-button utrecht-button--subtle brink-button";
  close.textContent = words.close;
  const end = () => {
    card.remove();
    closed();
  };
  close.addEventListener("click", end);
  card.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") end();
  });
  card.append(heading, inside, close);
  host.append(card);
  (card.querySelector("a") ?? close).focus();
}
