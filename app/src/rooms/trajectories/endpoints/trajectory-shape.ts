import { z } from "zod";
import { codes, href, localizedTexts as texts } from "../../../platform/define/endpoint-parts.ts";
import { activityStatuses, levels, phaseKinds, rooms } from "../codes.ts";
import { statuses } from "../domain.ts";
import { nl } from "../messages/nl.ts";

const day = z.iso.date().nullable();
const moment = z.iso.datetime().nullable();

export const publicStatuses = statuses.filter((status) => status !== "preparing");

const phase = z.strictObject({
  soort: z.enum(phaseKinds).describe(codes(phaseKinds, (kind) => nl[`trajectories.phaseKind.${kind}`])),
  naam: texts.describe("Leeg: de fase heet naar haar soort."),
  begin: z.iso.date(),
  einde: z.iso.date(),
});

const activity = z.strictObject({
  id: z.string(),
  titel: texts.describe("Leeg: de activiteit heet naar haar werkvorm."),
  werkvorm: z.string().describe("Nummer van een werkvorm; een nummer met E ervoor is van de gemeente zelf."),
  middelen: z.array(z.string()).describe("Nummers van middelen."),
  stand: z
    .enum(activityStatuses)
    .describe(codes(activityStatuses, (status) => nl[`trajectories.activityStatus.${status}`])),
  begin: day,
  einde: day,
  plaats: z.string(),
  online: z.boolean().describe("Waar: mensen doen mee op deze website."),
  kwamen: z.int().nullable().describe("Hoeveel mensen kwamen, door het team ingevuld. null: niet bekend."),
});

/** A trajectory as everybody may read it. */
export const trajectoryShape = z.strictObject({
  id: z.string().describe("Blijft altijd gelijk, en staat ook in het adres van de pagina."),
  stand: z
    .enum(publicStatuses)
    .describe(codes(publicStatuses, (status) => nl[`trajectories.status.resident.${status}`])),
  talen: z
    .array(z.strictObject({ taal: z.string(), nagekeken: z.boolean() }))
    .describe("Vertalingen van het Nederlands, en of iemand die de taal kent ze heeft nagekeken."),
  titel: texts,
  samenvatting: texts,
  doel: texts,
  invloed: texts.describe("Wat mensen nog kunnen veranderen."),
  kaders: texts.describe("Wat vaststaat: een kader per regel."),
  watMetInbreng: texts,
  wieBeslist: texts,
  besluit: texts.describe("Wat er is besloten. Leeg: nog niets."),
  niveau: z
    .union(levels.map((level) => z.literal(level)))
    .nullable()
    .describe(codes(levels, (level) => nl[`trajectories.level.${level}`])),
  ruimte: z
    .union(rooms.map((room) => z.literal(room)))
    .nullable()
    .describe(codes(rooms, (room) => nl[`trajectories.room.${room}`])),
  besluitVoor: day.describe("Toegezegde dag van het besluit."),
  beslotenOp: day,
  antwoordVoor: day.describe("Toegezegde dag waarop mensen horen wat er met hun inbreng is gedaan."),
  toezeggingen: z
    .array(z.strictObject({ vanaf: z.iso.datetime(), besluitVoor: day, antwoordVoor: day, reden: z.string() }))
    .describe(
      "Elke stand van beide dagen sinds de opening, de eerste toezegging eerst, met waarom zij daarna veranderde.",
    ),
  teLaat: z
    .array(z.strictObject({ toezegging: z.enum(["besluit", "antwoord"]), dagen: z.int() }))
    .describe("Toezeggingen waarvan de eerst toegezegde dag voorbij is."),
  geopend: moment,
  gesloten: moment,
  beantwoord: moment,
  gebieden: z.array(z.string()).describe("Codes van wijken of buurten. Leeg: de hele gemeente."),
  fasen: z.array(phase),
  activiteiten: z.array(activity),
  _links: z.strictObject({ self: href, pagina: href, inbreng: href }),
});
/** In a list: without what is read apart for each. */
export const listedTrajectoryShape = trajectoryShape.omit({ fasen: true, activiteiten: true });
export type ListedTrajectory = z.output<typeof listedTrajectoryShape>;
export type TrajectoryAnswer = z.output<typeof trajectoryShape>;
