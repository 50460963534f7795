/** Reading a catalogue from outside: apart from the rest, because a browser gets one that was read already. */
export type { CatalogueProblem, ParsedCatalogue } from "./parse-catalogue.ts";
export { parseCatalogue } from "./parse-catalogue.ts";
