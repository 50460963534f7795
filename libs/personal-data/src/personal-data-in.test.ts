import { build } from "esbuild";
import fc from "fast-check";
import type { QuickJSContext } from "quickjs-emscripten-core";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { beforeAll, describe, expect, test } from "vitest";
import { labelled } from "./fixtures/labelled.ts";
import { masked, personalDataIn } from "./index.ts";

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const pieces = fc.constantFrom(
  ...["06", "12345678", "@", ".nl", "jan", " ", "-", ".", "(", ")", "+31", "NL91", "ABNA", "0417164300", "bsn "],
  ...["123456782", "7511 AB", "Kerkstraat", "12", "TX", "SR", "\n", "é", "😀", "€ ", "12-03-2024"],
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
);

describe("whatever the text", () => {
  test("what is found lies in it, in order and apart, and masking leaves the rest as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = personalDataIn(text);
        let last = 0;
        let rest = "";
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          rest += text.slice(last, start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(masked(text, found, () => "")).toBe(rest + text.slice(last));
      }),
      { numRuns: 2000 },
    );
  });

  test("a mobile number is found however it is parted", () => {
    const gap = fc.constantFrom("", " ", "-", ".", " - ", "/");
    fc.assert(
      fc.property(digits(7), fc.array(gap, { minLength: 8, maxLength: 8 }), (last, gaps) => {
        const number = `06${["1", ...last].map((one, at) => (gaps[at] ?? "") + String(one)).join("")}`;
        fc.pre(!/^06.\d{1,2}.(19|20)\d\d/.test(number));
        const text = `Bel ${number} even`;
        expect(personalDataIn(text)).toEqual([{ kind: "phone", sureness: "sure", start: 4, end: 4 + number.length }]);
      }),
    );
  });

  test("one wrong digit in a citizen service number or an account number is seen", () => {
    const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);
    fc.assert(
      fc.property(digits(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (first, at, more) => {
        const rest = first.reduce((sum, one, place) => sum + one * (9 - place), 0) % 11;
        fc.pre(rest < 10 && first.some((one) => one > 0));
        const right = [...first, rest];
        const wrong = right.map((one, place) => (place === at ? (one + more) % 10 : one));
        expect(kinds(`bsn ${right.join("")}`)).toEqual(["bsn"]);
        expect(kinds(`bsn ${wrong.join("")}`)).not.toContain("bsn");
      }),
    );
    fc.assert(
      fc.property(digits(10), fc.nat(9), fc.integer({ min: 1, max: 9 }), (account, at, more) => {
        const check = 98n - (BigInt(`10112310${account.join("")}232100`) % 97n);
        const iban = (all: readonly number[]) => `NL${String(check).padStart(2, "0")}ABNA${all.join("")}`;
        expect(kinds(iban(account))).toEqual(["iban"]);
        expect(kinds(iban(account.map((one, place) => (place === at ? (one + more) % 10 : one))))).not.toContain(
          "iban",
        );
      }),
    );
  });
});

// QuickJS counts its steps, those of patterns among them (the interrupt handler is asked every so many): the same on every
// machine and however busy it is. It is also another engine, with code of its own for patterns.
describe("in another engine", () => {
  let context: QuickJSContext;
  let steps = 0;

  beforeAll(async () => {
    const engine = await newQuickJSWASMModuleFromVariant(import("@jitl/quickjs-wasmfile-release-sync"));
    const runtime = engine.newRuntime();
    runtime.setInterruptHandler(() => {
      steps += 1;
      return false;
    });
    context = runtime.newContext();
    const { outputFiles } = await build({
      entryPoints: [`${import.meta.dirname}/index.ts`],
      ...{ write: false, bundle: true, format: "iife", globalName: "library", target: "es2020" },
    });
    context.unwrapResult(context.evalCode(outputFiles[0]?.text ?? "")).dispose();
  }, 60_000);

  function asked(code: string): unknown {
    const answer = context.unwrapResult(context.evalCode(`JSON.stringify(${code})`));
    const json = context.getString(answer);
    answer.dispose();
    return JSON.parse(json);
  }

  test("finds the same", () => {
    const texts = labelled.map((one) => one.replace(/[{}|]/g, " "));
    expect(asked(`${JSON.stringify(texts)}.map((one) => library.personalDataIn(one))`)).toEqual(
      texts.map((one) => personalDataIn(one)),
    );
  });

  test.each([
    ...["a", "0", "06", "06 ", "0 . ) ", "@", "a@", "a@a.", "a.", "a-", "NL91 ", "NL91ABNA041716430", "1-", "AB-12-"],
    ...["7511 AB ", "7511 AB, ", "Kerkstraat ", "straat 1 ", "123456782 ", "+31 ", "+4 ", "bsn 123456782 ", "(at) "],
    ...["bestelnummer ", "06-1234567", "12, 7511 AA, ", " \n", "Weg 1 ", "tel : tel : ", "01-02-2024 "],
  ])("takes twice the steps for twice as much of %j", (piece) => {
    const stepsFor = (letters: number) => {
      const before = steps;
      asked(`library.personalDataIn(${JSON.stringify(piece)}.repeat(${Math.ceil(letters / piece.length)})).length`);
      return steps - before;
    };
    const [half, whole] = [stepsFor(25_000), stepsFor(50_000)];
    // So few steps are a coarse count; a square would be four times.
    expect(whole).toBeLessThan(half * 2.5 + 20);
    expect(whole).toBeLessThan(2_000);
  });
}, 120_000);
