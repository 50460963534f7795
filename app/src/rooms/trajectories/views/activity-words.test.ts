import { describe, expect, it } from "vitest";
import { testTenant, visitor } from "../../../../test/factories/world.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { saidAsHtml } from "../../../platform/i18n/said.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import type { Phase } from "../domain.ts";
import { en } from "../messages/en.ts";
import { nl } from "../messages/nl.ts";
import { daysText, phaseName, whenOf } from "./activity-words.ts";

function frameIn(lang: string): Frame {
  return {
    t: translator({ nl, en }, lang),
    lang,
    dir: "ltr",
    tenant: testTenant(),
    actor: visitor(),
    now: new Date("2026-11-02T09:00:00Z"),
    format: formatFor(lang, "Europe/Amsterdam"),
    url: { path: "/", search: "", base: "" },
    form: { values: {}, errors: [] },
    once: "",
    stamp: () => "",
    demo: false,
  };
}
const dutch = frameIn("nl");

describe("when something is", () => {
  it("says the year once when both days have it, and one day once", () => {
    expect(daysText(dutch, "2026-10-13", "2026-11-17")).toBe("13 oktober tot en met 17 november 2026");
    expect(daysText(dutch, "2026-12-14", "2027-01-31")).toBe("14 december 2026 tot en met 31 januari 2027");
    expect(daysText(dutch, "2026-10-13", "2026-10-13")).toBe("13 oktober 2026");
    expect(daysText(dutch, "2026-10-13", undefined)).toBe("13 oktober 2026");
  });

  it("says the times that are known, and that there is no day yet", () => {
    const day = { startsOn: "2026-10-13", endsOn: undefined };
    expect(whenOf(dutch, { ...day, startsTime: "19:00", endsTime: "21:30" })).toBe(
      "13 oktober 2026, van 19:00 tot 21:30 uur",
    );
    expect(whenOf(dutch, { ...day, startsTime: "19:00", endsTime: undefined })).toContain("19:00");
    expect(whenOf(dutch, { ...day, startsTime: undefined, endsTime: undefined })).toBe("13 oktober 2026");
    const never = { startsOn: undefined, endsOn: undefined, startsTime: undefined, endsTime: undefined };
    expect(whenOf(dutch, never)).toBe(nl["trajectories.when.unknown"]);
  });
});

describe("the name of a phase", () => {
  const phase: Phase = { id: "-", kind: "hear_back", name: {}, startsOn: "2026-01-01", endsOn: "2026-01-02" };

  it("is its kind, in the language of the reader, when the team gave none", () => {
    expect(phaseName(dutch, phase)).toBe(nl["trajectories.phaseKind.hear_back"]);
    expect(phaseName(frameIn("en"), phase)).toBe(en["trajectories.phaseKind.hear_back"]);
  });

  it("is its own, in the language in which there is one", () => {
    const own = phaseName(frameIn("en"), { ...phase, name: { nl: "Antwoord" } });
    expect(saidAsHtml(own)).toBe('<span lang="nl" dir="ltr">Antwoord</span>');
  });
});
