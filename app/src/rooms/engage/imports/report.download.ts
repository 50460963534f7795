import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { ReadMore } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import { byteOrderMark, csvLine } from "../../../platform/files/csv.ts";
import { maySetUp } from "../policy.ts";
import { isTaken } from "./domain.ts";
import type { ImportLoaded } from "./load-import.ts";
import { loadImport } from "./load-import.ts";
import { importReportPath } from "./paths.ts";
import { rowsAfter } from "./reader.ts";
import { noteWords, outcomeWords } from "./words.ts";

const rowsAtOnce = 1_000;

/** What was and was not understood, column by column and row by row, to take along. */
export function importReport(methods: readonly Method[]) {
  return download({
    path: importReportPath,
    policy: maySetUp,
    params: z.object({ import: z.string().max(40) }),
    async load(work, { import: id }, frame) {
      const loaded = await loadImport(work, methods, id);
      if (!loaded.ok) return loaded;
      return ok({
        contentType: "text/csv; charset=utf-8",
        body: (read: ReadMore) => linesOf(read, loaded.value, frame),
        fileName: `verslag-${id}.csv`,
      });
    },
  });
}

async function* linesOf(read: ReadMore, loaded: ImportLoaded, frame: Frame) {
  const { t } = frame;
  const bytes = new TextEncoder();
  const lines = (all: readonly (readonly (string | number)[])[]) => bytes.encode(all.map(csvLine).join(""));
  yield bytes.encode(byteOrderMark);
  yield lines([...columnLines(loaded, frame), [], heads(t)]);
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    const rows = await read((work) => rowsAfter(work, loaded.found.id, from, rowsAtOnce));
    yield lines(
      rows.map((row) => [row.row, row.sourceId, outcomeWords(row, t), row.receipt ?? "", noteWords(row, t).join(" ")]),
    );
    after = rows.length < rowsAtOnce ? undefined : rows.at(-1)?.row;
  }
}

function heads(t: Frame["t"]): readonly string[] {
  return ["row", "id", "outcome", "receipt", "notes"].map((name) => t(`engage.import.staff.report.${name}`));
}

function columnLines({ found, themesNotHere }: ImportLoaded, { t }: Frame): readonly (readonly (string | number)[])[] {
  const words = (name: string) => t(`engage.import.staff.report.${name}`);
  return [
    [words("column"), words("taken"), words("why"), words("filled")],
    ...found.columns.map(({ name, use, filled }) => [
      ...[name, words(isTaken(use) ? "yes" : "no"), t(`engage.import.staff.use.${use}`), filled],
    ]),
    ...(themesNotHere.length === 0 ? [] : [[], [words("theme"), words("rows")]]),
    ...themesNotHere,
  ];
}
