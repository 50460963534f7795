import { z } from "zod";
import { articleDeciders, articleTerms } from "../domain/article-rule.ts";
import { articleKinds } from "../domain/bylaw.ts";
import { evidenceMarks } from "./record.ts";

/** A model to start a by-law with, in Dutch. It holds nowhere until a municipality adapts it. */
export const bylawModelFile = z.strictObject({
  sources: z.array(z.string()).min(1),
  articles: z
    .array(
      z.strictObject({
        number: z.string().min(1),
        kind: z.enum(articleKinds),
        mark: z.enum(evidenceMarks),
        text: z.string().min(1),
        /** Filled in beforehand on the page of an article; the weeks are the municipality's. */
        decider: z.enum(articleDeciders).optional(),
        termOf: z.enum(articleTerms).optional(),
      }),
    )
    .min(1),
});
export type BylawModel = z.output<typeof bylawModelFile>;
