import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readSchema, readYaml, sentencesOf, wordCount, yamlFiles } from "./read-content.ts";

const schema = readSchema("catalogue-item.schema.json");
const marked = z.object({ value: z.unknown(), mark: z.string(), sources: z.array(z.string()) });
const points = z.array(z.object({ nl: z.string(), en: z.string(), mark: z.string(), sources: z.array(z.string()) }));
const itemShape = z.looseObject({
  id: z.string(),
  kind: z.enum(["method", "technology"]),
  code: z.string(),
  description: z.object({ nl: z.string(), en: z.string() }),
  worksWhen: points,
  pitfalls: points,
  pairsWith: z.array(z.string()),
  needs: marked.extend({ value: z.array(z.string()) }),
  carries: marked.extend({ value: z.array(z.string()) }),
  evidence: z.string(),
  sources: z.array(z.string()),
});
type Item = z.infer<typeof itemShape>;

const files = ["methods", "technologies"].flatMap((folder) => yamlFiles(folder).map((file) => `${folder}/${file}`));
const records = files.map((file) => ({ file, item: itemShape.parse(readYaml(file)) }));
const ids = new Set(records.map(({ item }) => item.id));
const sourceIds = z
  .array(z.object({ id: z.string() }))
  .parse(readYaml("sources.yaml"))
  .map(({ id }) => id);

/** What is wrong, per file: the rule returns the offending parts of one record. */
function offences(rule: (item: Item, file: string) => readonly unknown[]): readonly (readonly unknown[])[] {
  return records.flatMap(({ item, file }) => rule(item, file).map((offence) => [file, offence]));
}

/** Everything with an evidence mark: numbers, choices, and what is said of practice. */
function markedFields(
  item: Item,
): readonly { name: string; field: Pick<z.infer<typeof marked>, "mark" | "sources"> }[] {
  const numbers = Object.entries(item).flatMap(([name, value]) => {
    const field = marked.safeParse(value);
    return field.success ? [{ name, field: field.data }] : [];
  });
  return [...numbers, ...pointsOf(item).map((field) => ({ name: field.nl, field }))];
}

function pointsOf({ worksWhen, pitfalls }: Item): z.infer<typeof points> {
  return [...worksWhen, ...pitfalls];
}

describe("the schema of a catalogue item", () => {
  const example = itemShape.parse(readYaml("methods/m01-online-survey.yaml"));
  test.each([
    ["without an English name", { name: { nl: "Online enquête" } }],
    ["with a field nobody knows", { colour: "green" }],
    ["with an unknown mark", { literacy: { value: 2, mark: "X", sources: [] } }],
    ["with a number without a mark", { durationDays: 21 }],
    ["with a range of one number", { costEur: { value: [500], mark: "E", sources: [] } }],
    ["with half a level", { levels: { value: [2.5], mark: "E", sources: [] } }],
    ["with reach for one group only", { reach: { value: { rural: 1 }, mark: "E", sources: [] } }],
    ["without a pitfall", { pitfalls: [] }],
    ["with a pitfall that has no mark", { pitfalls: [{ nl: "a", en: "a" }, ...example.pitfalls] }],
    ["with a condition that is not in English", { worksWhen: [{ nl: "a", mark: "E", sources: [] }] }],
    [
      "reviewed by nobody of nowhere",
      { review: { date: "2027-03-01", version: "2027.3.1", name: "", organisation: "" } },
    ],
    ["reviewed on no day", { review: { date: "maart", version: "2027.3.1", name: "A", organisation: "B" } }],
    ["that does not say whether it was reviewed", { review: undefined }],
    ["with an unknown goal", { carries: { value: ["selling"], mark: "E", sources: [] } }],
  ])("refuses a record %s", (_, change) => {
    expect(schema.safeParse({ ...example, ...change }).success).toBe(false);
  });
});

