import type { ShownCount } from "@brink/indicators";
import { suppressionRules, suppressTable } from "@brink/indicators";
import type { Work } from "../../../../platform/define/work.ts";
import type { Question, SurveySetup } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { counted } from "./parts.ts";
import type { RouteCount } from "./route-reader.ts";
import { countsByRoute } from "./route-reader.ts";

/** How a question was answered by each way, fit to show to staff. */
export type QuestionByRoute = {
  readonly question: Question;
  /** Who answered it, in the order of the ways. */
  readonly people: readonly ShownCount[];
  /** A row for each choice; empty for what is read and for what one count does not tell. */
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
  const codes = counting.by === "words" || counting.rows ? [] : counting.choices(question);
  const counts = codes.map(many);
  if (counting.by === "one" && counts.length > 0) {
    // Of each person one choice: the rows add up to who answered, so they protect each other.
    const { cells, columnTotals } = suppressTable(counts, rules);
    return { question, people: columnTotals, rows: codes.map((code, at) => ({ code, counts: cells[at] ?? [] })) };
  }
  // Of each choice a yes or a no.
  const yes = counts.map((own) => suppressTable([own, own.map((count, at) => (all[at] ?? 0) - count)], rules).cells[0]);
  return { question, people: answered, rows: codes.map((code, at) => ({ code, counts: yes[at] ?? [] })) };
}

function isOf(one: RouteCount, code: string, choice: string, route: string): boolean {
  return one.code === code && one.choice === choice && one.route === route;
}
