import { describe, expect, it } from "vitest";
import { sameHoles } from "../../../platform/i18n/message-holes.ts";
import { joinedMessages } from "../joined-messages.ts";
import { methods } from "../methods/index.ts";
import { staffNl } from "../messages/staff.nl.ts";

const { nl, ...others } = joinedMessages(methods);
const isStaff = (key: string) =>
  key in staffNl ||
  key.includes(".staff.") ||
  /^(ideas\.settings|survey\.(staff|kind|refused))|^(ideas|survey)\.name$|\.field\.(tooMany(Themes|Options)|uneven(Themes|Options)|twoOptions|twoEnds)$/.test(
    key,
  );
const residents = Object.keys(nl).filter((key) => !isStaff(key));

describe.each(["pl", "ar"])("the residents' words in %s", (lang) => {
  const own = others[lang] ?? {};

  it("are all there, and no word of the staff's side", () => {
    expect(residents.filter((key) => !(key in own))).toEqual([]);
    expect(Object.keys(own).filter((key) => !residents.includes(key))).toEqual([]);
  });

  it("have the same holes as the Dutch ones", () => {
    expect(residents.filter((key) => !sameHoles(nl[key] ?? "", own[key] ?? "", lang))).toEqual([]);
  });
});
