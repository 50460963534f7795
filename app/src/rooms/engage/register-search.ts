import type { RegisterParams } from "./pages/register.page.tsx";

/** The same part of the register again, after something was done in it. */
export function registerSearch(
  { zoek, beoordeling, antwoord, route, stapel, thema, activiteit, buurt, pagina, kies }: RegisterParams,
  page = pagina,
): string {
  const pairs = Object.entries({
    zoek,
    beoordeling,
    antwoord,
    route,
    stapel,
    thema,
    activiteit,
    buurt,
    pagina: page > 1 ? String(page) : "",
    kies,
  });
  const search = new URLSearchParams(
    pairs.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])),
  ).toString();
  return search === "" ? "" : `?${search}`;
}
