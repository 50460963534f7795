import type { ReportLines } from "./report-lines.ts";
import { shortened } from "./shortened.ts";

// What leaves room for the rest, in characters.
const longest = { minute: 280, fact: 190, reason: 260, lesson: 220 } as const;

/** The lines with long texts shortened to what fits two pages. The page of the report has them whole. */
export function onPaper(lines: ReportLines): ReportLines {
  return {
    ...lines,
    oneMinute: lines.oneMinute.map((line) => shortened(line, longest.minute)),
    facts: lines.facts.map((fact) => ({ ...fact, value: shortened(fact.value, longest.fact) })),
    answers: lines.answers.map((answer) => ({ ...answer, reason: shortened(answer.reason, longest.reason) })),
    lessons: lines.lessons.map((lesson) => ({ ...lesson, text: shortened(lesson.text, longest.lesson) })),
  };
}
