import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import type { PaperReader } from "../../../platform/define/method.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { PaperQuestion } from "../../../platform/files/paper-form.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { trajectoryApi } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf } from "../place.ts";

const fieldShape = z.strictObject({
  code: z.string().describe("Hoe de vraag in het codeboek heet."),
  namen: z.array(z.string()).describe("Onder welke namen het antwoord in velden staat. Leeg: er wordt niets gevraagd."),
  vraag: z.string(),
  uitleg: z.array(z.string()),
  keuzes: z
    .array(z.strictObject({ waarde: z.string(), betekent: z.string() }))
    .nullable()
    .describe("Wat er kan staan. null: eigen woorden, een getal of een dag."),
});

/** What an activity asks, for who sends it from elsewhere: in Dutch, as it is printed. */
export function formFieldsEndpoint({ methods, words }: Pick<EngageBindings, "methods" | "words">) {
  return endpoint({
    path: `${trajectoryApi}/:id/activiteiten/:activiteit/velden`,
    policy: anyone(),
    params: z.object({
      id: z.string().max(80).describe("Het id van een traject."),
      activiteit: z.uuid().describe("Het id van een activiteit daarin waaraan mensen online meedoen."),
    }),
    name: "velden",
    summary: "Wat er in een activiteit wordt gevraagd, en onder welke namen het wordt ingestuurd.",
    answer: z.strictObject({
      open: z.boolean().describe("Of mensen nu kunnen meedoen."),
      velden: z.array(fieldShape),
    }),
    isLive: true,
    async load(work, { id, activiteit }) {
      const place = await placeOf(work, methods, activiteit);
      if (!place || place.trajectory.slug !== id || !isPublicPlace(place)) return notFound();
      const reader = { t: translator(words(), "nl"), lang: "nl", format: formatFor("nl", "Europe/Amsterdam") };
      return ok({ open: place.open, velden: [...fieldsOf(place, reader), ...whoFieldsOf(place, reader)] });
    },
  });
}

type FieldAnswer = z.output<typeof fieldShape>;

function fieldsOf({ method, setup }: Place, reader: PaperReader): readonly FieldAnswer[] {
  return (method.paper?.(setup, reader) ?? []).map((question) => fieldOf(question));
}

function fieldOf({ code, controls, words, notes, choices }: PaperQuestion): FieldAnswer {
  return {
    ...{ code, namen: [...controls], vraag: unsaid(words), uitleg: notes.map((note) => unsaid(note)) },
    keuzes: choices?.map(({ value, words: means }) => ({ waarde: value, betekent: unsaid(means) })) ?? null,
  };
}

/** What every activity asks: for whom somebody speaks, and where they want to hear back. */
function whoFieldsOf({ host }: Place, { t }: PaperReader): readonly FieldAnswer[] {
  const asked = (name: string, vraag: string, keuzes: FieldAnswer["keuzes"] = null): FieldAnswer => ({
    ...{ code: name, namen: [name], vraag, uitleg: [], keuzes },
  });
  const choice = (waarde: string, betekent: string) => ({ waarde, betekent });
  return [
    asked("as", t("engage.who.as"), [
      choice("person", t("engage.who.person")),
      choice("organisation", t("engage.who.organisation")),
    ]),
    asked("organisation", t("engage.who.organisationName")),
    asked("email", t("engage.who.email")),
    asked("questionnaire", t("engage.who.questionnaire"), [choice("yes", t("engage.who.questionnaire"))]),
    ...(host.codes === "none" ? [] : [asked("code", t("engage.code.label"))]),
  ];
}
