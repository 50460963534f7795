import { describe, expect, it } from "vitest";
import { languageMovedUp, withLanguage, withoutLanguage } from "./domain.ts";

describe("the languages of the residents' side", () => {
  it("refuse a language that is there already", () => {
    expect(withLanguage(["nl", "pl"], "pl")).toMatchObject({
      ok: false,
      refusal: { key: "tenancy.staff.wrong.languageThere" },
    });
  });

  it("refuse a thirteenth language", () => {
    const twelve = ["nl", "en", "pl", "ar", "tr", "uk", "fa", "ti", "de", "fr", "es", "so"];
    expect(withLanguage(twelve, "ro")).toMatchObject({ ok: false, refusal: { params: { max: 12 } } });
  });

  it("never lose Dutch", () => {
    expect(withoutLanguage(["nl", "en"], "nl")).toMatchObject({
      ok: false,
      refusal: { key: "tenancy.staff.wrong.dutchStays" },
    });
  });

  it("refuse to lose or move a language that is not there", () => {
    expect(withoutLanguage(["nl"], "pl").ok).toBe(false);
    expect(languageMovedUp(["nl"], "pl").ok).toBe(false);
  });

  it.each([
    ["pl", ["nl", "pl", "en"]],
    ["en", ["en", "nl", "pl"]],
    ["nl", ["nl", "en", "pl"]],
  ])("put %s one place nearer to the front", (lang, expected) => {
    expect(languageMovedUp(["nl", "en", "pl"], lang)).toEqual({ ok: true, value: expected });
  });

  it("grow at the end and shrink in the middle", () => {
    expect(withLanguage(["nl", "en"], "ar")).toEqual({ ok: true, value: ["nl", "en", "ar"] });
    expect(withoutLanguage(["nl", "en", "ar"], "en")).toEqual({ ok: true, value: ["nl", "ar"] });
  });
});
