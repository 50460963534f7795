import { z } from "zod";
import { codes, localizedTexts } from "../../../platform/define/endpoint-parts.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { Writing } from "../../../platform/define/writing.ts";
import { writing } from "../../../platform/define/writing.ts";
import { proposeByKey, publishByKey, rejectByKey } from "../by-key/decide.ts";
import type { receiveContribution } from "../by-key/receive-contribution.ts";
import { outcomes } from "../domain.ts";
import { nl } from "../messages.nl.ts";
import { lengths } from "../inputs.ts";
import { receivedHref, receivedPath } from "./received.ts";
import { rejectionOf, standingOf } from "./received-shape.ts";

const value = z.string().max(20_000);

const entryBody = z.strictObject({
  activiteit: z.uuid().describe("Het id van de activiteit, zoals bij het traject staat."),
  velden: z
    .record(z.string().max(100), z.union([value, z.array(value).max(60)]))
    .describe(
      "Wat er is ingevuld, bij de namen die /trajecten/{id}/activiteiten/{activiteit}/velden noemt. Een lijst waar meer dan een antwoord mag.",
    ),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default("nl")
    .describe("In welke taal het is geschreven: een code van ISO 639."),
  ontvangenOp: z.iso.date().optional().describe("Op welke dag de gemeente het kreeg. Niet gegeven: vandaag."),
});

const madeShape = z.strictObject({
  id: z.string().describe("De code op het bewijs. Noem die aan de inwoner."),
  stand: standingOf,
});

function entered(receive: ReturnType<typeof receiveContribution>): Writing {
  return writing({
    path: receivedPath,
    command: receive,
    params: z.object({ id: z.string().max(80).describe("Het id van een traject.") }),
    body: entryBody,
    name: "inzendingInsturen",
    summary: "Stuurt in wat een inwoner in een ander systeem invulde. Het telt mee als wat op de website binnenkomt.",
    input: ({ id }, { activiteit, velden, taal, ontvangenOp }) => ({
      ...{ slug: id, activityId: activiteit, receivedOn: ontvangenOp ?? "" },
      fields: { ...asTyped(velden), lang: [taal] },
    }),
    fieldAt: (field) => (field === "receivedOn" ? ["ontvangenOp"] : ["velden", field]),
    answer: madeShape,
    makes: true,
    done: ({ slug, receipt, standing }) => ({
      location: receivedHref(slug, receipt),
      answer: { id: receipt, stand: standing },
    }),
  });
}

function asTyped(fields: Readonly<Record<string, string | readonly string[]>>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, [given].flat()]));
}

const oneParams = z.object({
  id: z.string().max(80).describe("Het id van een traject."),
  nummer: z.string().max(20).describe("De code op het bewijs."),
});

const doneShape = z.strictObject({ id: z.string().describe("De code op het bewijs.") });

/** What the three below have in common: they are about one that came in, and say which. */
const onOne = {
  params: oneParams,
  answer: doneShape,
  makes: false,
  done: ({ receipt }: { readonly receipt: string }) => ({ answer: { id: receipt } }),
} as const;

const published = writing({
  ...onOne,
  path: `${receivedPath}/:nummer/publicaties`,
  command: publishByKey,
  body: z.strictObject({}),
  name: "inzendingPubliceren",
  summary: "Laat iedereen het lezen.",
  input: ({ id, nummer }) => ({ slug: id, receipt: nummer, form: {} }),
});

const rejected = writing({
  ...onOne,
  path: `${receivedPath}/:nummer/afwijzingen`,
  command: rejectByKey,
  body: z.strictObject({
    reden: rejectionOf,
    toelichting: z.string().max(1000).default("").describe("Leest de inwoner ook."),
  }),
  name: "inzendingAfwijzen",
  summary: "Toont het niet, en zegt de inwoner waarom.",
  input: ({ id, nummer }, { reden, toelichting }) => ({
    ...{ slug: id, receipt: nummer, form: { rejection: reden, rejectionWords: toelichting } },
  }),
  fieldAt: (field) => [field === "rejection" ? "reden" : "toelichting"],
});

const proposed = writing({
  ...onOne,
  path: `${receivedPath}/:nummer/voorstellen`,
  command: proposeByKey,
  body: z.strictObject({
    uitkomst: z.enum(outcomes).describe(codes(outcomes, (outcome) => nl[`engage.outcome.${outcome}`])),
    reden: localizedTexts.describe(
      `In het Nederlands, en in de taal van de inwoner. Ten hoogste ${lengths.reason} letters.`,
    ),
    doorgestuurdNaar: z.string().max(200).default(""),
  }),
  name: "antwoordVoorstellen",
  summary: "Stelt voor wat ermee is gedaan. Een mens van de gemeente bevestigt het in Brink: een systeem beslist niet.",
  input: ({ id, nummer }, { uitkomst, reden, doorgestuurdNaar }) => ({
    ...{ slug: id, receipt: nummer },
    form: { outcome: uitkomst, forwardedTo: doorgestuurdNaar, ...inFields(reden) },
  }),
  fieldAt: (field) =>
    field.startsWith("reason_") ? ["reden", field.slice("reason_".length)] : [proposalFields[field] ?? field],
});

const proposalFields: Readonly<Record<string, string>> = { outcome: "uitkomst", forwardedTo: "doorgestuurdNaar" };

function inFields(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [`reason_${lang}`, text]));
}

/** What other systems may send, by a key. */
export function contributionWritings(receive: ReturnType<typeof receiveContribution>): readonly Writing[] {
  return [entered(receive), published, rejected, proposed];
}
