import { expect, it } from "vitest";
import { inPieces } from "./in-pieces.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Says which pieces were made, and whether the maker was told to stop. */
function maker(many: number, breaksAt = Infinity) {
  const made: number[] = [];
  const state = { made, stopped: false };
  async function* pieces() {
    try {
      for (let at = 1; at <= many; at += 1) {
        await Promise.resolve();
        if (at === breaksAt) throw new Error("The database went away.");
        made.push(at);
        yield bytes(`${String(at)};`);
      }
    } finally {
      state.stopped = true;
    }
  }
  return { state, pieces: pieces() };
}

const nothingBreaks = (error: unknown) => {
  throw error;
};

it("what breaks half-way breaks off the answer, and is told", async () => {
  const { pieces } = maker(5, 3);
  const told: unknown[] = [];
  const body = new Response(inPieces(pieces, (error) => told.push(error)));
  await expect(body.text()).rejects.toThrow("The database went away.");
  expect(told).toHaveLength(1);
});

it("nothing more is made when whoever asked goes away", async () => {
  const { state, pieces } = maker(1_000_000);
  const reader = inPieces(pieces, nothingBreaks).getReader();
  await reader.read();
  await reader.cancel();
  expect(state).toEqual({ made: [1], stopped: true });
});

it("a piece is made when the one before was taken, and all come in their order", async () => {
  const { state, pieces } = maker(3);
  const stream = inPieces(pieces, nothingBreaks);
  expect(state.made).toEqual([]);
  expect(await new Response(stream).text()).toBe("1;2;3;");
});
