import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import type { QuestionFigures, ResultFigures } from "../../../platform/define/method-results.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { trajectoryApi } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { listHref } from "../paths.ts";
import { isPublicPlace, placeOf, resultsActivity, resultsWait } from "../place.ts";
import type { ResultsAnswer } from "./results-shape.ts";
import { resultsShape } from "./results-shape.ts";

const nothing: ResultFigures = { people: undefined, someWithdrew: false, questions: [] };

/** The results of an activity that is counted: what its page shows, from the same moment on. */
export function resultsEndpoint({ methods, words }: Pick<EngageBindings, "methods" | "words">) {
  return endpoint({
    path: `${trajectoryApi}/:id/activiteiten/:activiteit/uitkomsten`,
    policy: anyone(),
    params: z.object({
      id: z.string().max(80).describe("Het id van een traject."),
      activiteit: z.uuid().describe("Het id van een activiteit daarin met een vragenlijst."),
    }),
    name: "uitkomsten",
    summary: "De uitkomst van een vragenlijst, zoals iedereen die op de pagina kan lezen.",
    answer: resultsShape,
    isLive: true,
    async load(work, { id, activiteit }, base) {
      const place = await placeOf(work, methods, activiteit);
      if (!place || place.trajectory.slug !== id || !isPublicPlace(place) || !place.method.results) return notFound();
      const isLater = resultsWait(place);
      const results = isLater ? undefined : await place.method.results.load(work, resultsActivity(place), place.setup);
      const figures = results?.figures?.({ t: translator(words(), "nl"), lang: "nl" }) ?? nothing;
      const stand: ResultsAnswer["stand"] = isLater ? "later" : figures.people === undefined ? "tooFew" : "shown";
      const address = `${base}${trajectoryApi}/${id}`;
      return ok({
        ...{ activiteit, stand, mensen: figures.people ?? null, ingetrokken: figures.someWithdrew },
        vragen: figures.questions.map(questionAnswer),
        _links: {
          self: { href: `${address}/activiteiten/${activiteit}/uitkomsten` },
          traject: { href: address },
          pagina: { href: base + listHref(id, activiteit) },
        },
      });
    },
  });
}

function questionAnswer(question: QuestionFigures): ResultsAnswer["vragen"][number] {
  return {
    ...{ code: question.code, soort: question.kind, vraag: { ...question.words } },
    ...{ mensen: question.people ?? null, telt: question.counts ?? null, waarom: question.note ?? null },
    koppen: [...question.heads],
    antwoorden: question.answers.map(({ code, label, count, shareRatio, further }) => ({
      ...{ code, betekent: label, aantal: count ?? null, aandeel: shareRatio ?? null },
      verder: further.map((one) => one ?? null),
    })),
  };
}
