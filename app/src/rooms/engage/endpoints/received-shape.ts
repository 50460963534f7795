import { z } from "zod";
import { codes, href, localizedTexts as texts } from "../../../platform/define/endpoint-parts.ts";
import { standings } from "../by-key/reader.ts";
import { outcomes, rejectionReasons } from "../domain.ts";
import { nl } from "../messages.nl.ts";
import { contributionShape } from "./contribution-shape.ts";

const standingWords = {
  waiting: "Wacht op iemand die het leest.",
  published: "Iedereen kan het lezen, of het telt mee.",
  rejected: "Wordt niet getoond.",
  withdrawn: "De inwoner nam het terug.",
};

export const standingOf = z.enum(standings).describe(codes(standings, (one) => standingWords[one]));

export const rejectionOf = z
  .enum(rejectionReasons)
  .describe(codes(rejectionReasons, (reason) => nl[`engage.rejection.${reason}`]));

const proposal = z
  .strictObject({
    uitkomst: z.enum(outcomes),
    reden: texts,
    doorgestuurdNaar: z.string().nullable(),
    voorgesteldDoor: z.string(),
    voorgesteld: z.iso.datetime(),
  })
  .describe("Wat het team voorstelt. null: er ligt geen voorstel dat wacht.");

/** What came in, as the municipality reads it: never with an address. */
export const receivedShape = contributionShape
  .pick({
    ...{ id: true, activiteit: true, titel: true, tekst: true, taal: true, weg: true, organisatie: true },
    ...{ ingebracht: true, veranderd: true, themas: true, antwoord: true },
  })
  .extend({
    stand: standingOf,
    afwijzing: z
      .strictObject({ reden: rejectionOf, toelichting: z.string() })
      .nullable()
      .describe("Waarom het niet wordt getoond."),
    ingevoerdDoor: z.string().nullable().describe("Wie of welk systeem het invoerde. null: de inwoner zelf."),
    velden: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe("Wat er meer is ingevuld, bij de codes van het codeboek. Leeg als het is teruggenomen."),
    voorstel: proposal.nullable(),
    _links: z.strictObject({ self: href, traject: href }),
  });
export type ReceivedAnswer = z.output<typeof receivedShape>;
