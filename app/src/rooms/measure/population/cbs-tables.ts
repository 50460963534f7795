/** One year of "Kerncijfers wijken en buurten". */
export type CbsTable = { readonly year: number; readonly tableId: string };

/**
 * The newest year that is complete. 2025 (86165NED) is there, but 37 of its 117 measures have not been published yet;
 * counts of one year beside figures of another would compare two moments within one report.
 */
export const newestCompleteTable: CbsTable = { year: 2024, tableId: "85984NED" };

/** What a frame holds of an area, with its name in both services. */
export type FigureName = "inhabitants" | "men" | "women" | "0-15" | "15-25" | "25-45" | "45-65" | "65+" | "households";

/**
 * `measure`: code in OData 4; a suffix "_2" tells that CBS changed the definition, so only the exact code or another
 * suffix of the same stem is taken. `keyStem`: OData 3 appends a number that differs per year ("AantalInwoners_5").
 */
export const cbsFigures: Readonly<Record<FigureName, { readonly measure: string; readonly keyStem: string }>> = {
  inhabitants: { measure: "T001036", keyStem: "AantalInwoners" },
  men: { measure: "3000", keyStem: "Mannen" },
  women: { measure: "4000", keyStem: "Vrouwen" },
  "0-15": { measure: "10680", keyStem: "k_0Tot15Jaar" },
  "15-25": { measure: "53050", keyStem: "k_15Tot25Jaar" },
  "25-45": { measure: "53310", keyStem: "k_25Tot45Jaar" },
  "45-65": { measure: "53715", keyStem: "k_45Tot65Jaar" },
  "65+": { measure: "80200", keyStem: "k_65JaarOfOuder" },
  households: { measure: "1050010_2", keyStem: "HuishoudensTotaal" },
};

export const figureNames = [
  "inhabitants",
  "men",
  "women",
  "0-15",
  "15-25",
  "25-45",
  "45-65",
  "65+",
  "households",
] as const satisfies readonly FigureName[];
