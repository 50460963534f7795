/** Suggesting themes among ten thousand texts, on its thread: how long it takes, and how long pages stand still meanwhile. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createThreadSuggester } from "../../app/src/rooms/engage/themes/suggested/suggester.ts";
import type { Findings } from "./figure.ts";
import { manyTexts } from "./texts.ts";

const sizes = [1_000, 10_000] as const;
const standsStillAtMostMs = 100;
const takesAtMostSeconds = 30;

export async function benchThemes(): Promise<Findings> {
  const suggester = createThreadSuggester();
  const made = manyTexts();
  const sentences = made.flatMap(({ body }) => body.match(/[^.!?]+[.!?]/g) ?? []);
  const textsOf = (many: number) => {
    const next = numbersFrom(many);
    const sentence = () => sentences[next() % sentences.length] ?? "";
    return Array.from({ length: many }, (_, at) => ({
      id: String(at),
      text: [sentence(), sentence(), sentence()].join(" "),
    }));
  };
  await suggester.themesIn(textsOf(100));
  const measures = [];
  for (const many of sizes) {
    const texts = textsOf(many);
    const still = monitorEventLoopDelay({ resolution: 1 });
    still.enable();
    const begun = performance.now();
    const found = await suggester.themesIn(texts);
    const seconds = (performance.now() - begun) / 1000;
    still.disable();
    const result = found.ok
      ? `${found.value.themes.length} themes, ${found.value.without.length} texts in none`
      : "too much";
    measures.push(
      { name: `${many} texts (${result})`, value: seconds, unit: "s", limit: takesAtMostSeconds },
      {
        name: `${many} texts: longest that pages stand still`,
        value: still.max / 1e6,
        unit: "ms",
        limit: standsStillAtMostMs,
      },
    );
  }
  return { title: "Themes: suggested on a thread of their own", figures: [], measures, notes: [] };
}

/** The same numbers each time (a linear congruential generator, of which the high bits are used). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 12;
  };
}
