import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { DownloadBody } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import { csvOf } from "../../../platform/files/csv.ts";
import { xlsxType } from "../../../platform/files/xlsx.ts";
import { filePath } from "../paths.ts";
import { mayExport } from "../policy.ts";
import { codebookOf, codebookRows } from "./codebook.ts";
import type { Asked, Exported } from "./exported.ts";
import { exportedOf } from "./exported.ts";
import { exportRows } from "./export-reader.ts";
import { csvPieces, jsonPieces, xlsxExport } from "./formats.ts";

type FileKind = {
  readonly file: string;
  readonly contentType: string;
  readonly body: (exported: Exported, frame: Frame) => DownloadBody["body"];
};

const csvType = "text/csv; charset=utf-8";
const jsonType = "application/json; charset=utf-8";

const kinds: readonly FileKind[] = [
  {
    ...{ file: "export.xlsx", contentType: xlsxType },
    body: (exported, frame) => (read) => xlsxExport(exported, exportRows(read, exported, frame.lang), frame),
  },
  {
    ...{ file: "export.csv", contentType: csvType },
    body:
      (exported, { lang }) =>
      (read) =>
        csvPieces(exported, exportRows(read, exported, lang)),
  },
  {
    ...{ file: "export.json", contentType: jsonType },
    body:
      (exported, { lang }) =>
      (read) =>
        jsonPieces(exported, exportRows(read, exported, lang)),
  },
  {
    ...{ file: "codeboek.csv", contentType: csvType },
    body: (exported, frame) => csvOf(codebookRows(exported, frame)),
  },
  {
    ...{ file: "codeboek.json", contentType: jsonType },
    body: (exported) => `${JSON.stringify(codebookOf(exported), null, 2)}\n`,
  },
];

const params: z.ZodType<Asked> = z.object({ id: z.string().max(40), activiteit: z.uuid().optional() });

/** What came in, as files: what was said, by which way, and what was done with it. No addresses to reach anybody. */
export function exportDownloads(methods: readonly Method[]) {
  return kinds.map(({ file, contentType, body }) =>
    download({
      path: filePath(file),
      policy: mayExport,
      params,
      async load(work, asked: Asked, frame) {
        const exported = await exportedOf(work, methods, asked, frame);
        if (!exported.ok) return exported;
        const { name } = exported.value;
        const [what = "", kind = ""] = file.split(".");
        const fileName = what === "export" ? `${name}.${kind}` : `${name}-${what}.${kind}`;
        return ok({ contentType, body: body(exported.value, frame), fileName });
      },
    }),
  );
}
