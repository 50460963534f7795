/**
 * `<brink-traject traject="marktplein">` shows a trajectory on another site, in a frame of ours that is as high as what is in
 * it. Until this runs, and without it, what stands inside the element shows: a link. It takes nothing from that site and
 * puts nothing on it but the frame.
 */
const ours = new URL(import.meta.url).origin;
const shownHigh = "24rem";

class BrinkTraject extends HTMLElement {
  readonly #frame = document.createElement("iframe");
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== this.#frame.contentWindow || origin !== ours) return;
    const high = heightIn(data);
    if (high !== undefined) this.#frame.style.height = `${String(high)}px`;
  };

  connectedCallback(): void {
    const slug = this.getAttribute("traject") ?? "";
    const lang = this.getAttribute("lang");
    this.#frame.src = `${ours}/embed/trajecten/${encodeURIComponent(slug)}${lang === null ? "" : `?lang=${encodeURIComponent(lang)}`}`;
    // Who listens to a page hears first what a frame is: the words of the link that stood there.
    this.#frame.title = this.textContent.trim();
    this.#frame.loading = "lazy";
    Object.assign(this.#frame.style, { border: "0", display: "block", height: shownHigh, width: "100%" });
    addEventListener("message", this.#hear);
    this.replaceChildren(this.#frame);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }
}

/** What embed/height.ts sends: whole pixels. */
function heightIn(data: unknown): number | undefined {
  const high = typeof data === "object" && data !== null && "brinkHeight" in data ? data.brinkHeight : undefined;
  return typeof high === "number" && high > 0 && high < 10_000 ? Math.ceil(high) : undefined;
}

if (!customElements.get("brink-traject")) customElements.define("brink-traject", BrinkTraject);
