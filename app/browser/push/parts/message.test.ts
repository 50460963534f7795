import { describe, expect, it } from "vitest";
import { messageFrom } from "./message.ts";

const origin = "https://denkmee.waterdam.nl";
const shown = (message: unknown) => messageFrom(JSON.stringify(message), origin);

describe("what a browser shows of a message", () => {
  it.each([
    ["another site", "https://evil.example/"],
    ["another site without saying how", "//evil.example/volgen"],
    ["another site behind a slip", "/\\evil.example"],
    ["a script", "javascript:alert(1)"],
    ["the same name by another way", "http://denkmee.waterdam.nl/volgen"],
    ["no address", "https://"],
    ["nothing", undefined],
    ["a number", 7],
  ])("never leads to %s", (_, path) => {
    expect(shown({ title: "Nieuws", path }).data).toBe(`${origin}/volgen/toestel`);
  });

  it.each(["", "no JSON", "null", "7", "[]"])("is at least the name of the site, of what is no message: %s", (text) => {
    expect(messageFrom(text, origin)).toMatchObject({ title: "denkmee.waterdam.nl", body: "" });
  });

  it("has the words, the language and the page that were sent", () => {
    const sent = {
      title: "Nieuws",
      body: "Er is een besluit.",
      lang: "nl",
      tag: "2026-11-03",
      path: "/volgen/toestel/x",
    };
    expect(shown(sent)).toEqual({
      ...{ title: "Nieuws", body: "Er is een besluit.", lang: "nl", dir: "auto", tag: "2026-11-03" },
      data: `${origin}/volgen/toestel/x`,
    });
  });
});
