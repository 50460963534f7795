import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../../../../../platform/config/package-root.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import { namesIn, readYaml } from "../../../../../platform/files/read-yaml.ts";
import type { Question } from "../domain.ts";
import { freeCode } from "../free-code.ts";
import { isKind } from "../kinds/kind-of.ts";
import { counted } from "../parts.ts";
import { parseQuestion } from "../question-inputs.ts";
import type { QuestionSet } from "./domain.ts";

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const file = z.strictObject({
  id: z.string(),
  title: text,
  about: text,
  questions: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))).min(1),
});

export type BrinkSet = QuestionSet & { readonly id: string };

let read: readonly BrinkSet[] | undefined;

/** The sets that come with Brink (content/question-sets), read once, when somebody first looks. */
export function brinkSets(): readonly BrinkSet[] {
  const folder = { path: join(packageRoot(), "content") };
  read ??= namesIn(folder, "question-sets").map((name) => {
    const { questions, ...set } = readYaml(folder, `question-sets/${name}`, file);
    return { ...set, questions: questionsFrom(questions, name) };
  });
  return read;
}

/** As staff would have written them: what the form refuses is a mistake in the file. */
function questionsFrom(written: z.output<typeof file>["questions"], name: string): readonly Question[] {
  return written.reduce<readonly Question[]>((before, { kind: named, ...rest }, at) => {
    const kind = typeof named === "string" && isKind(named) ? named : undefined;
    const fields: Fields = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, [value].flat()]));
    const parsed = kind === undefined ? undefined : parseQuestion(kind, fields, counted(before));
    if (kind === undefined || !parsed?.ok)
      throw new Error(`content/question-sets/${name} is wrong: question ${at + 1} ${JSON.stringify(parsed)}.`);
    return [...before, { code: freeCode(before, kind), ...parsed.value }];
  }, []);
}
