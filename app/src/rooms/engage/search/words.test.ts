import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mended, slipsBetween } from "./spelling.ts";
import { searched, wordsIn } from "./words.ts";

/** Whether who types this finds a text with these words. */
function finds(typed: string, text: string): boolean {
  const written = wordsIn(text);
  return searched(typed).words.every(({ forms }) =>
    forms.some(({ text: form, begins }) => written.some((word) => (begins ? word.startsWith(form) : word === form))),
  );
}

describe("searching Dutch words", () => {
  it.each([
    ["park", "Meer parkeerplaatsen"],
    ["park", "Parkeren moet duurder"],
    ["bus", "Een buste op het plein"],
    ["kat", "De kater van de kroeg"],
    ["bomen", "Een bromfiets"],
    ["bankjes fontein", "Een bankje"],
    ["groen", "Een grote boom"],
  ])("%s does not find: %s", (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it.each([
    ["bomen", "Een boom bij de bushalte"],
    ["boom", "Meer bomen"],
    ["boompje", "Meer bomen"],
    ["boom", "Een klein boompje"],
    ["treintje", "Een trein voor de kinderen"],
    ["plantje", "Meer planten"],
    ["bloemetjes", "Een bloem"],
    ["stad", "Twee steden"],
    ["bankje", "Zet er banken neer"],
    ["bankjes", "Een bank"],
    ["bank", "Twee bankjes"],
    ["fiets", "Fietsen en een fietspad"],
    ["fietsen", "Mijn fiets past niet"],
    ["bussen", "De bus rijdt niet"],
    ["bus", "Meer bussen en een busje"],
    ["huizen", "Een huis"],
    ["huis", "Nieuwe huizen en een huisje"],
    ["brieven", "Een brief"],
    ["brief", "Twee brieven"],
    ["kinderen", "Voor elk kind"],
    ["speeltuinen", "Een speeltuin"],
    ["spelen", "Waar een kind speelt"],
    ["veiliger", "Een veilig plein"],
    ["groene", "Meer groen"],
    ["groen", "Een groene gevel"],
    ["mogelijkheden", "Die mogelijkheid"],
    ["cafe", "Een café op het plein"],
    ["CAFÉ", "twee cafe's"],
    ["ideeën", "Een idee"],
    ["bushaltes", "Bij de bushalte"],
    ["de bomen in het park", "Park met een boom"],
    ["ławka", "Nowa ławka"],
    ["الحديقة", "مقعد في الحديقة"],
  ])("%s finds: %s", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it("finds every word as it was written, and knows a receipt in any spelling", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (word) => finds(word, `Iets met ${word}.`)));
    expect(searched("bankje bij").receipt).toBeUndefined();
    for (const typed of ["K7RM-4TQ9", "k7rm4tq9", " k7rm 4tq9 "]) expect(searched(typed).receipt).toBe("K7RM-4TQ9");
  });
});

describe("a slip of the finger", () => {
  const known = [
    { word: "speeltuin", many: 7 },
    { word: "bankje", many: 3 },
    { word: "banken", many: 9 },
    { word: "plein", many: 40 },
  ];

  it("is no reason for another word when somebody wrote it so, when it is short, or when nothing is near", () => {
    for (const right of ["speeltuin", "bankjes", "pli", "zwembad"])
      expect(mended(searched(right), known)).toBeUndefined();
  });

  it.each([
    ["speeltiun", "speeltuin"],
    ["spelltuin", "speeltuin"],
    ["speltuin", "speeltuin"],
    ["plien", "plein"],
    // Two slips by its letters, none by its sound.
    ["plijn", "plein"],
    ["speeltiun plein", "speeltuin plein"],
  ])("%s becomes %s", (typed, right) => {
    expect(mended(searched(typed), known)).toBe(right);
  });

  it("counts the same from either side, and a swap as one", () => {
    const word = fc.stringMatching(/^[a-e]{0,6}$/);
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other) === slipsBetween(other, one)));
    expect(slipsBetween("plien", "plein")).toBe(1);
    expect(slipsBetween("", "plein")).toBe(5);
  });
});
