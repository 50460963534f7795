/** A line of the list under the map. */
export type Listed = { readonly lon: number; readonly lat: number; readonly receipt: string };

/** Puts a button at each line of the list that shows it on the map. */
export function showButtons(words: string, show: (listed: Listed) => void): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-point]")) {
    const [lon = NaN, lat = NaN] = (line.dataset["point"] ?? "").split(",").map(Number);
    const receipt = line.dataset["receipt"] ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "utrecht-button utrecht-button--subtle brink-button";
    button.textContent = words;
    const title = line.querySelector("h3")?.textContent ?? "";
    button.setAttribute("aria-label", `${words}: ${title}`);
    button.addEventListener("click", () => {
      show({ lon, lat, receipt });
    });
    line.append(button);
  }
}
