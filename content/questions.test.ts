import {
  ANSWER_KEYS,
  CHECK_IDS,
  COMPETENCES,
  DONT_KNOW,
  LEVELS,
  MOST_GOALS,
  OPTIONS,
  parseAnswers,
  PHASES,
  TARGET_GROUPS,
} from "@brink/decision-guide";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml, sentencesOf, wordCount } from "./read-content.ts";

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const option = text.extend({ code: z.string().min(1) });
const named = z.strictObject({ code: z.string(), name: text });
const check = z.strictObject({ id: z.string(), question: text, why: text, todo: text });
const quickScan = z
  .strictObject({ themes: z.array(named.extend({ checks: z.array(check).length(6) })).length(6) })
  .parse(readYaml("quick-scan.yaml"));
const question = z.strictObject({
  id: z.string(),
  page: z.int(),
  kind: z.enum(["single", "multi", "number", "date", "groups"]),
  dontKnow: z.boolean(),
  question: text,
  help: text,
  why: text,
  options: z.array(option).min(2).optional(),
  optionsFrom: z.enum(["targetGroups", "competences", "technologies"]).optional(),
  max: z.int().optional(),
  min: z.int().optional(),
  unit: text.optional(),
  alsoAsk: z.strictObject({ key: z.string(), kind: z.enum(["date", "tick"]), question: text }).optional(),
});
const situation = z
  .strictObject({
    pages: z.array(z.strictObject({ page: z.int(), title: text })),
    dontKnow: option,
    questions: z.array(question),
  })
  .parse(readYaml("situation-questions.yaml"));
const groups = z.array(named).parse(readYaml("target-groups.yaml"));
const levels = z
  .array(z.strictObject({ level: z.int(), code: z.string(), name: text, sentence: text }))
  .parse(readYaml("levels.yaml"));
const competences = z.array(named.extend({ meaning: text })).parse(readYaml("competences.yaml"));

