import { COMPETENCES, GOALS, PHASES, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import { codes, href } from "../../../platform/define/endpoint-parts.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { evidenceMarks } from "../content/record.ts";
import { nl } from "../messages.nl.ts";

const texts = z.strictObject({ nl: z.string(), en: z.string() });
const scale = z.int().min(0).max(4);
const range = z.strictObject({ minimum: z.number(), maximum: z.number() });

const mark = z
  .enum(evidenceMarks)
  .describe("S: rust op de bronnen die erbij staan. K: vakkennis, niet nagezocht. E: schatting.");

/** A sentence about practice, with how sure it is. */
const point = z.strictObject({
  tekst: texts,
  kenmerk: mark,
  schatting: z.boolean().describe("Waar bij kenmerk E: dit is een inschatting en kan verkeerd zijn."),
  bronnen: z.array(z.string()).describe("Nummers uit `bronnen` van dit item. Leeg: er is geen bron."),
});

const review = z.strictObject({
  datum: z.iso.date(),
  uitgave: z
    .string()
    .describe("De uitgave die is nagekeken. Is `veranderd.getallen` nieuwer? Dan geldt dit niet voor alles."),
  naam: z.string(),
  organisatie: z.string(),
});

const change = z.strictObject({ uitgave: z.string(), door: z.string() });

/** One number, or one choice from a list of codes, with how sure it is. */
function fact<Value extends z.ZodType, Unit extends string>(waarde: Value, eenheid: Unit, means: string) {
  const schatting = z.boolean().describe("Waar bij kenmerk E: dit is een schatting en kan verkeerd zijn.");
  const bronnen = z.array(z.string()).describe("Nummers uit `bronnen` van dit item. Leeg: er is geen bron.");
  return z.strictObject({ waarde, eenheid: z.literal(eenheid), kenmerk: mark, schatting, bronnen }).describe(means);
}

const ofScale = (name: string) => codes([0, 1, 2, 3, 4], (step) => nl[`choose.scale.${name}.${step}`]);

/** What is known of a method or technology that is a number or a choice, each with its mark. */
function factShapes({ groups, levels }: GuideContent) {
  const levelWords = levels.map(({ level, name }) => `${level}: ${name.nl}`).join("; ");
  const groupWords = codes(TARGET_GROUPS, (code) => groups.find((one) => one.code === code)?.name.nl);
  return {
    invloed: fact(z.array(z.int().min(1).max(6)), "trede 1-6", `Invloed van inwoners. ${levelWords}`),
    fasen: fact(
      z.array(z.enum(PHASES)),
      "code",
      codes(PHASES, (phase) => nl[`choose.phase.${phase}`]),
    ),
    doelen: fact(
      z.array(z.enum(GOALS)),
      "code",
      `Wat u ermee kunt. ${codes(GOALS, (goal) => nl[`choose.goal.${goal}`])}`,
    ),
    groepsgrootte: fact(range, "mensen", "Aantal mensen."),
    kosten: fact(range, "euro", "Kosten zonder uren van het team en zonder btw."),
    uren: fact(range, "uur", "Uren van het team."),
    voorbereiding: fact(range, "week", "Hoe lang de voorbereiding duurt."),
    duur: fact(z.int().min(0), "dag", "Hoe lang inwoners het merken. 365 of meer: doorlopend."),
    digitaleVaardigheid: fact(scale, "schaal 0-4", `Nodig aan digitale vaardigheid. ${ofScale("digitalSkill")}`),
    geletterdheid: fact(scale, "schaal 0-4", `Nodig aan lezen en schrijven. ${ofScale("literacy")}`),
    samenNadenken: fact(scale, "schaal 0-4", ofScale("deliberation")),
    representativiteit: fact(scale, "schaal 0-4", `Lijkt op de bevolking. ${ofScale("representativeness")}`),
    privacyrisico: fact(scale, "schaal 0-4", `Risico met gegevens. ${ofScale("privacyRisk")}`),
    escalatierisico: fact(
      z.int().min(-1).max(4),
      "schaal -1-4",
      "Kans dat het uit de hand loopt. -1: maakt het rustiger; 0: geen.",
    ),
    bereik: fact(
      z.record(z.enum(TARGET_GROUPS), z.int().min(-2).max(2)),
      "schaal -2-2",
      `Bereik per groep, vergeleken met gewone open participatie. ${groupWords}`,
    ),
    kanNietZonder: fact(z.array(z.string()), "nummer", "Werkvormen en middelen waar dit niet zonder kan."),
  };
}

/** One method or technology. */
export function itemShape(content: GuideContent) {
  const { competences } = content;
  return z.strictObject({
    id: z.string().describe("Blijft altijd gelijk."),
    code: z.string(),
    soort: z.enum(["methode", "technologie"]),
    uitgave: z.string().describe("De uitgave van de inhoud: jaar, maand en een teller."),
    naam: texts,
    omschrijving: texts.describe("Wat het is, in het kort."),
    werktAls: z.array(point).describe("Wanneer het werkt."),
    valkuilen: z.array(point).describe("Wat er in de praktijk misgaat, en wat u eraan doet."),
    nagekeken: review.nullable().describe("Wie de getallen het laatst nakeek. Null: nog niemand buiten Brink."),
    veranderd: z
      .strictObject({ getallen: change, teksten: change })
      .describe("In welke uitgave getallen en teksten het laatst zijn veranderd, en door wie."),
    onderbouwing: z
      .enum(["partly_sourced", "thinly_sourced", "expert"])
      .describe(codes(["partly_sourced", "thinly_sourced", "expert"], (code) => nl[`choose.evidence.${code}`])),
    onderbouwdeAspecten: z.array(z.string()).describe("Wat de bronnen ook dragen en geen getal is."),
    ...factShapes(content),
    gelijktijdig: z.enum(["async", "sync", "both"]).describe("Of mensen op hetzelfde moment meedoen."),
    plaats: z.enum(["online", "offline", "hybrid"]),
    competenties: z
      .array(z.enum(COMPETENCES))
      .describe(
        `Dit moet het team kunnen. ${codes(COMPETENCES, (code) => competences.find((one) => one.code === code)?.name.nl)}`,
      ),
    pastBij: z.array(z.string()).describe("Nummers van werkvormen en middelen."),
    pastBijAlles: z.boolean(),
    voorbeelden: z.array(z.string()).describe("Nummers van voorbeelden waarin dit is gebruikt."),
    bronnen: z.array(
      z.strictObject({ id: z.string(), titel: z.string(), jaren: z.array(z.int()), url: z.url().optional() }),
    ),
    _links: z.strictObject({ self: href, pagina: href }),
  });
}

export type CatalogueAnswer = z.output<ReturnType<typeof itemShape>>;

/** All of a kind, with what the marks mean. */
export function listShape(content: GuideContent) {
  return z.strictObject({
    uitgave: z.string().describe("De uitgave van de inhoud: jaar, maand en een teller."),
    aantal: z.int(),
    kenmerken: z.strictObject({ S: texts, K: texts, E: texts }).describe("Wat de kenmerken betekenen."),
    items: z.array(itemShape(content)),
    _links: z.strictObject({ self: href }),
  });
}
