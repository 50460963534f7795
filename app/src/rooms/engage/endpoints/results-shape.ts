import { z } from "zod";
import { codes, href, localizedTexts as texts } from "../../../platform/define/endpoint-parts.ts";

export const resultStandings = ["shown", "later", "tooFew"] as const;
const standingWords = {
  shown: "Iedereen kan de uitkomst lezen.",
  later: "De uitkomst komt als niemand meer kan meedoen.",
  tooFew: "Er deden nog te weinig mensen mee om iets te laten zien.",
};

const count = z.number().min(0).nullable();

const answer = z.strictObject({
  code: z.string(),
  betekent: z.string().describe("Het antwoord in het Nederlands."),
  aantal: count.describe("Afgerond, zoals op de pagina. null: verborgen, omdat het om te weinig mensen gaat."),
  aandeel: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("Deel van wie de vraag beantwoordde, afgerond. null: verborgen, of het aantal telt geen mensen."),
  verder: z.array(count).describe("Een getal bij elk van de koppen van de vraag. Leeg: die zijn er niet."),
});

const question = z.strictObject({
  code: z.string().describe("Hoe de vraag in het codeboek heet."),
  soort: z.string().describe("De soort vraag."),
  vraag: texts,
  mensen: count.describe("Hoeveel mensen deze vraag beantwoordden, afgerond. null: niet getoond."),
  telt: z.string().nullable().describe("Wat het aantal bij een antwoord telt. null: er zijn geen aantallen."),
  koppen: z.array(z.string()).describe("Wat er verder per antwoord is geteld."),
  waarom: z.string().nullable().describe("Waarom er geen aantallen zijn. null: die zijn er."),
  antwoorden: z.array(answer),
});

/** What everybody may read of the answers together. */
export const resultsShape = z.strictObject({
  activiteit: z.string().describe("Het id van de activiteit."),
  stand: z.enum(resultStandings).describe(codes(resultStandings, (one) => standingWords[one])),
  mensen: count.describe("Hoeveel mensen meededen, afgerond op vijf. null: niet getoond."),
  ingetrokken: z.boolean().describe("Of er antwoorden meetellen van iemand die ze na het einde terugnam."),
  vragen: z.array(question),
  _links: z.strictObject({ self: href, traject: href, pagina: href }),
});
export type ResultsAnswer = z.output<typeof resultsShape>;
