import { z } from "zod";
import { codes, href, localizedTexts as texts } from "../../../platform/define/endpoint-parts.ts";
import { outcomes, routes } from "../domain.ts";
import { nl } from "../messages.nl.ts";

const answer = z
  .strictObject({
    uitkomst: z.enum(outcomes).describe(codes(outcomes, (outcome) => nl[`engage.outcome.${outcome}`])),
    reden: texts,
    doorgestuurdNaar: z.string().nullable(),
    beslisser: z.strictObject({ naam: z.string(), functie: z.string() }),
    gegeven: z.iso.datetime(),
  })
  .describe("Wat de gemeente ermee deed. null: nog geen antwoord.");

/** A contribution as everybody may read it. */
export const contributionShape = z.strictObject({
  id: z.string().describe("De code op het bewijs; staat ook op de pagina."),
  activiteit: z.string().describe("Het id van de activiteit waarin het is ingebracht."),
  titel: z.string(),
  tekst: z.string(),
  taal: z.string().describe("In welke taal het is geschreven."),
  vertalingen: z.record(z.string(), z.strictObject({ titel: z.string(), tekst: z.string() })),
  weg: z.enum(routes).describe(codes(routes, (route) => nl[`engage.route.${route}`])),
  organisatie: z.string().nullable().describe("Voor wie iemand sprak. null: voor zichzelf."),
  ingebracht: z.iso.datetime(),
  veranderd: z.iso.datetime().nullable(),
  antwoord: answer.nullable(),
  _links: z.strictObject({ traject: href, pagina: href }),
});
export type ContributionAnswer = z.output<typeof contributionShape>;
