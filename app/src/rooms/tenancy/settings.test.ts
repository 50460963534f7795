import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../platform/define/command.ts";
import { createWorld, person, system, visitor } from "../../../test/factories/world.ts";
import { brandFormValues } from "./brand.ts";
import { addHost } from "./commands/add-host.ts";
import { changeBrand } from "./commands/change-brand.ts";
import { changeContact } from "./commands/change-contact.ts";
import { addLanguage, removeLanguage } from "./commands/change-languages.ts";
import { changeLegalTexts } from "./commands/change-legal-texts.ts";
import { changeLogo, removeLogo } from "./commands/change-logo.ts";
import { changeMunicipality } from "./commands/change-municipality.ts";
import { changeRetention } from "./commands/change-retention.ts";
import { createMunicipality } from "./commands/create-municipality.ts";
import { replaceAreas } from "./commands/replace-areas.ts";
import { foundMunicipality } from "./factories.ts";
import { areaNames, areasOf, logoOf, municipalityOf, retentionOf } from "./reader.ts";

const world = createWorld();
const other = createWorld();
const administrator = person("administrator");
const contact = { phone: "14 0123", email: "info@stad.example", address: "Plein 1\n1234 AB Stad", hours: "" };

beforeAll(async () => {
  await foundMunicipality(world);
  await foundMunicipality(other);
});

