export type { Language } from "./language.ts";
export type { Member, Text, Theme, Themes } from "./theme.ts";
export { themesIn } from "./themes-in.ts";
