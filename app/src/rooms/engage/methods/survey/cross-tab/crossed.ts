import type { ShownCount } from "@brink/indicators";
import type { Work } from "../../../../../platform/define/work.ts";
import type { Question } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { asking } from "../parts.ts";
import { byRoute } from "../results-by-route.ts";
import { countsByRoute } from "../route-reader.ts";
import type { CrossTab, Side } from "./cross-tab.ts";
import { crossTab } from "./cross-tab.ts";
import { answeredBoth } from "./cross-tab-reader.ts";

/** In the place of a question: by which way an answer came. */
export const byWay = "manier";

/** What stands in the columns: the choices of a question, or the ways. */
export type Columns =
  | { readonly of: "question"; readonly question: Question; readonly choices: readonly string[] }
  | { readonly of: "ways"; readonly choices: readonly string[] };

export type Crossed = {
  readonly row: Question;
  readonly columns: Columns;
  readonly rows: readonly string[];
  readonly shown: Omit<CrossTab, "rowTotals"> & { readonly rowTotals: readonly ShownCount[] | undefined };
};

/** Questions of which the answers are counted one by one. */
export function comparable(questions: readonly Question[]): readonly Question[] {
  return asking(questions).filter((question) => {
    const { counting } = kindOf(question);
    return counting.by !== "words" && !counting.rows;
  });
}

/** Undefined where there is nothing to compare: of something else, or of a question with itself. */
export async function crossed(
  work: Work,
  activityId: string,
  questions: readonly Question[],
  asked: { readonly row: string; readonly column: string },
): Promise<Crossed | undefined> {
  const all = comparable(questions);
  const row = all.find(({ code }) => code === asked.row);
  if (!row) return undefined;
  if (asked.column === byWay) return crossedByWay(work, activityId, row);
  const question = all.find(({ code }) => code === asked.column);
  if (!question || question === row) return undefined;
  const [rows, columns] = [sideOf(row), sideOf(question)];
  const shown = crossTab(rows, columns, await answeredBoth(work, activityId, row.code, question.code));
  return { row, rows: rows.choices, columns: { of: "question", question, choices: columns.choices }, shown };
}

/** The very numbers of the page that shows all questions by way: a second rule for them would give both away. */
async function crossedByWay(work: Work, activityId: string, row: Question): Promise<Crossed> {
  const counts = await countsByRoute(work, activityId);
  const ways = [...new Set(counts.map(({ route }) => route))].sort();
  const { people: columnTotals, rows } = byRoute(row, ways, counts);
  const cells = rows.map((one) => one.counts);
  const all = columnTotals.every((one) => one !== "suppressed")
    ? columnTotals.reduce((sum, one) => sum + one, 0)
    : "suppressed";
  return {
    ...{ row, rows: rows.map(({ code }) => code), columns: { of: "ways", choices: ways } },
    shown: { people: all, rowTotals: undefined, columnTotals, cells },
  };
}

function sideOf(question: Question): Side {
  const { counting } = kindOf(question);
  return { choices: counting.choices(question), by: counting.by === "several" ? "several" : "one" };
}
