import { expect, test } from "vitest";
import type { Found } from "./index.ts";
import { masked, personalDataIn } from "./index.ts";
import { labelled } from "./fixtures/labelled.ts";

type Labelled = { readonly text: string; readonly marked: readonly Pick<Found, "kind" | "start" | "end">[] };

/** The text without its marks, and where they stood. */
function read(written: string): Labelled {
  const parts = written.split(/(\{[a-z]+\|[^}]*\})/);
  let text = "";
  const marked = parts.flatMap((part) => {
    const [, kind, words] = /^\{([a-z]+)\|([^}]*)\}$/.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    // @NOTE safe: a kind that is none is found nowhere, and the counts below then differ.
    return kind === undefined ? [] : [{ kind: kind as Found["kind"], start, end: text.length }];
  });
  return { text, marked };
}

function counted(isLookedAt: (found: Found) => boolean) {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { text, marked } of labelled.map(read)) {
    const found = personalDataIn(text).filter(isLookedAt);
    const isSame = (one: Labelled["marked"][number], other: Labelled["marked"][number]) =>
      one.kind === other.kind && one.start <= other.start && one.end >= other.end;
    const right = found.filter((one) => marked.some((mark) => isSame(one, mark))).length;
    counts.right += right;
    counts.wrong += found.length - right;
    counts.missed += marked.filter((mark) => !found.some((one) => isSame(one, mark))).length;
  }
  return counts;
}

// The numbers of the README. They are about these texts, which we wrote ourselves.
test("finds so much of what is marked in the labelled texts, and so much that is not", () => {
  expect(counted(() => true)).toEqual({ right: 34, wrong: 2, missed: 4 });
  expect(counted(({ sureness }) => sureness !== "possible")).toEqual({ right: 31, wrong: 0, missed: 7 });
});

test("masks nothing but what was found, and refuses places of another text", () => {
  const text = "Bel 06-12345678 of mail jan@ziggo.nl.";
  const found = personalDataIn(text);
  expect(masked(text, found)).toBe("Bel ••• of mail •••.");
  expect(masked(text, found, (kind) => `[${kind}]`)).toBe("Bel [phone] of mail [email].");
  expect(masked(text, [])).toBe(text);
  expect(() => masked("Bel 06", found)).toThrow(RangeError);
  expect(() => masked(text, found.toReversed())).toThrow(RangeError);
});
