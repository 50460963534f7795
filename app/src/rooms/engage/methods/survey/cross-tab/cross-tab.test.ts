import fc from "fast-check";
import type { ShownCount } from "@brink/indicators";
import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../test/factories/open-activity.ts";
import type { Site } from "../../../../../../test/factories/site.ts";
import { createSite } from "../../../../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../../../../test/factories/world.ts";
import { newId } from "../../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../../tenancy/factories.ts";
import { submitContribution } from "../../../commands/submit-contribution.ts";
import { methods } from "../../index.ts";
import type { Question } from "../domain.ts";
import { resultOf } from "../results.ts";
import { insertQuestion } from "../writer.ts";
import type { AnsweredBoth, Side } from "./cross-tab.ts";
import { crossTab } from "./cross-tab.ts";
import { readerOfTables } from "./reader-of-tables.ts";

const hidden = "suppressed";
const option = (code: string) => ({ code, label: { nl: `Antwoord ${code}` } });
const question = (code: string, over: Partial<Question> = {}): Question => ({
  ...{ code, kind: "single", words: { nl: `Vraag ${code}?` }, why: {}, required: false, condition: undefined },
  ...{ options: ["a", "b", "c"].map(option), settings: {} },
  ...over,
});
const side = (many: number, by: Side["by"] = "one"): Side => ({
  choices: Array.from({ length: many }, (_, at) => `c${String(at)}`),
  by,
});
const both = (row: string | readonly string[], column: string | readonly string[], people: number): AnsweredBoth => ({
  ...{ row: [row].flat(), column: [column].flat(), people },
});

describe("two questions against each other", () => {
  it("are empty without answers, and show nothing of one person", () => {
    expect(crossTab(side(2), side(2), [])).toMatchObject({ people: 0, rowTotals: [0, 0] });
    const one = crossTab(side(2), side(2), [both("c0", "c1", 1)]);
    expect(
      [...(one.cells ?? []).flat(), one.people, ...one.rowTotals, ...one.columnTotals].filter(
        (shown) => shown !== hidden && shown !== 0,
      ),
    ).toEqual([]);
  });

  it("hide a small count and what would give it away, and round the rest to five", () => {
    const shown = crossTab(side(2), side(3), [
      ...[both("c0", "c0", 3), both("c0", "c1", 21), both("c0", "c2", 33)],
      ...[both("c1", "c0", 41), both("c1", "c1", 52), both("c1", "c2", 61)],
    ]);
    expect(shown.cells).toEqual([
      [hidden, hidden, 35],
      [hidden, hidden, 60],
    ]);
    expect(shown).toMatchObject({ people: 210, rowTotals: [55, 155], columnTotals: [45, 75, 95] });
  });

  it("count each of several choices as a yes or a no, and hide a yes of nearly everybody", () => {
    const answers = [both(["c0", "c1"], "c0", 30), both(["c0"], "c0", 4), both(["c1"], "c1", 40)];
    const shown = crossTab(side(2, "several"), side(2), answers);
    expect(shown.cells).toEqual([[35, hidden], [hidden, 40]]); // prettier-ignore
    expect(shown.columnTotals).toEqual([35, 40]);
    const turned = crossTab(side(2), side(2, "several"), answers.map(({ row, column, people }) => both(column, row, people))); // prettier-ignore
    expect(turned.cells).toEqual([[35, hidden], [hidden, 40]]); // prettier-ignore
    const healthy = [both(["c0", "c1"], ["c0", "c1"], 30), both(["c0"], ["c0"], 20), both(["c1"], ["c1"], 20)];
    expect(crossTab(side(2, "several"), side(2, "several"), healthy).cells).toEqual([[50, 30], [30, 50]]); // prettier-ignore
  });

  it("may be thirty rows by fifteen columns", () => {
    const [rows, columns] = [side(30), side(15)];
    const answers = rows.choices.flatMap((row, r) =>
      columns.choices.map((column, c) => both(row, column, ((r * c) % 29) + 12)),
    );
    const { cells } = crossTab(rows, columns, answers);
    expect([cells?.length, cells?.[29]?.length]).toEqual([30, 15]);
    expect(cells?.flat().filter((one) => one !== hidden && one < 10)).toEqual([]);
  });
});

