import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Download } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { noteDocx, noteText } from "../export/motivation-note.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { loadGuide } from "../queries/guide.ts";
import { loadMotivation } from "../queries/motivation.ts";

const kinds = [
  { file: "motivering.txt", make: noteText },
  { file: "motivering.docx", make: noteDocx },
] as const;

/** The recorded motivation as a text for the file; nothing recorded, no file. */
export function motivationDownloads(content: GuideContent): readonly Download<{ readonly id: string }>[] {
  return kinds.map(({ file, make }) =>
    download({
      path: paths.note(":id", file),
      policy: mayLook,
      params: z.object({ id: z.string() }),
      async load(work, { id }, frame) {
        const loaded = await loadGuide(work, id);
        if (!loaded.ok) return loaded;
        const { recorded, article, cited } = await loadMotivation(work, id);
        if (!recorded) return notFound();
        return ok(make({ frame, content }, { recorded, article, cited, challenge: loaded.value.challenge }));
      },
    }),
  );
}
