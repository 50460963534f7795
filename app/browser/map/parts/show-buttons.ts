/** A line of the list under the map; what has no receipt is of a layer. */
export type Listed = {
  readonly lon: number;
  readonly lat: number;
  readonly receipt: string;
  readonly name: string;
  readonly lang: string;
};

/** Puts a button at each line of the list that shows it on the map. */
export function showButtons(words: string, show: (listed: Listed) => void): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-point]")) {
    const [lon = NaN, lat = NaN] = (line.dataset["point"] ?? "").split(",").map(Number);
    const receipt = line.dataset["receipt"] ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "utrecht-button utrecht-button--subtle brink-button";
    button.textContent = words;
    const name = line.dataset["name"] ?? line.querySelector("h3")?.textContent ?? "";
    const lang = line.querySelector<HTMLElement>("[lang]")?.lang ?? "";
    button.setAttribute("aria-label", `${words}: ${name}`);
    button.addEventListener("click", () => {
      show({ lon, lat, receipt, name, lang });
    });
    line.append(button);
  }
}
