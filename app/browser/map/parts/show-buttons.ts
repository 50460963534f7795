/** A line of the list under the map; what has no receipt is of a layer. */
export type Listed = {
  readonly lon: number;
  readonly lat: number;
  readonly receipt: string;
  readonly name: string;
  readonly lang: string;
};

/** The words of a button for who sees it; for who hears it also what it is of, in the language that it is in. */
function wordsFor(words: string, name: string, lang: string): readonly HTMLElement[] {
  const [seen, heard] = [document.createElement("span"), document.createElement("span")];
  const said = document.createElement("bdi");
  [seen.textContent, seen.ariaHidden] = [words, "true"];
  said.textContent = name;
  if (lang !== "") said.lang = lang;
  heard.className = "visually-hidden";
  heard.append(`${words}: `, said);
  return [seen, heard];
}

/** Puts a button at each line of the list that shows it on the map. */
export function showButtons(words: string, show: (listed: Listed) => void): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-point]")) {
    const [lon = NaN, lat = NaN] = (line.dataset["point"] ?? "").split(",").map(Number);
    const receipt = line.dataset["receipt"] ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "utrecht-button utrecht-button--subtle brink-button";
    const name = line.dataset["name"] ?? line.querySelector("h3")?.textContent ?? "";
    const lang = line.querySelector<HTMLElement>("[lang]")?.lang ?? "";
    button.append(...wordsFor(words, name, lang));
    button.addEventListener("click", () => {
      show({ lon, lat, receipt, name, lang });
    });
    line.append(button);
  }
}
