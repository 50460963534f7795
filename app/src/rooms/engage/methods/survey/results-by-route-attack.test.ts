import fc from "fast-check";
import { expect, it } from "vitest";
import type { ShownCount } from "@brink/indicators";
import type { Question } from "./domain.ts";
import { byRoute } from "./results-by-route.ts";
import { resultOf } from "./results.ts";
import type { RouteCount } from "./route-reader.ts";

const routes = ["online", "paper"];
const codes = ["a", "b", "c"];
const asked = (kind: string, many: number, settings: Question["settings"] = {}): Question => ({
  ...{ code: "v1", kind, words: { nl: "Hoe?" }, why: {}, required: false, settings, condition: undefined },
  options: codes.slice(0, many).map((code) => ({ code, label: { nl: code } })),
});

type Table = readonly (readonly number[])[];
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const column = (table: Table, at: number) => sum(table.map((row) => row[at] ?? 0));
const isSmall = (count: number) => count > 0 && count < 5;

/** What both pages show of who chose what (rows) in which way (columns): of each person one, or one choice with who left it out. */
function published(kind: "single" | "multiple", table: Table) {
  const chosen = kind === "single" ? table : table.slice(0, 1);
  const question = asked(kind, chosen.length);
  const found: RouteCount[] = routes.flatMap((route, way) => [
    { code: "v1", choice: "", route, people: column(table, way) },
    ...chosen.map((row, at) => ({ code: "v1", choice: codes[at] ?? "", route, people: row[way] ?? 0 })),
  ]);
  const perChoice = chosen.map((row, at) => ({ code: "v1", choice: codes[at] ?? "", people: sum(row) }));
  return { team: byRoute(question, routes, found), everybody: resultOf(question, sum(table.flat()), perChoice) };
}

const rounded = (count: number) => Math.round(count / 5) * 5;
const agrees = (shown: ShownCount | undefined, count: number) => shown === "suppressed" || shown === count;

/** Whether a table can be the real one for who knows both pages, and that what is hidden beside a count is not nobody. */
function canBe({ team, everybody }: ReturnType<typeof published>, table: Table): boolean {
  if (table.flat().some((count) => count < 0)) return false;
  const isBlank = team.rows.every(({ counts }) => counts.every((shown) => shown === "suppressed"));
  const cells = team.rows.every(({ counts }, at) =>
    counts.every((shown, way) => {
      const count = table[at]?.[way] ?? 0;
      return shown === "suppressed" ? count > 0 || isBlank : shown === count;
    }),
  );
  return (
    cells &&
    team.people.every((shown, way) => agrees(shown, column(table, way))) &&
    agrees(everybody.people, rounded(sum(table.flat()))) &&
    everybody.counts.every(({ people }, at) => agrees(people, rounded(sum(table[at] ?? []))))
  );
}

/** Every table that differs by at most two in each cell. */
function* near(table: Table): Generator<Table> {
  const cells = table.flat();
  const steps = cells.map(() => -2);
  for (;;) {
    yield table.map((row, at) => row.map((count, way) => count + (steps[at * row.length + way] ?? 0)));
    const next = steps.findIndex((step) => step < 2);
    if (next === -1) return;
    steps.fill(-2, 0, next);
    steps[next] = (steps[next] ?? 0) + 1;
  }
}

/** The small counts of a table that both pages together give away. */
function givenAway(kind: "single" | "multiple", table: Table): readonly string[] {
  const shown = published(kind, table);
  const open = new Set(
    table.flatMap((row, at) => row.flatMap((count, way) => (isSmall(count) ? [`${at} ${way}`] : []))),
  );
  for (const other of near(table)) {
    if (open.size === 0) break;
    if (!canBe(shown, other)) continue;
    for (const cell of open) {
      const [at = 0, way = 0] = cell.split(" ").map(Number);
      if (other[at]?.[way] !== table[at]?.[way]) open.delete(cell);
    }
  }
  return [...open];
}

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
const tables = (rows: number) =>
  fc.array(fc.array(count, { minLength: 2, maxLength: 2 }), { minLength: rows, maxLength: rows });

it("of one person beside many no number comes out of both pages", () => {
  const one = [
    [1, 0],
    [0, 12],
    [18, 20],
  ];
  expect(published("single", one).everybody.counts[2]?.people).toBe(40);
  expect(givenAway("single", one)).toEqual([]);
});

it.each([
  ["single", 2],
  ["single", 3],
  ["multiple", 2],
] as const)(
  "what the public reads and what the team reads of a question (%s, %i rows) give no small number away",
  (kind, rows) => {
    fc.assert(
      fc.property(tables(rows), (table) => {
        expect(givenAway(kind, table)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
);

const gifts = (route: string, a: number, b: number): readonly RouteCount[] => [
  { code: "v1", choice: "", route, people: Math.max(a, b) },
  { code: "v1", choice: "a.60", route, people: a },
  { code: "v1", choice: "b.40", route, people: b },
];

it("average points are told of no way when one has fewer than ten people, and of no option that is hidden in one", () => {
  const question = asked("points", 2, { total: 100, unit: { nl: "punten" } });
  const told = (...given: readonly (readonly RouteCount[])[]) => byRoute(question, routes, given.flat()).rows;
  expect(told(gifts("online", 30, 30), gifts("paper", 9, 9))).toEqual([]);
  const hidden = told(gifts("online", 30, 30), gifts("paper", 12, 4));
  expect(hidden).toHaveLength(2);
  for (const { counts } of hidden) expect(counts).toEqual(["suppressed", "suppressed"]);
  expect(told(gifts("online", 30, 30), gifts("paper", 12, 12))).toEqual([
    { code: "a", counts: [60, 60] },
    { code: "b", counts: [40, 40] },
  ]);
});

it("of what was ranked the ways are compared by who came first, small ones hidden", () => {
  const first = (choice: string, route: string, people: number) => ({ code: "v1", choice, route, people });
  const found = [
    ...[first("", "online", 40), first("a.1", "online", 25), first("b.1", "online", 15), first("a.2", "online", 15)],
    ...[first("", "paper", 14), first("a.1", "paper", 8), first("b.1", "paper", 6)],
  ];
  expect(byRoute(asked("ranking", 2), routes, found)).toMatchObject({
    people: [40, 14],
    rows: [
      { code: "a", counts: [25, 8] },
      { code: "b", counts: [15, 6] },
    ],
  });
  const few = found.map((one) => (one.route === "paper" && one.choice === "b.1" ? { ...one, people: 3 } : one));
  const { rows } = byRoute(asked("ranking", 2), routes, few);
  expect(rows).toHaveLength(2);
  expect(rows.flatMap(({ counts }) => counts)).not.toContain(3);
});
