import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { CHECK_IDS, DONT_KNOW, OPTIONS, SCORED_UNKNOWNS, THEMES } from "@brink/decision-guide";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readContent } from "../app/src/rooms/choose/content/guide-content.ts";
import { EDITION } from "../libs/decision-guide/src/fixtures/catalogue.ts";
import { VECTOR_SITUATIONS } from "../libs/decision-guide/src/fixtures/situations.ts";

const content = readContent({ path: join(import.meta.dirname, "..", "content") });
const folder = mkdtempSync(join(tmpdir(), "brink-guide-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { A, B, C } = VECTOR_SITUATIONS;

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

type Run = { readonly status: number; readonly out: string; readonly err: string };

function guide(...words: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [join(import.meta.dirname, "guide.ts"), ...words], (error, out, err) => {
      done({ status: error === null ? 0 : 1, out, err });
    });
  });
}

async function json(...words: readonly string[]): Promise<unknown> {
  const { status, out, err } = await guide(...words);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}

describe.concurrent(
  "npm run guide refuses, in one line and with nothing on standard output",
  { timeout: 30_000 },
  () => {
    test.each([
      ["no file", [], "Usage: npm run -s guide -- situation.json [--score M01,M60 | --sets sets.json]"],
      ["a file that is not there", [join(folder, "gone.json")], "Cannot read"],
      ["a file that is not JSON", [file("words.json", "level: 3")], "is not JSON"],
      [
        "an unknown phase and a missing level",
        [file("odd.json", { ...A, level: null, phases: ["Q"] })],
        '"level" is missing. "phases" does not know "Q".',
      ],
      ["an unknown item", [file("unknown.json", A), "--score", "M01,M99"], 'M01,M99: the catalogue has no item "M99".'],
      ["an item twice", [file("twice.json", A), "--score", "M01,M01"], "M01 stands in it twice."],
      [
        "sets that are no arrays",
        [file("flat.json", A), "--sets", file("flat-sets.json", ["M01"])],
        "expected an array of arrays of ids",
      ],
      ["two questions at once", [file("both.json", A), "--score", "M01", "--sets", "x"], "Usage"],
    ])("%s", async (_, words, message) => {
      const { status, out, err } = await guide(...words);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err.trim()).toContain(message);
      expect(err.trim().split("\n")).toHaveLength(1);
    });
  },
);

const combination = z.strictObject({
  items: z.array(z.string()),
  total: z.int(),
  base: z.number(),
  raw: z.number(),
  sub: z.record(z.string(), z.number()),
  hard: z.array(z.string()),
  cost: z.number(),
  hours: z.number(),
  weeks: z.number(),
  reasons: z.array(z.looseObject({ code: z.string() })),
});
const advice = z.strictObject({
  best: z.array(combination),
  cheap: combination.nullable(),
  inclusive: combination.nullable(),
  optimum: z.number().nullable(),
  equallyGood: z.int(),
  considered: z.int(),
  why: z.array(z.looseObject({ code: z.string() })).optional(),
  seconds: z.number(),
});

describe.concurrent("npm run guide", { timeout: 30_000 }, () => {
  test("prints the advice in the promised shape", async () => {
    const given = advice.parse(await json(file("a.json", A)));
    expect(given.best).toHaveLength(3);
    expect(given.why).toBeUndefined();
    expect(given.best[0]?.reasons[0]?.code).toBe("carries");
    expect(given.optimum).toBeGreaterThanOrEqual(Math.max(...given.best.map(({ raw }) => raw)));
    expect(given.seconds).toBeGreaterThan(0);
  });

  test("says why it advises nothing, and still compares", async () => {
    const given = advice.parse(await json(file("over.json", { ...B, room: 3 })));
    expect(given).toMatchObject({
      best: [],
      cheap: null,
      inclusive: null,
      why: [{ code: "overpromise", level: 5, room: 3 }],
    });
    expect(given.optimum).toBeGreaterThan(0);
  });

  test("prints one scored set with the reference's keys, raw and admissible", async () => {
    const scored = await json(file("score.json", C), "--score", "M13,M11,M03,M22,M60");
    expect(scored).toMatchObject({
      total: 95,
      base: 0.8966,
      synergy: 0.1,
      cost: 110_800,
      hours: 860,
      weeks: 24.6,
      admissible: true,
    });
    const keys = [
      "total",
      "base",
      "complexity",
      "synergy",
      "conflict",
      "hard",
      "cost",
      "hours",
      "weeks",
      "sub",
      "coverage",
    ];
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(scored))).toEqual([...keys, "raw", "admissible"]);
  });

  test("names keys that mean nothing, beside the answer", async () => {
    const { status, err } = await guide(file("extra.json", { ...A, name: "Hofstraat" }), "--score", "M22,M60");
    expect(status).toBe(0);
    expect(err).toContain("nothing is done with name");
  });

  test("gives the nine test vectors with the numbers of edition 2026.11.1, which they belong to", async ({ skip }) => {
    skip(
      !isDeepStrictEqual(content.catalogue, EDITION),
      "content/ has other numbers than the frozen edition: libs/decision-guide still scores the vectors with that one",
    );
    const totals = async (name: string, keys: unknown, ...sets: readonly string[]): Promise<unknown> => {
      const asked = file(
        `${name}-sets.json`,
        sets.map((set) => set.split(" ")),
      );
      const scored = await json(file(`${name}.json`, keys), "--sets", asked);
      return z
        .array(z.looseObject({ total: z.int() }))
        .parse(scored)
        .map(({ total }) => total);
    };
    const A2 = "M01 M22 M25 M26";
    expect(await totals("vectors-a", A, "M01 M60", `${A2} M60`, `${A2} M11 M60`, "M01 M29")).toEqual([57, 98, 49, 36]);
    expect(await totals("vectors-b", B, "M08 T06 M60", "M03 M08 M24 M26 T06 M60")).toEqual([74, 95]);
    expect(await totals("vectors-c", C, "M15 M29 M60", "M13 M11 M03 M22 M60", "M10 T30 M03 M60")).toEqual([54, 95, 42]);
  });
});

describe("the questions in the content", () => {
  const { situation, themes } = content;

  test("offer exactly the option codes that the decision guide knows", () => {
    const offered = situation.questions.filter(({ options }) => options !== undefined);
    const codes = Object.fromEntries(offered.map(({ id, options }) => [id, options?.map(({ code }) => code)]));
    expect(codes).toEqual({ ...OPTIONS, Q4: ["A", "P", "D", "I", "E"] });
    expect(situation.dontKnow.code).toBe(DONT_KNOW);
  });

  test("let people say that they don't know wherever that can be computed", () => {
    const unknowable = situation.questions.filter(({ dontKnow }) => dontKnow).map(({ id }) => id);
    expect(unknowable).toEqual(expect.arrayContaining([...SCORED_UNKNOWNS]));
  });

  test("ask the QuickScan's 36 checks", () => {
    expect(themes.map(({ code }) => code)).toEqual(THEMES);
    expect(themes.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(CHECK_IDS);
  });
});
