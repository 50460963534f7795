import type { ShownCount } from "@brink/indicators";
import { suppressionRules, suppressTable } from "@brink/indicators";
import type { Work } from "../../../../platform/define/work.ts";
import type { Question, SurveySetup } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { counted } from "./parts.ts";
import { resultOf } from "./results.ts";
import type { RouteCount } from "./route-reader.ts";
import { countsByRoute } from "./route-reader.ts";

/** How a question was answered by each way, fit to show to staff. */
export type QuestionByRoute = {
  readonly question: Question;
  /** Who answered it, in the order of the ways. */
  readonly people: readonly ShownCount[];
  /** A row for each choice, with people or an average amount; empty for what is read and for what a count does not tell. */
  readonly rows: readonly { readonly code: string; readonly counts: readonly ShownCount[] }[];
};

export type ResultsByRoute = { readonly routes: readonly string[]; readonly questions: readonly QuestionByRoute[] };

// Staff may see more than everybody, and still nobody's own answer beside a way that few people took.
const rules = suppressionRules.internal;

/** Counts for each way in which answers came, and nothing that lets a small one be computed. */
export async function resultsByRoute(work: Work, activityId: string, setup: SurveySetup): Promise<ResultsByRoute> {
  const counts = await countsByRoute(work, activityId);
  const routes = [...new Set(counts.map(({ route }) => route))].sort();
  return { routes, questions: counted(setup.questions).map((question) => byRoute(question, routes, counts)) };
}

export function byRoute(question: Question, routes: readonly string[], found: readonly RouteCount[]): QuestionByRoute {
  const { counting } = kindOf(question);
  const many = (choice: string) =>
    routes.map((route) => found.find((one) => isOf(one, question.code, choice, route))?.people ?? 0);
  const all = many("");
  const answered = suppressTable([all], rules).cells[0] ?? [];
  if (counting.amount) return { question, people: answered, rows: meansByWay(question, routes, found) };
  const choiceOf = (code: string) => counting.choiceOfWays?.(code) ?? code;
  const isCompared = counting.by !== "words" && (counting.rows === undefined || counting.choiceOfWays !== undefined);
  const codes = isCompared ? counting.choices(question) : [];
  const counts = codes.map((code) => many(choiceOf(code)));
  const isPublic = shownInPublic(question, found);
  const rowsOf = (cells: readonly (readonly ShownCount[])[]) =>
    codes.map((code, at) => ({ code, counts: cells[at] ?? [] }));
  if (counting.by === "one" && counts.length > 0) {
    // Of each person one choice: the rows add up to who answered, so they protect each other.
    const table = suppressTable(counts, rules);
    const isSafe =
      table.rowTotals.every((total, at) => isKnown(total) || !isPublic(codes[at])) && isKnown(table.grandTotal);
    return isSafe
      ? { question, people: table.columnTotals, rows: rowsOf(table.cells) }
      : { question, people: hidden(routes), rows: rowsOf(codes.map(() => hidden(routes))) };
  }
  // Of each choice a yes or a no.
  const yes = counts.map((own, at) => {
    const table = suppressTable([own, own.map((count, way) => (all[way] ?? 0) - count)], rules);
    const isTold = answered.every((people, way) => !isKnown(people) || isKnown(table.columnTotals[way]));
    const isSafe = isTold && isKnown(table.grandTotal) && (isKnown(table.rowTotals[0]) || !isPublic(codes[at]));
    return isSafe ? table.cells[0] : hidden(routes);
  });
  return { question, people: answered, rows: rowsOf(yes.map((own) => own ?? [])) };
}

/**
 * What everybody reads of all ways together, as it is shown there. A table for the ways is safe for who knows the totals that
 * it shows; one that had to hide a total that stands in public is not, so nothing of it is shown.
 */
function shownInPublic(question: Question, found: readonly RouteCount[]): (code: string | undefined) => boolean {
  const { people, counts } = resultOf(question, peopleIn(question, found), allOf(found), true);
  const shown = new Set(counts.filter((one) => isKnown(one.people)).map(({ code }) => code));
  return (code) => isKnown(people) && shown.has(code ?? "");
}

/**
 * Averages are told when each way has enough people, and an option when it is told of each: then a small group is no difference
 * between what everybody reads and the rest.
 */
function meansByWay(question: Question, routes: readonly string[], found: readonly RouteCount[]) {
  const ways = routes.map((route) => found.filter((one) => one.route === route));
  const own = ways.map((way) => resultOf(question, peopleIn(question, way), allOf(way), true));
  if (own.some(({ people }) => !isKnown(people))) return [];
  return kindOf(question)
    .counting.choices(question)
    .map((code) => {
      const counts = own.map(({ counts: rows }) => rows.find((row) => row.code === code)?.people ?? 0);
      return { code, counts: counts.every(isKnown) ? counts : counts.map(() => "suppressed" as const) };
    });
}

function peopleIn({ code }: Question, found: readonly RouteCount[]): number {
  return found.reduce((sum, one) => sum + (one.code === code && one.choice === "" ? one.people : 0), 0);
}

/** All ways together. */
function allOf(found: readonly RouteCount[]): readonly RouteCount[] {
  return [...Map.groupBy(found, ({ code, choice }) => `${code} ${choice}`).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, people: others.reduce((sum, one) => sum + one.people, first.people) }] : [],
  );
}

function isKnown(count: ShownCount | undefined): boolean {
  return count !== "suppressed";
}

/** Not even that it is nobody: with how many came by a way that would tell the others. */
function hidden(routes: readonly string[]): readonly ShownCount[] {
  return routes.map(() => "suppressed");
}

function isOf(one: RouteCount, code: string, choice: string, route: string): boolean {
  return one.code === code && one.choice === choice && one.route === route;
}
