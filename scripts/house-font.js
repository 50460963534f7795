// The house font as browsers get it: the letters of Dutch and English with all accents of western Europe, in the weights
// that style sheets use, under a name of its own (docs/decisions/0042-letters-of-a-page.md). Plain JavaScript, as build.js.
import { readFile } from "node:fs/promises";

const printable = characters(0x20, 0x7e);
const accented = characters(0xc0, 0xff).replace(/[ÐÞðþ÷]/g, "");
const marks = "\u00a0\u00ad©«»·°±²½œŒ‘’‚“”„–—…•€−×↑↓";
const weights = { min: 400, max: 700 };

/** Bundles the one file of letters as a smaller one; every other font as it is. */
export const houseFont = {
  name: "house-font",
  setup(bundler) {
    bundler.onLoad({ filter: /source-sans-3-latin-wght-normal\.woff2$/ }, async ({ path }) => ({
      contents: await smallFont(await readFile(path)),
      loader: "file",
    }));
  },
};

async function smallFont(whole) {
  const [{ default: subset }, { default: fontverter }] = await Promise.all([
    import("subset-font"),
    import("fontverter"),
  ]);
  const font = renamed(await fontverter.convert(whole, "sfnt"));
  return subset(font, printable + accented + marks, {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
    // No page asks for old-style figures, fractions or ligatures; kerning stays.
    noLayoutClosure: true,
    // With who made it and under which licence.
    preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14],
  });
}

/** The licence keeps the name of the original for the original. As many letters, so that nothing in the file moves. */
function renamed(font) {
  const named = Buffer.from(font);
  for (const [from, to] of [
    ["Source Sans 3", "Brink Letters"],
    ["SourceSans3", "BrinkLetter"],
  ]) {
    const [old, own] = [from, to].map((name) => Buffer.from(name, "utf16le").swap16());
    for (let at = named.indexOf(old); at >= 0; at = named.indexOf(old, at)) own.copy(named, at);
  }
  return named;
}

function characters(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");
}
