import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readSchema, readYaml, sentencesOf, wordCount, yamlFiles } from "./read-content.ts";

const schema = readSchema("case.schema.json");
const texts = z.object({ nl: z.string(), en: z.string() });
const statement = z.looseObject({ value: texts });
const caseShape = z.looseObject({
  id: z.string(),
  code: z.string(),
  years: z.array(z.int()),
  challenge: statement,
  done: statement.optional(),
  happened: statement.optional(),
  wentWrong: statement.optional(),
  lesson: statement,
  sources: z.array(z.looseObject({ id: z.string().optional() })),
});
type Case = z.infer<typeof caseShape>;

const cases = yamlFiles("cases").map((file) => ({ file, item: caseShape.parse(readYaml(`cases/${file}`)) }));
const statements = ({ challenge, done, happened, wentWrong, lesson }: Case) =>
  [challenge, done, happened, wentWrong, lesson].flatMap((one) => (one === undefined ? [] : [one.value]));

/** What is wrong, per file: the rule returns the offending parts of one case. */
function offences(rule: (item: Case, file: string) => readonly unknown[]): readonly (readonly unknown[])[] {
  return cases.flatMap(({ item, file }) => rule(item, file).map((offence) => [file, offence]));
}

describe("the cases", () => {
  test("are 47, each id and code once", () => {
    expect(cases).toHaveLength(47);
    expect(new Set(cases.map(({ item }) => item.id)).size).toBe(47);
    expect(new Set(cases.map(({ item }) => item.code)).size).toBe(47);
  });

  test("fit the schema in every record", () => {
    expect(offences((item) => schema.safeParse(item).error?.issues ?? [])).toEqual([]);
  });

  test("are in files named after id and code", () => {
    const expected = ({ id, code }: Case) => `${id.toLowerCase()}-${code.replaceAll("_", "-")}.yaml`;
    expect(offences((item, file) => (file === expected(item) ? [] : [expected(item)]))).toEqual([]);
  });

  test("lie in years that go forward, and say each source once", () => {
    expect(offences(({ years: [from = 0, to = from] }) => (from <= to ? [] : [[from, to]]))).toEqual([]);
    const twice = ({ sources }: Case) => {
      const named = sources.map((source) => JSON.stringify(source));
      return named.filter((name, index) => named.indexOf(name) !== index);
    };
    expect(offences(twice)).toEqual([]);
  });
});

describe("what a case says", () => {
  test("begins with the challenge in one sentence, which ends", () => {
    const wrong = ({ challenge }: Case) =>
      Object.values(challenge.value).filter((text) => !/[.?]$/.test(text) || sentencesOf(text).length > 2);
    expect(offences(wrong)).toEqual([]);
  });

  test("is short, in short Dutch sentences: at most 24 words, 14 on average", () => {
    const long = (item: Case) => statements(item).filter(({ nl, en }) => wordCount(nl) > 60 || wordCount(en) > 70);
    expect(offences(long)).toEqual([]);
    const sentences = (item: Case) => statements(item).flatMap(({ nl }) => sentencesOf(nl));
    expect(offences((item) => sentences(item).filter((one) => wordCount(one) > 24))).toEqual([]);
    const average = (item: Case) => wordCount(sentences(item).join(" ")) / sentences(item).length;
    expect(offences((item) => (average(item) > 14 ? [average(item)] : []))).toEqual([]);
  });

  test("is nobody else's: no two share a text, and none is the same in both languages", () => {
    const all = cases.flatMap(({ item }) => statements(item));
    expect(new Set(all.map(({ nl }) => nl)).size).toBe(all.length);
    expect(all.filter(({ nl, en }) => nl === en)).toEqual([]);
  });
});
