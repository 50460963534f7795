import { describe, expect, it } from "vitest";
import { saidInDutch } from "./said.ts";
import { translator } from "./translator.ts";

const words = {
  nl: { "a.hello": "Dag {name}", "a.only": "Alleen {name}, in het Nederlands" },
  ar: { "a.hello": "مرحبًا {name}." },
};

describe("words in a language that is not complete", () => {
  it("are Dutch where they are missing, and say so when the page can", () => {
    expect(translator(words, "ar")("a.only", { name: "Amal" })).toBe("Alleen Amal, in het Nederlands");
    const onPage = translator(words, "ar", {}, (text) => saidInDutch({ lang: "ar" }, text));
    expect(onPage("a.only", { name: "Amal" })).toBe(saidInDutch({ lang: "ar" }, "Alleen Amal, in het Nederlands"));
  });
});

describe("what stands in a sentence from right to left", () => {
  const t = translator(words, "ar");

  it.each(["Marktplein 3", "0999 12 34 56", "4YPZ-KKVZ"])("keeps its own order: %s", (name) =>
    expect(t("a.hello", { name })).toBe(`مرحبًا \u2068${name}\u2069.`),
  );

  it.each(["أمل", "13 فبراير 2026", "8,610", "https://waterdam.example/b/1", ""])("is left alone: %j", (name) =>
    expect(t("a.hello", { name })).toBe(`مرحبًا ${name}.`),
  );

  it("is left alone in a sentence from left to right", () =>
    expect(translator(words, "nl")("a.hello", { name: "Marktplein 3" })).toBe("Dag Marktplein 3"));
});