describe("the settings of a municipality", () => {
  const commands: readonly [Command, unknown][] = [
    [changeMunicipality, { name: "Anders" }],
    [changeContact, contact],
    [changeBrand, brandFormValues({})],
    [changeRetention, { contactDetailsMonths: "3", contributionsMonths: "12", sessionsMonths: "1" }],
    [changeLegalTexts, { kind: "privacy", textLang: "nl", body: "Tekst" }],
    [addLanguage, { language: "tr" }],
    [replaceAreas, { areas: "Oost" }],
    [removeLogo, {}],
  ];

  it.each(commands)("are changed by an administrator only ($name)", async (command, input) => {
    expect(await world.run(command, input, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const staff = person("adviser", "projectLead", "moderator", "evaluator", "councilMember", "clerk", "resident");
    expect(await world.run(command, input, staff)).toMatchObject({ refusal: { kind: "forbidden" } });
  });

  it("cannot found a municipality or claim a host name, not even by an administrator", async () => {
    expect(await world.run(createMunicipality, {}, administrator)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(addHost, { host: "a.example" }, administrator)).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("leave another municipality as it is", async () => {
    const before = await other.read(municipalityOf, other.tenant.id);
    await world.done(changeContact, contact, administrator);
    await world.done(changeMunicipality, { name: "Stad" }, administrator);
    expect(await other.read(municipalityOf, other.tenant.id)).toEqual(before);
    expect(await world.read(municipalityOf)).toMatchObject({ name: "Stad", contact });
  });

  const wrong: readonly [Command, unknown, readonly string[] | null][] = [
    [changeMunicipality, { name: " ", cbsCode: "0153" }, ["name", "cbsCode"]],
    [changeContact, { ...contact, phone: "bel mij", email: "info" }, ["phone", "email"]],
    [changeRetention, { contactDetailsMonths: "0", contributionsMonths: "999", sessionsMonths: "een" }, null],
    [changeLegalTexts, { kind: "terms", textLang: "nl", body: "x" }, ["kind"]],
    [addLanguage, { language: "<script>" }, ["language"]],
    [replaceAreas, { areas: "Oost; 10\nWest; veel" }, ["areas"]],
    [changeBrand, { ...brandFormValues({}), primary: "#ffffff" }, null],
  ];

  it.each(wrong)("name each field that is wrong (%#)", async (command, input, fields) => {
    const result = await world.run(command, input, administrator);
    if (result.ok || result.refusal.kind !== "invalid") throw new Error("It had to be refused as invalid.");
    const named = result.refusal.fields.map(({ field }) => field);
    if (fields) expect(named).toEqual(fields);
    else expect(named.length).toBeGreaterThan(0);
  });

  it("keep a text in a language that residents can choose, and no other", async () => {
    const text = { kind: "houseRules", textLang: "pl", body: "Zasady" };
    await world.done(changeLegalTexts, text, administrator);
    await world.done(changeLegalTexts, { ...text, textLang: "nl", body: "Regels" }, administrator);
    expect((await world.read(municipalityOf))?.legalTexts.houseRules).toEqual({ pl: "Zasady", nl: "Regels" });
    expect(await world.run(changeLegalTexts, { ...text, textLang: "tr" }, administrator)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("take languages in their canonical form and never lose Dutch", async () => {
    expect(await world.done(addLanguage, { language: "PT-br" }, administrator)).toEqual({
      languages: ["nl", "en", "pl", "ar", "pt-BR"],
    });
    await world.done(removeLanguage, { language: "pt-BR" }, administrator);
    expect(await world.run(removeLanguage, { language: "nl" }, administrator)).toMatchObject({
      refusal: { key: "tenancy.staff.wrong.dutchStays" },
    });
  });

  it("say for the jobs how long personal data stays", async () => {
    const months = { contactDetailsMonths: "3", contributionsMonths: "24", sessionsMonths: "2" };
    await world.done(changeRetention, months, administrator);
    expect(await world.read(retentionOf)).toEqual({
      contactDetailsMonths: 3,
      contributionsMonths: 24,
      sessionsMonths: 2,
    });
  });
});

describe("a host name", () => {
  it("belongs to one municipality", async () => {
    const host = `h-${world.tenant.id}.example`;
    await world.done(addHost, { host: host.toUpperCase() }, system);
    expect((await world.read(municipalityOf))?.hosts).toEqual([host]);
    expect(await other.run(addHost, { host }, system)).toMatchObject({ refusal: { fields: [{ field: "host" }] } });
  });

  it.each(["https://a.example", "a.example/pad", "localhost", "a..example", "-a.example", "a.example:80"])(
    "cannot be %s",
    async (host) => {
      expect(await world.run(addHost, { host }, system)).toMatchObject({ refusal: { kind: "invalid" } });
    },
  );
});

describe("neighbourhoods", () => {
  it("end when they are no longer named, but keep their name for what was said about them", async () => {
    await world.done(replaceAreas, { areas: "Oost; 1.200; WK01\nWest" }, administrator);
    await world.done(replaceAreas, { areas: "West; 90\nNieuw-Oost; 1.300; WK02" }, administrator);
    expect(await world.read(areasOf)).toEqual([
      { code: "west", name: "West", inhabitants: 90 },
      { code: "WK02", name: "Nieuw-Oost", inhabitants: 1300 },
    ]);
    expect((await world.read(areaNames)).get("WK01")).toBe("Oost");
  });

  it("live again when they come back", async () => {
    await world.done(replaceAreas, { areas: "Oost; 1.250; WK01" }, administrator);
    expect(await world.read(areasOf)).toEqual([{ code: "WK01", name: "Oost", inhabitants: 1250 }]);
  });
});

describe("a logo", () => {
  const png = Buffer.from(
    "89504e470d0a1a0a0000000d4948445200000040000000200806000000aa6971de0000000049454e44ae426082",
    "hex",
  );
  const file = (bytes: Buffer | string, type: string) =>
    new File([new Uint8Array(Buffer.from(bytes))], "logo", { type });

  it.each([
    ["no file", file("", "image/png"), "tenancy.staff.wrong.logo.choose"],
    [
      "an SVG, with the reason",
      file('<?xml version="1.0"?><svg onload="x()">', "image/png"),
      "tenancy.staff.wrong.logo.svg",
    ],
    ["a page that says it is a PNG", file("<html>", "image/png"), "tenancy.staff.wrong.logo.kind"],
    ["a file of more than 200 kB", file(Buffer.alloc(200_001), "image/png"), "tenancy.staff.wrong.logo.tooBig"],
  ])("is not %s", async (_what, logo, key) => {
    expect(await world.run(changeLogo, { logo }, administrator)).toMatchObject({
      refusal: { fields: [{ field: "logo", key }] },
    });
  });

  it("is not a word typed in its place", async () => {
    expect(await world.run(changeLogo, { logo: "logo.png" }, administrator)).toMatchObject({
      refusal: { fields: [{ field: "logo", key: "tenancy.staff.wrong.logo.choose" }] },
    });
  });

  it("takes the place of the one before and can be taken away", async () => {
    await world.done(changeLogo, { logo: file(png, "text/html") }, administrator);
    expect((await world.read(municipalityOf))?.logo).toMatchObject({ width: 64, height: 32 });
    expect(await world.read(logoOf)).toEqual({ contentType: "image/png", bytes: png });
    await world.done(removeLogo, {}, administrator);
    expect(await world.read(logoOf)).toBeUndefined();
  });
});
