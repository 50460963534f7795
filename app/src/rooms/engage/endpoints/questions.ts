import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { href } from "../../../platform/define/endpoint-parts.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import { pagedAnswer, pagedShape, pagingParams } from "../../../platform/define/paging.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { isPublic, trajectoryApi, trajectoryBySlug } from "../../trajectories/room.ts";
import type { Question, Said, Turn } from "../questions/domain.ts";
import { dueAt } from "../questions/domain.ts";
import { questionPlace, questionsHref } from "../questions/paths.ts";
import { publishedQuestions } from "../questions/reader.ts";

const saidShape = z.strictObject({
  ...{ tekst: z.string(), gegeven: z.iso.datetime(), naam: z.string(), functie: z.string().nullable() },
});

const turnShape = z.strictObject({
  vraag: z.string(),
  gesteld: z.iso.datetime(),
  antwoordVoor: z.iso.datetime().describe("Wanneer het antwoord er volgens de afspraak is: na twee werkdagen."),
  antwoord: saidShape
    .extend({ aanvullingen: z.array(saidShape).describe("Wat er later bij is gezegd, het eerste eerst.") })
    .nullable(),
});

const questionShape = z.strictObject({
  id: z.string(),
  taal: z.string().describe("In welke taal de vraag is gesteld."),
  beurten: z.array(turnShape).describe("De vraag en wat er verder over is gevraagd, het eerste eerst."),
  _links: z.strictObject({ pagina: href }),
});

function saidAnswer({ words, at, byName, byFunction }: Said): z.output<typeof saidShape> {
  return { tekst: words, gegeven: at.toISOString(), naam: byName, functie: byFunction ?? null };
}

/** What people asked the team and everybody may read. */
export const questionsEndpoint = endpoint({
  path: `${trajectoryApi}/:id/vragen`,
  policy: anyone(),
  params: z.object({ id: z.string().max(80).describe("Het id van een traject."), ...pagingParams }),
  name: "vragen",
  summary: "Wat mensen het team vroegen en iedereen kan lezen, met het antwoord. De nieuwste vraag staat eerst.",
  answer: pagedShape(questionShape),
  isLive: true,
  async load(work, { id, ...paging }, base) {
    const trajectory = await trajectoryBySlug(work, id);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const slice = { page: paging.pagina, perPage: paging.perPagina };
    const { items, total } = await publishedQuestions(work, trajectory.id, slice);
    const shown = items.map((question) => questionAnswer(question, base + questionsHref(id)));
    return ok(pagedAnswer(`${base}${trajectoryApi}/${id}/vragen`, paging, { items: shown, total }));
  },
});

function questionAnswer({ id, lang, turns }: Question, page: string): z.output<typeof questionShape> {
  return {
    ...{ id, taal: lang, beurten: turns.map((turn) => turnAnswer(turn)) },
    _links: { pagina: { href: `${page}#${questionPlace(id)}` } },
  };
}

function turnAnswer(turn: Turn): z.output<typeof turnShape> {
  const { publicWords, askedAt, answer } = turn;
  return {
    vraag: publicWords ?? "",
    gesteld: askedAt.toISOString(),
    antwoordVoor: dueAt(turn).toISOString(),
    antwoord: answer ? { ...saidAnswer(answer), aanvullingen: answer.additions.map(saidAnswer) } : null,
  };
}
