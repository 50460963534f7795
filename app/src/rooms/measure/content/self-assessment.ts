import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { Bilingual, Choice } from "./questionnaires.ts";

export type AssessmentItem = { readonly id: string; readonly text: Bilingual };
export type AssessmentSection = {
  readonly code: "attitude" | "competence" | "backing";
  readonly title: Bilingual;
  readonly choices: readonly Choice[];
  readonly items: readonly AssessmentItem[];
};
export type SelfAssessment = {
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly sections: readonly AssessmentSection[];
};

const bilingual = z.object({ nl: z.string(), en: z.string() });
const choice = z.object({ code: z.string(), nl: z.string(), en: z.string() });
const file = z.object({
  title: bilingual,
  intro: bilingual,
  scales: z.record(z.string(), z.array(choice)),
  dontKnow: choice,
  sections: z.array(
    z.object({
      code: z.enum(["attitude", "competence", "backing"]),
      title: bilingual,
      scale: z.string(),
      items: z.array(z.object({ id: z.string(), text: bilingual })),
    }),
  ),
});

let read: SelfAssessment | undefined;

/** The professional's self-assessment of content/questionnaires, read once. Throws when it is wrong. */
export function selfAssessment(): SelfAssessment {
  return (read ??= readAssessment(join(packageRoot(), "content", "questionnaires", "self-assessment.yaml")));
}

function readAssessment(path: string): SelfAssessment {
  const { title, intro, scales, dontKnow, sections } = file.parse(parse(readFileSync(path, "utf8")));
  const choicesOf = (scale: string) => [...(scales[scale] ?? []), dontKnow];
  return {
    title,
    intro,
    sections: sections.map(({ scale, ...section }) => ({ ...section, choices: choicesOf(scale) })),
  };
}

export function assessmentItems(): readonly (AssessmentItem & { readonly choices: readonly Choice[] })[] {
  return selfAssessment().sections.flatMap(({ choices, items }) => items.map((item) => ({ ...item, choices })));
}
