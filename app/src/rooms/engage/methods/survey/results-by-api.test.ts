import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { OpenActivity } from "../../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../../test/factories/open-activity.ts";
import { serverOver } from "../../../../../test/factories/server.ts";
import { createWorld, visitor } from "../../../../../test/factories/world.ts";
import { formatFor } from "../../../../platform/i18n/format.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { submitContribution } from "../../commands/submit-contribution.ts";
import { methods } from "../index.ts";
import type { Question } from "./domain.ts";
import { optionName } from "./kinds/per-option.ts";
import { insertQuestion } from "./writer.ts";
import { ownCommands } from "../../pages/own.page.tsx";
import { resultsShape } from "../../endpoints/results-shape.ts";

type Results = z.output<typeof resultsShape>;

const world = createWorld("2026-11-02T09:00:00Z");
const elsewhere = createWorld("2026-11-02T09:00:00Z");
const server = serverOver(world);
const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
const hidden = "Minder dan 10, of niet getoond";
const format = formatFor("nl", "Europe/Amsterdam");
let host = "";

const asked = (code: string, kind: string, settings: Question["settings"] = {}): Question => ({
  ...{ code, kind, settings, words: { nl: `Vraag ${code}?` }, why: {}, required: false, condition: undefined },
  options: ["a", "b", "c"].map((option) => ({ code: option, label: { nl: `Antwoord ${option} van ${code}` } })),
});
const questions = [
  ...[asked("v1", "single"), asked("v2", "multiple"), asked("v3", "ranking"), asked("v5", "open")],
  asked("v4", "points", { total: 100, unit: { nl: "punten" } }),
  asked("v6", "single"),
  asked("v7", "multiple"),
];
const named = (code: string, given: Readonly<Record<string, string>>) => {
  const question = asked(code, "points");
  return Object.fromEntries(Object.entries(given).map(([option, value]) => [optionName(question, option), [value]]));
};
/** Of 24 people, of whom none answers the last question: small and large counts, so that some are hidden and each of the others stands for itself. */
const answersOf = (at: number) => ({
  v1: [at < 12 ? "a" : at < 22 ? "b" : "c"],
  v2: at < 14 ? ["a", "b"] : at < 17 ? ["b"] : ["c"],
  ...named("v3", at < 13 ? { a: "1", b: "2", c: "3" } : { a: "2", b: "1", c: "3" }),
  ...named("v4", at < 12 ? { a: "60", b: "40", c: "" } : { a: "20", b: "40", c: "40" }),
  v5: ["Een bank onder een boom."],
  ...(at < 4 ? { v6: ["a"] } : {}),
});

async function survey(settings: Record<string, string> = {}): Promise<OpenActivity> {
  const open = await openActivity(world, { inBrink: "survey", settings });
  await world.read(async (work) => {
    for (const [at, question] of questions.entries()) await insertQuestion(work, open.activityId, question, at + 1);
  });
  return open;
}

async function answer({ activityId }: OpenActivity, many: number) {
  const sent = [];
  for (let at = 0; at < many; at += 1)
    sent.push(await world.done(submit, { activityId, fields: answersOf(at) }, visitor()));
  return sent;
}

async function ask(path: string, of = host) {
  const response = await server.request(`http://${of}${path}`, { headers: { host: of } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const api = ({ slug, activityId }: OpenActivity) => `/api/v1/trajecten/${slug}/activiteiten/${activityId}/uitkomsten`;
const pageOf = ({ slug, activityId }: OpenActivity) => `/trajecten/${slug}/inbreng/${activityId}`;
const results = async (open: OpenActivity): Promise<Results> =>
  resultsShape.parse(JSON.parse((await ask(api(open))).text));

/** Every number of a question as the page writes it, from what the API gives. */
const written = ({ antwoorden }: Results["vragen"][number]) =>
  antwoorden.flatMap(({ aantal, aandeel, verder }) => [
    aantal === null ? hidden : aandeel === null ? String(aantal) : `${String(aantal)} (${format.percent(aandeel)})`,
    ...verder.map((one) => (one === null ? hidden : String(one))),
  ]);

/** Each chart with its rows, and the cells of the table below it; of points the number alone. */
function onPage(html: string, { code, antwoorden, koppen }: Results["vragen"][number]): readonly string[] {
  const figure =
    new RegExp(`<figure[^>]*"${code}-title">[^]*?</ul>[^]*?</figure>(?:<details[^]*?</details>)?`).exec(html)?.[0] ??
    "";
  const bars = [...figure.matchAll(/brink-chart__value numeric">([^<]*)</g)].map(([, text = ""]) =>
    text.replace(/ punten \(.*/, ""),
  );
  const all = figure.slice(figure.indexOf("</figure>"));
  const rows = [...all.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = ""]) => cell.replaceAll(/<[^>]*>/g, "")),
  );
  const cells = rows.filter((row) => row.length > 0).map((row) => row.slice(-koppen.length));
  expect(bars, `${code} has a bar for each answer`).toHaveLength(antwoorden.length);
  return bars.flatMap((bar, at) => [bar, ...(koppen.length > 0 ? (cells[at] ?? []) : [])]);
}

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
});

