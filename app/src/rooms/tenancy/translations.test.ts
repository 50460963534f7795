import { describe, expect, it } from "vitest";
import type { OwnWord } from "./translations.ts";
import { isLanguageReviewed, translationEntries, usableWords } from "./translations.ts";

const words = {
  nl: {
    "engage.hello": "Dag {name}",
    "engage.bye": "Tot ziens",
    "engage.staff.list": "Lijst",
    "engage.dispose": "Besluit",
  },
  en: { "engage.dispose": "Decide" },
  pl: { "engage.hello": "Dzień dobry {name}" },
  ar: { "engage.bye": "إلى اللقاء" },
};

function ownWord(key: string, text: string, source: string, reviewedBy?: string): OwnWord {
  const word = { key, text, source };
  return reviewedBy === undefined ? word : { ...word, reviewedBy, reviewedAt: new Date("2026-10-01") };
}

describe("the texts of a language", () => {
  it("leave out the words of the staff's side, which are in Dutch and English only", () => {
    expect(translationEntries(words, "pl", [], []).map((entry) => entry.key)).toEqual(["engage.bye", "engage.hello"]);
  });

  it("say whose words they are", () => {
    const entries = translationEntries(words, "pl", [], []);
    expect(entries.map((entry) => entry.from)).toEqual(["nobody", "brink"]);
  });

  it("are not reviewed until somebody signed every one of them", () => {
    const hello = ownWord("engage.hello", "Witaj {name}", "Dag {name}", "Agnieszka");
    const bye = ownWord("engage.bye", "Do widzenia", "Tot ziens", "Agnieszka");
    expect(isLanguageReviewed("pl", translationEntries(words, "pl", [hello], []))).toBe(false);
    expect(isLanguageReviewed("pl", translationEntries(words, "pl", [hello, bye], []))).toBe(true);
  });

  it("lose their signature when the Dutch changes", () => {
    const bye = ownWord("engage.bye", "Do widzenia", "Tot ziens", "Agnieszka");
    const dutch = ownWord("engage.bye", "Tot de volgende keer", "Tot ziens");
    const [entry] = translationEntries(words, "pl", [bye], [dutch]);
    expect(entry).toEqual({
      key: "engage.bye",
      source: "Tot de volgende keer",
      text: "Do widzenia",
      from: "own",
      outdated: true,
    });
  });

  it("count as reviewed in Dutch and English, which come with Brink", () => {
    expect(isLanguageReviewed("en", translationEntries(words, "en", [], []))).toBe(true);
  });
});

describe("own words", () => {
  it("wait when their holes no longer fit, because they would break the page", () => {
    const own = [ownWord("engage.hello", "Witaj {imię}", "Dag {name}"), ownWord("engage.bye", "Pa", "Tot ziens")];
    expect(usableWords(words, "pl", own)).toEqual({ "engage.bye": "Pa" });
  });

  it("of a key that no longer exists are left alone", () => {
    expect(usableWords(words, "pl", [ownWord("engage.gone", "x", "y")])).toEqual({ "engage.gone": "x" });
  });
});
