import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { guideNumbers } from "../domain/guide-numbers.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";

/** The numbers of this edition and municipality for the live advice; others have another address. */
export function guideNumbersDownload(national: GuideContent) {
  return download({
    path: paths.numbers(":hash"),
    policy: mayLook,
    params: z.object({ hash: z.string() }),
    async load(work, asked: { hash: string }) {
      const { hash, body } = guideNumbers(await contentOf(work, national));
      return asked.hash === hash ? ok({ contentType: "application/json", body, keeps: true }) : notFound();
    },
  });
}