function numbered(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${stem}${index + 1}`);
}

/** Dutch sentences longer than a reader at B1 should get. */
function longSentences(texts: readonly { readonly nl: string }[], mostWords: number): readonly string[] {
  return texts.flatMap(({ nl }) => sentencesOf(nl)).filter((sentence) => wordCount(sentence) > mostWords);
}

describe("the QuickScan", () => {
  const checks = quickScan.themes.flatMap((theme) => theme.checks);

  test("has six themes of six checks, numbered within their theme", () => {
    expect(quickScan.themes.map(({ code }) => code)).toEqual([
      "urgency",
      "room",
      "audience",
      "organisation",
      "means",
      "feedback",
    ]);
    for (const { code, checks: own } of quickScan.themes) expect(own.map(({ id }) => id)).toEqual(numbered(code, 6));
  });

  test("asks questions that yes answers, in both languages", () => {
    const texts = checks.flatMap((one) => Object.values(one.question));
    expect(texts.filter((words) => !words.endsWith("?"))).toEqual([]);
    expect(checks.filter((one) => /^(wie|wat|waar|hoe|welke|waarom)\b/i.test(one.question.nl))).toEqual([]);
  });

  test("says of each check why it is asked and what to do on a no, once and briefly", () => {
    expect(new Set(checks.map(({ todo }) => todo.nl)).size).toBe(36);
    expect(new Set(checks.map(({ why }) => why.nl)).size).toBe(36);
    expect(
      longSentences(
        checks.flatMap((one) => [one.question, one.why, one.todo]),
        20,
      ),
    ).toEqual([]);
  });
});

describe("the situation questions", () => {
  const { questions, pages } = situation;

  test("are the 24 of the guide, each on one of at most six pages that all hold a question", () => {
    expect(questions.map(({ id }) => id)).toEqual(numbered("Q", 24));
    expect([...new Set(questions.map(({ page }) => page))].sort()).toEqual(pages.map(({ page }) => page));
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  test("offer options where one chooses, a lower bound where one counts, and nothing else", () => {
    for (const { id, kind, options, optionsFrom, min, unit } of questions) {
      const chooses = kind === "single" || kind === "multi";
      expect(options !== undefined || optionsFrom !== undefined, id).toBe(chooses);
      expect(min !== undefined && unit !== undefined, id).toBe(kind === "number");
    }
  });

  test("offer each option once, and never 'weet ik niet' among them", () => {
    for (const { id, options = [] } of questions) {
      const codes = options.map(({ code }) => code);
      expect(new Set(codes).size, id).toBe(codes.length);
      expect(codes, id).not.toContain(situation.dontKnow.code);
    }
  });

  test("speak briefly", () => {
    expect(questions.filter((one) => wordCount(one.question.nl) > 10).map(({ id }) => id)).toEqual([]);
    expect(
      longSentences(
        questions.flatMap(({ help, why }) => [help, why]),
        20,
      ),
    ).toEqual([]);
    expect(
      longSentences(
        questions.flatMap(({ options = [] }) => options),
        10,
      ),
    ).toEqual([]);
  });
});

describe("the decision guide", () => {
  const complete = { Q1: "safety", Q2: ["inform"], Q4: ["A"], Q9: { rural: 1 }, Q24: "light" };
  const codesOf = (id: string): readonly string[] =>
    situation.questions.find((one) => one.id === id)?.options?.map(({ code }) => code) ?? [];

  test("refuses an option code the content does not have", () => {
    for (const { id } of situation.questions) {
      expect(parseAnswers({ ...complete, [id]: ["no such code"] }).ok, id).toBe(id === "Q19");
    }
  });

  test("accepts each option code of the content", () => {
    for (const { id, kind, options = [] } of situation.questions) {
      for (const { code } of options) {
        const answers = { ...complete, [id]: kind === "multi" ? [code] : code };
        expect(parseAnswers(answers).ok, `${id} ${code}`).toBe(true);
      }
    }
  });

  test("knows no option, group or competence that the content does not offer", () => {
    for (const [id, codes] of Object.entries({ ...OPTIONS, Q4: PHASES })) expect(codesOf(id), id).toEqual(codes);
    expect(groups.map(({ code }) => code)).toEqual(TARGET_GROUPS);
    expect(competences.map(({ code }) => code)).toEqual(COMPETENCES);
    expect(situation.questions.find(({ id }) => id === "Q2")?.max).toBe(MOST_GOALS);
    expect(situation.dontKnow.code).toBe(DONT_KNOW);
    expect(levels.map(({ level }) => level)).toEqual(LEVELS);
    expect(quickScan.themes.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(CHECK_IDS);
  });

  test("reads the keys that the content asks, and no other", () => {
    const keys = situation.questions.flatMap(({ id, alsoAsk }) => [
      id,
      ...(alsoAsk === undefined ? [] : [alsoAsk.key]),
    ]);
    expect(keys.toSorted()).toEqual(ANSWER_KEYS.toSorted());
  });

  test("demands an answer only where the content does not let it be unknown", () => {
    for (const { id, dontKnow } of situation.questions) {
      const open: Record<string, unknown> = { ...complete, [id]: DONT_KNOW };
      // No competences and no technologies is an answer too: an empty list.
      if (id !== "Q18" && id !== "Q19") expect(parseAnswers(open).ok, id).toBe(dontKnow);
    }
  });
});

describe("the lists of words", () => {
  test("name ten groups, six levels in order and fourteen competences, each once", () => {
    expect(new Set(groups.map(({ code }) => code)).size).toBe(10);
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(competences.map(({ code }) => code)).size).toBe(14);
  });

  test("explain a level in at most two sentences of at most 16 words", () => {
    expect(levels.filter(({ sentence }) => sentencesOf(sentence.nl).length > 2)).toEqual([]);
    expect(
      longSentences([...levels.map(({ sentence }) => sentence), ...competences.map(({ meaning }) => meaning)], 16),
    ).toEqual([]);
  });
});
