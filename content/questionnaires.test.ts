import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml, sentencesOf, wordCount } from "./read-content.ts";

const words = z.string().min(1);
const text = z.strictObject({ nl: words, en: words, pl: words.optional(), ar: words.optional() });
const option = text.extend({ code: z.string().min(1) });
const scales = z.record(z.string(), z.array(option).min(2));
const kind = z.enum(["scale", "single", "multiple", "open", "number"]);
const question = z.strictObject({
  id: z.string(),
  kind,
  text,
  spoken: text,
  pictogram: z.string().optional(),
  scale: z.string().optional(),
  dontKnow: z.boolean().optional(),
  optional: z.literal(true).optional(),
  moments: z.array(z.enum(["before", "close", "threeMonths"])).optional(),
  indicators: z.array(z.string()).optional(),
  options: z.array(option).min(2).optional(),
  optionsFrom: z.literal("neighbourhoods").optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  maxLength: z.int().optional(),
});
const questionnaire = z.strictObject({
  id: z.string(),
  title: text,
  intro: text,
  scales,
  dontKnow: option,
  questions: z.array(question),
  traits: z.strictObject({ intro: text, questions: z.array(question) }).optional(),
});
const item = z.strictObject({
  id: z.string(),
  reverse: z.boolean().optional(),
  competence: z.string().optional(),
  text,
  peer: text,
});
const selfAssessment = questionnaire.omit({ questions: true, traits: true }).extend({
  sections: z.array(
    z.strictObject({
      code: z.string(),
      title: text,
      kind: z.literal("scale"),
      scale: z.string(),
      indicators: z.array(z.string()),
      items: z.array(item),
    }),
  ),
});

const participant = questionnaire.parse(readYaml("questionnaires/participant.yaml"));
const nonParticipant = questionnaire.parse(readYaml("questionnaires/non-participant.yaml"));
const professional = selfAssessment.parse(readYaml("questionnaires/self-assessment.yaml"));
const competences = z.array(z.object({ code: z.string() })).parse(readYaml("competences.yaml"));
const asked = [participant, nonParticipant].flatMap(({ questions, traits }) => [
  ...questions,
  ...(traits?.questions ?? []),
]);

function numbered(stem: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`);
}

function itemsOf(code: string): readonly z.infer<typeof item>[] {
  return professional.sections.find((section) => section.code === code)?.items ?? [];
}

describe("a question", () => {
  test("refuses a kind nobody can draw and a text in one language", () => {
    const [example] = participant.questions;
    expect(question.safeParse({ ...example, kind: "slider" }).success).toBe(false);
    expect(question.safeParse({ ...example, text: { nl: "Alleen Nederlands" } }).success).toBe(false);
  });

  test("has what its kind needs: a scale, options, or a range", () => {
    const needs = { scale: "scale", single: "options", multiple: "options", number: "min", open: "maxLength" } as const;
    const lacking = asked.filter((one) => one[needs[one.kind]] === undefined && one.optionsFrom === undefined);
    expect(lacking.map(({ id }) => id)).toEqual([]);
    for (const { questions, scales: known } of [participant, nonParticipant]) {
      expect(questions.filter(({ scale }) => scale !== undefined && !(scale in known))).toEqual([]);
    }
  });

  test("offers each option once", () => {
    for (const { id, options = [] } of asked) {
      expect(new Set(options.map(({ code }) => code)).size, id).toBe(options.length);
    }
  });

  test("is short in Dutch, and shorter still or equal when spoken", () => {
    expect(asked.filter(({ text: { nl } }) => wordCount(nl) > 13).map(({ id }) => id)).toEqual([]);
    expect(asked.filter(({ spoken }) => wordCount(spoken.nl) > 8).map(({ id }) => id)).toEqual([]);
    expect(asked.filter(({ spoken }) => !spoken.nl.endsWith("?") || !spoken.en.endsWith("?"))).toEqual([]);
  });
});

describe("the participant's questionnaire", () => {
  test("asks p0 to p14 and one open question, each once", () => {
    expect(participant.questions.map(({ id }) => id)).toEqual([...numbered("p", 0, 14), "pOpen"]);
  });

  test("asks about influence at close and again after three months", () => {
    const influence = participant.questions.filter(({ indicators }) => indicators?.includes("N3") === true);
    expect(influence.map(({ id, moments }) => [id, moments])).toEqual([
      ["p5", ["close", "threeMonths"]],
      ["p6", ["close", "threeMonths"]],
    ]);
  });

  test("lets every trait be skipped", () => {
    expect(participant.traits?.questions.map(({ id }) => id)).toHaveLength(5);
    expect(participant.traits?.questions.every(({ optional }) => optional === true)).toBe(true);
  });
});

test("people who took part read all of it in the demo's further languages too", () => {
  const lacking: unknown[] = [];
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("nl" in part && !("pl" in part && "ar" in part)) lacking.push(part);
    for (const inside of Object.values(part)) look(inside);
  };
  look(participant);
  expect(lacking).toEqual([]);
});

test("people who did not take part get four questions", () => {
  expect(nonParticipant.questions.map(({ id }) => id)).toEqual(numbered("n", 1, 4));
});

describe("the professional's self-assessment", () => {
  test("holds attitude a1 to a7 with a3 and a6 turned round, and backing b1 to b3", () => {
    expect(itemsOf("attitude").map(({ id }) => id)).toEqual(numbered("a", 1, 7));
    expect(
      itemsOf("attitude")
        .filter(({ reverse }) => reverse === true)
        .map(({ id }) => id),
    ).toEqual(["a3", "a6"]);
    expect(itemsOf("backing").map(({ id }) => id)).toEqual(numbered("b", 1, 3));
  });

  test("has one line for each competence, in the order of the list", () => {
    expect(itemsOf("competence").map(({ id }) => id)).toEqual(numbered("c", 1, 14));
    expect(itemsOf("competence").map(({ competence }) => competence)).toEqual(competences.map(({ code }) => code));
  });

  test("scores attitude 1-5 and skill 0-4", () => {
    const codes = (name: string): readonly string[] => (professional.scales[name] ?? []).map(({ code }) => code);
    expect(codes("agree5")).toEqual(["1", "2", "3", "4", "5"]);
    expect(codes("skill4")).toEqual(["0", "1", "2", "3", "4"]);
    expect(professional.sections.filter(({ scale }) => !(scale in professional.scales))).toEqual([]);
  });

  test("keeps every line within 18 Dutch words a sentence", () => {
    const lines = professional.sections.flatMap(({ items }) => items.flatMap((one) => [one.text.nl, one.peer.nl]));
    expect(lines.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 18)).toEqual([]);
  });
});
