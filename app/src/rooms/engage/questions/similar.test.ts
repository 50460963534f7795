import { describe, expect, it } from "vitest";
import { similarTo } from "./similar.ts";

const asked = (words: string) => ({ questionId: words, lang: "nl", words, answer: "Ja." });
const all = [
  asked("Blijft de zaterdagmarkt op het plein?"),
  asked("Hoeveel parkeerplaatsen verdwijnen er?"),
  asked("Komen er bomen op het plein?"),
];
const found = (text: string) => similarTo(text, all).map(({ words }) => words);

describe("questions that were answered before", () => {
  it("are none of which only a common word, or one of many, is the same", () => {
    expect(found("Is er ook iets voor de kinderen op de het een?")).toEqual([]);
    expect(found("Wanneer begint het werk op het plein?")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it("are those that ask the same in other forms of the words, the nearest first, three at most", () => {
    expect(found("Hoeveel parkeerplaats verdwijnt?")).toEqual(["Hoeveel parkeerplaatsen verdwijnen er?"]);
    expect(found("Komt er een boom op het plein?")).toEqual(["Komen er bomen op het plein?"]);
    expect(similarTo("bomen plein", [...all, ...all, ...all])).toHaveLength(3);
  });
});
