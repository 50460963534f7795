import { describe, expect, it } from "vitest";
import { translator } from "../../../platform/i18n/translator.ts";
import { nl } from "../messages/nl.ts";
import { textLengths } from "../inputs.ts";
import { levels, rooms } from "../codes.ts";
import type { KnownAround } from "./proposed-texts.ts";
import { proposable, proposedCount, proposedTexts } from "./proposed-texts.ts";
import { trajectory } from "./trajectory.fixture.ts";

const t = translator({ nl }, "nl");
const around: KnownAround = {
  activities: [{ status: "planned" }, { status: "planned" }],
  retention: { contactDetailsMonths: 12, contributionsMonths: 84 },
  contact: { phone: "14 0999", email: "" },
};
const blank = trajectory({
  ...{ texts: { title: { nl: "Het Marktplein" } }, levelPromised: 3, roomLeft: 3 },
  contact: { name: "", phone: "", email: "" },
});
const said = (of: Parameters<typeof proposedTexts>[0], known = around) =>
  Object.fromEntries(
    Object.entries(proposedTexts(of, known).texts).map(([field, one]) => [field, t(one.key, one.params)]),
  );

describe("texts for who sets a trajectory up", () => {
  it("are none without a plan, after opening, and in the archive", () => {
    const cancelled = around.activities.map((one) => ({ ...one, status: "cancelled" as const }));
    for (const [of, known] of [
      [blank, { ...around, activities: [] }],
      [blank, { ...around, activities: cancelled }],
      [{ ...blank, status: "open" as const }, around],
      [{ ...blank, archivedAt: new Date() }, around],
    ] as const)
      expect(proposedCount(proposedTexts(of, known))).toBe(0);
  });

  it("leave alone what somebody wrote, and what depends on a choice that nobody made", () => {
    const own = { title: { nl: "Plein" }, summary: { nl: "Al geschreven." }, privacy: { nl: "Ook." } };
    expect(Object.keys(said({ ...blank, texts: own }))).toEqual(["influence", "inputUse"]);
    const undecided = { ...blank, levelPromised: undefined, roomLeft: undefined };
    expect(Object.keys(said(undecided))).toEqual(["privacy"]);
    const known = { ...blank, contact: { name: "Anouk", phone: "06", email: "" } };
    expect(proposedTexts(known, around).contact).toEqual({});
  });

  it("say what the choices say, and no day, which can change in the plan", () => {
    expect(said(blank)).toMatchObject({
      summary: "Dit gaat over “Het Marktplein”. Wij willen graag weten wat u ervan vindt.",
      influence: expect.stringContaining("De keuze tussen een paar mogelijkheden"),
      privacy: expect.stringMatching(/12 maanden nadat meedoen voorbij is.* 84 maanden nadat meedoen voorbij is\./),
    });
    expect(JSON.stringify(said(blank))).not.toContain("2027");
    expect(proposedTexts(blank, around).contact).toEqual({ phone: "14 0999" });
  });

  it("ask nothing of anybody on the lowest rung", () => {
    const told = said({ ...blank, levelPromised: 1, roomLeft: 0 });
    expect(told["summary"]).toBe("Dit gaat over “Het Marktplein”. Wij vertellen u wat er gebeurt en waarom.");
    expect(told["inputUse"]).not.toContain("Wij lezen");
  });

  it("have words for every choice, without a gap, that fit the field", () => {
    for (const levelPromised of levels)
      for (const roomLeft of rooms) {
        const texts = said({ ...blank, levelPromised, roomLeft });
        expect(Object.keys(texts)).toEqual([...proposable]);
        for (const field of proposable) {
          expect(texts[field]).not.toMatch(/trajectories\.|[{}[\]…]|undefined/);
          expect(texts[field]?.length).toBeLessThanOrEqual(textLengths[field]);
        }
      }
  });
});
