import type { CbsArea } from "./cbs-server.ts";

/**
 * Enschede as a whole with its real figures of 2017, and real codes and names of two districts and four neighbourhoods
 * (source: CBS, CC BY 4.0). The figures of districts and neighbourhoods are made up for tests. The figures of 2017 give
 * ages in whole per cents only, so the counts by age of the municipality are left out rather than computed.
 */
export const enschedeAreas: readonly CbsArea[] = [
  area("GM0153", "Enschede", { AantalInwoners: 158140, Mannen: 80488, Vrouwen: 77652, HuishoudensTotaal: 77572 }),
  area("WK015301", "Wijk 01 Hogeland - Velve", { AantalInwoners: 9300, Mannen: 4650, Vrouwen: 4650 }),
  area("WK015307", "Wijk 07 Bedrijfsterreinen Enschede-West", { AantalInwoners: 45 }),
  area("BU01530100", "Velve-Lindenhof", {
    AantalInwoners: 3600,
    Mannen: 1810,
    Vrouwen: 1790,
    k_0Tot15Jaar: 540,
    k_15Tot25Jaar: 610,
    k_25Tot45Jaar: 1020,
    k_45Tot65Jaar: 880,
    k_65JaarOfOuder: 550,
    HuishoudensTotaal: 1850,
    Eenpersoonshuishoudens: 900,
  }),
  area("BU01530101", "Wooldrik", { AantalInwoners: 2100, k_0Tot15Jaar: 0, HuishoudensTotaal: 940 }),
  area("BU01530700", "Industrie- en havengebied", { AantalInwoners: 45, Mannen: null, Vrouwen: null }),
  area("BU01530702", "Koekoeksbeekhoek", {}),
];

/** An area of another municipality: it has no business in the frame of Enschede. */
export const hengeloArea: CbsArea = {
  code: "GM0164",
  name: "Hengelo",
  municipalityName: "Hengelo",
  figures: { AantalInwoners: 80802 },
};

function area(code: string, name: string, figures: CbsArea["figures"]): CbsArea {
  return { code, name, municipalityName: "Enschede", figures };
}
