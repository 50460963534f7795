import { OPTIONS, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import { codes, href } from "../../../platform/define/endpoint-parts.ts";
import { countries, expectedFacts, outcomes, placeSizes } from "../cases/record.ts";
import { nl } from "../messages.nl.ts";

const texts = z.strictObject({ nl: z.string(), en: z.string() });

/** Something with its evidence mark; `bronnen` are numbers of the case's own list. */
function fact<Value extends z.ZodType>(waarde: Value, means: string) {
  return z
    .strictObject({
      waarde,
      kenmerk: z.enum(["S", "K", "E"]).describe("S: rust op de bronnen die erbij staan. K: vakkennis. E: schatting."),
      schatting: z.boolean().describe("Waar bij kenmerk E: dit is onze inschatting en kan verkeerd zijn."),
      bronnen: z.array(z.int()).describe("Nummers uit `bronnen` van dit voorbeeld. Leeg: er is geen bron."),
    })
    .describe(means);
}

const toldOrNot = (means: string) => fact(texts, means).nullable();

/** By what a case is found when it is near: our own reading of it. */
const situation = z
  .strictObject({
    onderwerpen: z.array(z.enum(OPTIONS.Q1)),
    doelen: z.array(z.enum(OPTIONS.Q2)),
    mensen: z.enum(OPTIONS.Q7).nullable(),
    gebied: z.enum(OPTIONS.Q8).nullable(),
    gemeente: z
      .enum(placeSizes)
      .nullable()
      .describe(codes(placeSizes, (size) => nl[`learn.case.size.${size}`])),
    groepen: z.array(z.enum(TARGET_GROUPS)).describe("Leeg: niet bekend."),
  })
  .describe("Waarop een voorbeeld wordt gevonden. Door ons ingedeeld: schattingen. null: niet bekend.");

export const caseShape = z.strictObject({
  id: z.string().describe("Blijft altijd gelijk."),
  code: z.string(),
  uitgave: z.string().describe("De uitgave van de inhoud: jaar, maand en een teller."),
  naam: texts,
  plaats: texts,
  land: z.enum(countries).describe("ISO 3166-1."),
  jaren: z.array(z.int()).describe("Het jaar, of het eerste en het laatste. Leeg: niet bekend."),
  opgave: fact(texts, "De opgave in een zin."),
  gedaan: toldOrNot("Wat er is gedaan. null: niet bekend."),
  gebeurd: toldOrNot("Wat er gebeurde. null: niet bekend."),
  misgegaan: toldOrNot("Wat er misging. null: niet bekend."),
  les: fact(texts, "Wat anderen ervan kunnen leren."),
  afloop: fact(
    z.enum(outcomes),
    codes(outcomes, (code) => nl[`learn.case.outcome.${code}`]),
  ).nullable(),
  werkvormen: z.array(z.string()).describe("Nummers van werkvormen."),
  middelen: z.array(z.string()).describe("Nummers van middelen."),
  situatie: situation,
  kosten: fact(z.int(), "Wat de aanpak kostte, in euro. null: niet bekend.").nullable(),
  ontbreekt: z
    .array(z.enum(expectedFacts))
    .describe(`Feiten die wij niet kennen. ${codes(expectedFacts, (name) => nl[`learn.case.fact.${name}`])}`),
  bronnen: z.array(
    z.strictObject({
      nummer: z.int(),
      titel: z.string(),
      url: z.url().optional(),
      data: z.array(z.string()).describe("Een dag, maand of jaar: 2026-11-22, 2026-11 of 2026."),
    }),
  ),
  _links: z.strictObject({ self: href, pagina: href }),
});
export type CaseAnswer = z.output<typeof caseShape>;

export const caseListShape = z.strictObject({
  uitgave: z.string().describe("De uitgave van de inhoud: jaar, maand en een teller."),
  aantal: z.int(),
  items: z.array(caseShape),
  _links: z.strictObject({ self: href }),
});
