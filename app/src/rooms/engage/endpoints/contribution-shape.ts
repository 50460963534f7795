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

const place = z
  .strictObject({
    adres: z.string().describe("Leeg voor een punt zonder adres."),
    punt: z
      .strictObject({ type: z.literal("Point"), coordinates: z.array(z.number()).length(2) })
      .describe("GeoJSON (RFC 7946): eerst de lengtegraad, dan de breedtegraad, in WGS84."),
  })
  .describe("De plek waarover het gaat. null: er is geen plek gekozen.");

const argument = z.strictObject({
  id: z.string(),
  kant: z.enum(["voor", "tegen"]),
  tekst: z.string(),
  taal: z.string().describe("In welke taal het is geschreven."),
  ingebracht: z.iso.datetime(),
});

const photo = z
  .strictObject({
    woorden: z.string().describe("Wat erop staat, in de woorden van de inzender. Leeg als die niets schreef."),
    breedte: z.int().describe("Van de hele foto, in beeldpunten."),
    hoogte: z.int(),
    _links: z.strictObject({
      self: href.describe("De hele foto, JPEG."),
      klein: href.describe("Dezelfde foto voor lijsten: de langste zijde is ten hoogste 640 beeldpunten."),
    }),
  })
  .describe("Gegevens over waar en waarmee de foto is gemaakt zijn eruit.");

const theme = z.strictObject({ id: z.string(), naam: texts });

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
  steun: z
    .int()
    .min(0)
    .nullable()
    .describe(
      "Hoe vaak mensen dit steunen: een keer per telefoon of computer. Null als de activiteit er niet om vraagt.",
    ),
  ingebracht: z.iso.datetime(),
  veranderd: z.iso.datetime().nullable(),
  plek: place.nullable(),
  fotos: z
    .array(photo)
    .describe("In de volgorde waarin ze zijn toegevoegd; niet wat nog wacht tot iemand het bekijkt."),
  redenen: z
    .array(argument)
    .describe(
      "Redenen voor en tegen van anderen, de nieuwste eerst, van elke kant ten hoogste 20. Leeg als de activiteit er niet om vraagt.",
    ),
  themas: z
    .array(theme)
    .describe("Waar het bij hoort, volgens de gemeente. In de openbare lijst: de thema’s die een antwoord hebben."),
  antwoord: answer.nullable(),
  _links: z.strictObject({ traject: href, pagina: href.describe("De openbare pagina van deze inbreng.") }),
});
export type ContributionAnswer = z.output<typeof contributionShape>;
