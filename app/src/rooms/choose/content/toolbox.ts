import { OPTIONS, TARGET_GROUPS } from "@brink/decision-guide";
import { z } from "zod";
import type { ContentFolder } from "../../../platform/files/read-yaml.ts";
import { namesIn, readYaml } from "../../../platform/files/read-yaml.ts";
import type { BlankName } from "../domain/canvas/fields.ts";
import { blankNames, planFields } from "../domain/canvas/fields.ts";
import { localizedText } from "./record.ts";

/** What a tool is. */
const toolKinds = [
  "letter",
  "invitation",
  "script",
  "runSheet",
  "checklist",
  "questions",
  "houseRules",
  "roleCard",
] as const;

/** As long as what somebody may make of it. */
export const toolTextLength = 8000;

const text = z
  .string()
  .min(1)
  .max(toolTextLength)
  .refine((words) => unknownBlanks(words).length === 0, { error: "it has a {blank} that Brink cannot fill in" });

const toolFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{2,40}$/),
  /** One more with every change of the text: a plan remembers from which version its copy came. */
  version: z.int().min(1),
  kind: z.enum(toolKinds),
  /** The field of the plan in which it is found. */
  field: z.enum(planFields),
  name: localizedText,
  /** What it is for, in a sentence. */
  about: localizedText,
  /** Of each list that is there one has to be in the plan; without any it fits every plan. */
  fits: z
    .strictObject({
      items: z
        .array(z.string().regex(/^[MT]\d{2}$/))
        .min(1)
        .optional(),
      groups: z.array(z.enum(TARGET_GROUPS)).min(1).optional(),
      people: z.array(z.enum(OPTIONS.Q7)).min(1).optional(),
    })
    .default({}),
  /** None: our own sample. */
  sources: z.array(z.string()).default([]),
  text: z.strictObject({ nl: text, en: text }),
});

/** A sample text of the toolbox, with {blanks} that the plan fills in. */
export type Tool = z.output<typeof toolFile>;

function unknownBlanks(words: string): readonly string[] {
  const known: readonly string[] = blankNames;
  return [...words.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name).filter((name) => !known.includes(name));
}

const blankWords = z.strictObject(
  // @NOTE safe: made from the same closed list of names.
  Object.fromEntries(blankNames.map((name) => [name, localizedText])) as Record<BlankName, typeof localizedText>,
);

/** Samples for the fields of a plan, and how a person is asked for what the plan does not know. */
export type Toolbox = { readonly tools: readonly Tool[]; readonly asked: z.output<typeof blankWords> };

/** Every tool, in the order of the names of their files. Throws one sentence about the first that is wrong. */
export function readToolbox(folder: ContentFolder): Toolbox {
  const asked = readYaml(folder, "toolbox-blanks.yaml", blankWords);
  const tools = namesIn(folder, "toolbox").map((file) => {
    const tool = readYaml(folder, `toolbox/${file}`, toolFile);
    if (`${tool.id}.yaml` !== file)
      throw new Error(`content/toolbox/${file} has the id ${tool.id}: give file and id the same name.`);
    return tool;
  });
  return { tools, asked };
}
