import { describe, expect, it } from "vitest";
import { messages } from "../messages.ts";
import { kinds } from "./index.ts";
import { partKinds } from "./kind-of.ts";

describe("the kinds of questions", () => {
  it("stand each at a place of their own among what staff choose from", () => {
    const places = kinds.map(({ place }) => place).toSorted((one, other) => one - other);
    expect(places).toEqual(kinds.map((_, at) => at + 1));
  });

  it.each(kinds.map(({ id }) => id))("have a name and an explanation for staff: %s", (id) => {
    for (const key of [`survey.staff.kind.${id}`, `survey.staff.about.${id}`]) {
      expect(messages.nl, key).toHaveProperty([key]);
      expect(messages.en, key).toHaveProperty([key]);
    }
  });

  it("are not tagged where nobody writes in sentences of their own", () => {
    const tagged = kinds.filter(({ isTaggable }) => isTaggable === true);
    expect(tagged.map(({ id }) => id)).toEqual(["open", "short"]);
    expect(tagged.filter(({ counting }) => counting.by !== "words")).toEqual([]);
  });

  it("ask nothing where they are a part", () => {
    expect(partKinds).toEqual(["section"]);
  });
});