describe("the catalogue", () => {
  test("holds 64 methods and 40 technologies, each id and code once", () => {
    expect(records.filter(({ item }) => item.kind === "method")).toHaveLength(64);
    expect(records.filter(({ item }) => item.kind === "technology")).toHaveLength(40);
    expect(ids.size).toBe(104);
    expect(new Set(records.map(({ item }) => item.code)).size).toBe(104);
    expect(new Set(sourceIds).size).toBe(sourceIds.length);
  });

  test("fits the schema in every record", () => {
    expect(offences((item) => schema.safeParse(item).error?.issues ?? [])).toEqual([]);
  });

  test("names each file after id and code, in the folder of its kind", () => {
    const expected = ({ id, kind, code }: Item): string =>
      `${kind === "method" ? "methods/m" : "technologies/t"}${id.slice(1)}-${code.replaceAll("_", "-")}.yaml`;
    expect(offences((item, file) => (file === expected(item) ? [] : [expected(item)]))).toEqual([]);
  });

  test("names only companions and technologies that exist, and never the record itself", () => {
    const named = (item: Item): string[] => [...item.pairsWith.filter((id) => id !== "*"), ...item.needs.value];
    expect(offences((item) => named(item).filter((id) => !ids.has(id) || id === item.id))).toEqual([]);
  });

  test("cites only sources of the list, and the record's own list holds those of its numbers", () => {
    expect(offences((item) => item.sources.filter((id) => !sourceIds.includes(id)))).toEqual([]);
    const cited = (item: Item): string[] => markedFields(item).flatMap(({ field }) => field.sources);
    expect(offences((item) => cited(item).filter((id) => !item.sources.includes(id)))).toEqual([]);
  });

  test("gives sources with a sourced number, and with no other", () => {
    const unequal = (item: Item): string[] =>
      markedFields(item)
        .filter(({ field }) => field.sources.length > 0 !== (field.mark === "S"))
        .map(({ name }) => name);
    expect(offences(unequal)).toEqual([]);
    expect(
      offences((item) => (item.sources.length > 0 === (item.evidence === "expert") ? [item.evidence] : [])),
    ).toEqual([]);
  });

  test("puts the smaller number of a range first", () => {
    const range = z.tuple([z.number(), z.number()]);
    const reversed = (item: Item): string[] =>
      ["groupSize", "costEur", "staffHours", "leadWeeks"].filter((name) => {
        const [low, high] = range.parse(marked.parse(item[name]).value);
        return low > high;
      });
    expect(offences(reversed)).toEqual([]);
  });

  test("lets every method carry a goal, and no technology", () => {
    expect(
      offences(({ kind, carries }) => (carries.value.length > 0 === (kind === "method") ? [] : ["carries"])),
    ).toEqual([]);
  });
});

describe("a description", () => {
  test("is one paragraph of 40 to 90 words, in both languages", () => {
    const wrong = (text: string): boolean => wordCount(text) < 40 || wordCount(text) > 90 || text.includes("\n");
    expect(offences(({ description }) => Object.values(description).filter(wrong))).toEqual([]);
  });

  test("speaks short Dutch sentences: at most 22 words, 14 on average", () => {
    const long = (text: string): readonly string[] => sentencesOf(text).filter((sentence) => wordCount(sentence) > 22);
    expect(offences(({ description }) => long(description.nl))).toEqual([]);
    const average = (text: string): number => wordCount(text) / sentencesOf(text).length;
    expect(offences(({ description }) => (average(description.nl) > 14 ? [average(description.nl)] : []))).toEqual([]);
  });

  test("is nobody else's: no two records share a Dutch or English text", () => {
    const texts = records.flatMap(({ item }) => Object.values(item.description));
    expect(new Set(texts).size).toBe(2 * records.length);
  });
});

describe("what is said of practice", () => {
  test("is short in both languages: at most 22 words a sentence, 14 on average", () => {
    for (const lang of ["nl", "en"] as const) {
      const lengths = (item: Item): number[] =>
        pointsOf(item).flatMap((point) => sentencesOf(point[lang]).map((sentence) => wordCount(sentence)));
      expect(offences((item) => lengths(item).filter((words) => words > 22))).toEqual([]);
      const average = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
      expect(offences((item) => [average(lengths(item))].filter((words) => words > 14))).toEqual([]);
    }
  });

  test("stands nowhere else: no sentence twice over descriptions, conditions and pitfalls", () => {
    for (const lang of ["nl", "en"] as const) {
      const sentences = records.flatMap(({ item }) =>
        [item.description, ...pointsOf(item)].flatMap((text) => sentencesOf(text[lang]).map(withoutNumbers)),
      );
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    }
  });

  test("ends as a sentence does", () => {
    const open = (item: Item): string[] => pointsOf(item).flatMap(({ nl, en }) => [nl, en]);
    expect(offences((item) => open(item).filter((text) => !/^["“A-Z].*[.?]$/su.test(text)))).toEqual([]);
  });
});

/** A template with another number or capital in it is the same sentence. */
function withoutNumbers(sentence: string): string {
  return sentence.toLowerCase().replaceAll(/[\d.,]+/g, "0");
}