describe("whoever asks one table after another, with the public results beside them", () => {
  const choice = fc.integer({ min: 0, max: 2 });
  const group = fc.record({ answers: fc.tuple(choice, choice, choice), people: fc.integer({ min: 1, max: 40 }) });

  it("cannot work out how many people any hidden count is", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 14 }), (groups) => {
        const someone = readerOfTables();
        const small: number[] = [];
        const see = (shown: ShownCount | undefined, exact: number) => {
          const at = someone.sees(shown ?? hidden);
          if (shown === hidden && exact > 0 && exact < 10) small.push(at);
          return at;
        };
        const many = (...where: readonly (readonly [at: number, is: number])[]) =>
          groups
            .filter(({ answers }) => where.every(([at, is]) => answers[at] === is))
            .reduce((sum, { people }) => sum + people, 0);
        const options = [0, 1, 2];
        const [rows, same]: [Side, number[][]] = [side(3), [[], [], []]];
        for (const at of options) {
          const codes = ["a", "b", "c"];
          const counts = options.map((is) => ({ code: "v1", choice: codes[is] ?? "", people: many([at, is]) }));
          const shown = resultOf(question("v1"), many(), counts);
          const own = options.map((is) => see(shown.counts[is]?.people, many([at, is])));
          same[at]?.push(...own);
          someone.knows(own, see(shown.people, many()));
        }
        for (const [one, other] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          // prettier-ignore
          const answers = groups.map(({ answers: given, people }) => both(`c${given[one]}`, `c${given[other]}`, people));
          const shown = crossTab(rows, rows, answers);
          const total = see(shown.people, many());
          const rowTotals = options.map((r) => see(shown.rowTotals[r], many([one, r])));
          const columnTotals = options.map((c) => see(shown.columnTotals[c], many([other, c])));
          someone.knows(rowTotals, total);
          someone.knows(columnTotals, total);
          for (const at of options) {
            // Everybody answered everything here: the worst case, for then the totals of all tables are the same counts.
            someone.knows([rowTotals[at] ?? 0], same[one]?.[at] ?? 0);
            someone.knows([columnTotals[at] ?? 0], same[other]?.[at] ?? 0);
          }
          if (!shown.cells) continue;
          const cells = options.map((r) => options.map((c) => see(shown.cells?.[r]?.[c], many([one, r], [other, c]))));
          for (const at of options) {
            someone.knows(cells[at] ?? [], rowTotals[at] ?? 0);
            someone.knows(cells.map((row) => row[at] ?? 0), columnTotals[at] ?? 0); // prettier-ignore
          }
        }
        for (const at of small) expect(someone.candidates(at), JSON.stringify(groups)).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the page", () => {
  const world = createWorld();
  let site: Site;
  let path: string;

  beforeAll(async () => {
    site = createSite(world, await foundMunicipality(world));
    const open = await openActivity(world, { inBrink: "survey" });
    path = `/beheer/meedoen/${open.activityId}/vergelijk`;
    await world.read(async (work) => {
      await insertQuestion(work, open.activityId, question("v1"), 1);
      await insertQuestion(work, open.activityId, question("v2", { kind: "multiple" }), 2);
      await insertQuestion(work, open.activityId, question("v3", { kind: "open", options: [] }), 3);
    });
    const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost" });
    const sent = Array.from({ length: 12 }, () => ({
      activityId: open.activityId,
      fields: { v1: ["a"], v2: ["b", "c"] },
    }));
    for (const one of sent) await world.done(submit, one, visitor());
  });

  it("is for who may read contributions, of a survey of the own municipality", async () => {
    expect((await site.visitor().get(path)).status).toBe(401);
    expect((await (await site.somebody("councilMember")).get(path)).status).toBe(403);
    const clerk = await site.somebody("evaluator");
    expect((await clerk.get(`/beheer/meedoen/${newId()}/vergelijk`)).status).toBe(404);
    const elsewhere = createWorld();
    const other = createSite(elsewhere, await foundMunicipality(elsewhere));
    expect((await (await other.somebody("evaluator")).get(path)).status).toBe(404);
  });

  it("compares what can be counted, and says so when it cannot", async () => {
    const clerk = await site.somebody("evaluator");
    expect((await clerk.get(path)).html).not.toContain("Vraag v3?");
    for (const wrong of ["rij=v1&kolom=v1", "rij=v3&kolom=v1", "rij=v1&kolom=v9", "rij=d1&kolom=manier"])
      expect((await clerk.get(`${path}?${wrong}`)).html).toContain("Deze twee kunt u niet naast elkaar leggen");
    expect((await clerk.get(`${path}?rij=v1&kolom=v2`)).html).toContain("10 (100%)");
    expect((await clerk.get(`${path}?rij=v1&kolom=manier`)).html).toContain("12 (100%)");
  });
});