describe("the results of a survey, for other machines, are not there", () => {
  it("of ideas, of what is being prepared, in another trajectory or in another municipality", async () => {
    const ideas = await openActivity(world, { inBrink: "ideas" });
    const preparing = await openActivity(world, { inBrink: "survey", preparing: true });
    const theirs = await openActivity(elsewhere, { inBrink: "survey" });
    const mixed = { ...(await survey()), slug: ideas.slug };
    for (const one of [ideas, preparing, theirs, mixed]) expect((await ask(api(one))).status).toBe(404);
    expect((await ask(api({ ...ideas, activityId: "geen" }))).status).not.toBe(200);
  });

  it("before nobody can take part any more, where the team chose so: from the same moment as the page", async () => {
    const open = await survey({ results: "after" });
    await answer(open, 24);
    const waiting = await ask(api(open));
    expect(resultsShape.parse(JSON.parse(waiting.text))).toMatchObject({ stand: "later", mensen: null, vragen: [] });
    expect(waiting.text).not.toMatch(/Antwoord/);
    expect((await ask(pageOf(open))).text).not.toContain("Ongeveer");
    await moveTo(world, open.trajectoryId, "close", 4);
    expect(await results(open)).toMatchObject({ stand: "shown", mensen: 25 });
    expect((await ask(pageOf(open))).text).toContain("Ongeveer 25 mensen deden mee.");
  });

  it("of fewer than ten people, also not that somebody took theirs back", async () => {
    const open = await survey();
    expect((await results(open)).stand).toBe("tooFew");
    await answer(open, 9);
    const few = await results(open);
    expect(few).toMatchObject({ stand: "tooFew", mensen: null, ingetrokken: false, vragen: [] });
    await answer(open, 1);
    expect((await results(open)).stand).toBe("shown");
  });
});

describe("the results of a survey, for other machines", () => {
  it("have every number of the page and none besides, small ones hidden", async () => {
    const open = await survey();
    await answer(open, 24);
    const given = await results(open);
    const { text: html } = await ask(pageOf(open));
    expect(html).toContain(`Ongeveer ${String(given.mensen)} mensen deden mee.`);
    const counted = given.vragen.filter(({ telt }) => telt !== null);
    expect(counted.map(({ code }) => code)).toEqual(["v1", "v2", "v3", "v4"]);
    for (const question of counted) expect(written(question), question.code).toEqual(onPage(html, question));
    expect(counted.flatMap(written)).toContain(hidden);
    const told = given.vragen.flatMap(({ waarom }) => waarom ?? []);
    expect(told).toEqual([
      expect.stringContaining("Ongeveer 25 mensen schreven"),
      ...["v6", "v7"].map(() => "Te weinig mensen beantwoordden deze vraag."),
    ]);
    for (const words of told) expect(html).toContain(words);
    for (const few of given.vragen.slice(-2)) expect(few).toMatchObject({ mensen: null, antwoorden: [] });
    expect(given._links.pagina.href).toBe(`http://${host}${pageOf(open)}`);
  });

  it("follow at once when somebody takes their answers back, and nobody may keep them unasked", async () => {
    const open = await survey();
    const [first] = await answer(open, 10);
    const before = await ask(api(open));
    expect([resultsShape.parse(JSON.parse(before.text)).mensen, before.headers.get("cache-control")]).toEqual([
      10,
      "no-cache",
    ]);
    await world.done(ownCommands(methods).withdraw, { token: first?.token ?? "" }, visitor());
    expect((await results(open)).stand).toBe("tooFew");
  });
});
