import { build } from "esbuild";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { beforeAll, expect, test } from "vitest";
import { EDITION, MADE_UP } from "./fixtures/catalogue.ts";
import referenceScores from "./fixtures/reference-scores.json" with { type: "json" };
import madeUpScores from "./fixtures/made-up-scores.json" with { type: "json" };
import { VECTOR_SITUATIONS } from "./fixtures/situations.ts";
import { VECTOR_ANSWERS } from "./fixtures/vector-answers.ts";
import * as guide from "./index.ts";
import { sureness } from "./sureness/index.ts";

// The same input has to give the same output on every platform. Chromium and Node share one engine, so the whole library
// also runs in one that shares nothing with it: QuickJS, in WebAssembly, where every number is counted by other code.

type Ask = (code: string, given: unknown) => unknown;

let inQuickJs: Ask;

beforeAll(async () => {
  const engine = await newQuickJSWASMModuleFromVariant(import("@jitl/quickjs-wasmfile-release-sync"));
  const context = engine.newContext();
  context.unwrapResult(context.evalCode(await bundled())).dispose();
  inQuickJs = (code, given) => {
    const call = `JSON.stringify((${code})(library, JSON.parse(${JSON.stringify(JSON.stringify(given))})))`;
    const answer = context.unwrapResult(context.evalCode(call));
    const json = context.getString(answer);
    answer.dispose();
    return JSON.parse(json);
  };
}, 60_000);

async function bundled(): Promise<string> {
  const both = `export * from "./index.ts"; export * from "./sureness/index.ts";`;
  const { outputFiles } = await build({
    stdin: { contents: both, resolveDir: import.meta.dirname, loader: "ts" },
    ...{ write: false, bundle: true, format: "iife", globalName: "library", target: "es2020" },
  });
  return outputFiles[0]?.text ?? "";
}

type Library = typeof guide & { readonly sureness: typeof sureness };

/** What a function answers here, which has to be what it answers there: to the last digit of every number. */
function inBoth<Given>(given: Given, task: (library: Library, given: Given) => unknown): unknown {
  const here: unknown = JSON.parse(JSON.stringify(task({ ...guide, sureness }, given)));
  expect(inQuickJs(task.toString(), given)).toEqual(here);
  return here;
}

test.each([
  ["the edition", { catalogue: EDITION, asked: referenceScores }],
  ["an invented catalogue with odd fractions", { catalogue: MADE_UP, asked: madeUpScores }],
])("scores random sets of %s as another engine does", (_, given) => {
  const scores = inBoth(given, ({ parseSituation, itemsByIds, score }, { catalogue, asked }) =>
    asked.map(({ situation, items }) => {
      const [situated, set] = [parseSituation(situation), itemsByIds(catalogue, items)];
      return situated.ok && set.ok && score(set.value, situated.value).ok
        ? score(set.value, situated.value)
        : "refused";
    }),
  );
  expect(scores).toHaveLength(given.asked.length);
  expect(scores).not.toContain("refused");
});

test("finds, explains and doubts an advice as another engine does", { timeout: 120_000 }, () => {
  const given = { catalogue: EDITION, keys: VECTOR_SITUATIONS.B };
  const answer = inBoth(given, ({ parseSituation, advise, explain, front, whyNot, sureness }, { catalogue, keys }) => {
    const parsed = parseSituation(keys);
    if (!parsed.ok) throw new Error("impossible situation");
    const advice = advise(catalogue, parsed.value);
    const best = advice.best[0]?.items ?? [];
    return {
      advice,
      explanation: explain(catalogue, parsed.value, best),
      front: front(catalogue, parsed.value),
      whyNot: whyNot(catalogue, parsed.value, "M10"),
      sureness: sureness(catalogue, parsed.value, { M26: ["cost"] }, { mostVisited: 20_000, mostSearches: 2 }),
    };
  });
  expect(answer).toMatchObject({ advice: { best: [{}, {}, {}] }, explanation: { ok: true }, whyNot: { ok: true } });
});

test(
  "reads answers with a gap, and ranks them for the time being, as another engine does",
  { timeout: 120_000 },
  () => {
    const given = { catalogue: EDITION, answers: { ...VECTOR_ANSWERS.B, Q17: guide.DONT_KNOW }, today: "2026-11-22" };
    const answer = inBoth(
      given,
      ({ provisionalAdvice, situationFromAnswers, parseAnswers }, { catalogue, answers, today }) => {
        const parsed = parseAnswers(answers);
        if (!parsed.ok) throw new Error("impossible answers");
        return {
          situated: situationFromAnswers(parsed.value, today),
          provisional: provisionalAdvice(catalogue, answers, today),
        };
      },
    );
    expect(answer).toMatchObject({ situated: { open: [{}] }, provisional: {} });
  },
);
