import { gzipSync } from "node:zlib";
import { parseAnswers, provisionalAdvice } from "@brink/decision-guide";
import { beforeAll, describe, expect, test } from "vitest";
import { VECTOR_ANSWERS } from "../../../../libs/decision-guide/src/fixtures/vector-answers.ts";
import { vectorSituation } from "../../../../libs/decision-guide/src/fixtures/situations.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { guideContent } from "./content/guide-content.ts";
import { computeAdvice } from "./domain/compute-advice.ts";
import { estimatedIn } from "./domain/estimated.ts";
import { guideNumbers } from "./domain/guide-numbers.ts";
import { askWorker, bundled, liveScript } from "./live-worker.fixture.ts";

const content = guideContent(packageRoot());
const choosable = { catalogue: content.catalogue, estimated: estimatedIn(content) };
const today = "2026-11-22";
const libraryAtMostBytes = 25_000;
let script = "";

beforeAll(async () => {
  script = await liveScript();
});

describe.each(["A", "B", "C"] as const)("in situation %s", { timeout: 120_000 }, (name) => {
  const kept = VECTOR_ANSWERS[name];
  let counted: ReturnType<typeof computeAdvice>;

  beforeAll(() => {
    const parsed = parseAnswers(kept);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    counted = computeAdvice(choosable, { answers: parsed.value, today });
  });

  test("the answers say what the situation says", () => {
    const { level, room, budgetEur, priority } = vectorSituation(name);
    expect(counted.situation).toMatchObject({ level, room, budgetEur, priority });
  });

  test("the browser ranks what is typed as the server ranks what is saved", () => {
    const numbers: unknown = JSON.parse(guideNumbers(content).body);
    const typed = {
      Q15: [String(kept["Q15"])],
      Q16: [String(kept["Q16"])],
      Q17: [String(kept["Q17"])],
      Q18: [],
      Q19: [],
    };
    const page = content.situation.questions.find(({ id }) => id === "Q15")?.page;
    const inBrowser = askWorker(script, { numbers, page, saved: { ...kept, Q15: 1 }, typed, today });
    expect(inBrowser).toEqual(JSON.parse(JSON.stringify(provisionalAdvice(content.catalogue, kept, today))));
    expect(inBrowser).toMatchObject({
      equallyGood: counted.equallyGood,
      best: counted.best.map(({ items, total }) => ({ items: items.filter((id) => id !== "M60"), total })),
    });
  });
});

test("what cannot be read is said at its question, rather than ranked as if it were left open", () => {
  const numbers: unknown = JSON.parse(guideNumbers(content).body);
  const ask = (Q15: string) =>
    askWorker(script, { numbers, page: 5, saved: VECTOR_ANSWERS.A, typed: { Q15: [Q15], Q16: ["450"] }, today });
  expect(ask("veel")).toEqual({ state: "unreadable", field: "Q15" });
  expect(ask("15000")).toMatchObject({ state: "found" });
});

test("what a browser fetches to rank with has no text to read, and fits in 15 kB", () => {
  const { body } = guideNumbers(content);
  for (const { name } of content.records) expect(body).not.toContain(name.nl);
  expect(gzipSync(body).length).toBeLessThan(15_000);
});

test("the whole library weighs at most 25 kB for a browser, without the content", async () => {
  const library = await bundled("libs/decision-guide/src/index.ts", "esm");
  expect(gzipSync(library, { level: 9 }).length).toBeLessThanOrEqual(libraryAtMostBytes);
});
