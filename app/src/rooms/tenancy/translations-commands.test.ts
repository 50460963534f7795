import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { createTranslationDirectory } from "./adapters/translation-directory.ts";
import { reviewTranslation } from "./commands/review-translation.ts";
import { restoreTranslation, saveTranslation } from "./commands/save-translation.ts";
import { foundMunicipality } from "./factories.ts";
import { translationList } from "./queries/translation-list.ts";
import { textMark } from "./translations.ts";

const words = {
  nl: { "test.hello": "Dag {name}", "test.bye": "Tot ziens", "test.staff.list": "Lijst" },
  en: { "test.hello": "Hello {name}", "test.bye": "Goodbye" },
  pl: { "test.hello": "Dzień dobry {name}", "test.bye": "Do widzenia" },
};
const save = saveTranslation(() => words);
const restore = restoreTranslation(() => words);
const review = reviewTranslation(() => words);
const list = translationList(() => words);

const world = createWorld();
const other = createWorld();
const directory = createTranslationDirectory(world.storage, world.clock, words);
const moderator = person("moderator");
const adviser = { ...person("adviser"), name: "Agnieszka Nowak" };

beforeAll(async () => {
  await foundMunicipality(world);
  await foundMunicipality(other);
});

const hello = { textLang: "pl", key: "test.hello", translation: "Witaj {name}" };
const mark = (key: string, text: string) => `${key} ${textMark(text)}`;

describe("words of a municipality's own", () => {
  it("are not changed by a visitor or a council member", async () => {
    expect(await world.run(save, hello, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(save, hello, person("councilMember", "clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it.each([
    ["a key of the staff's side", { ...hello, key: "test.staff.list" }],
    ["a key that nobody has", { ...hello, key: "test.nothing" }],
    ["a language that the municipality does not have", { ...hello, textLang: "tr" }],
  ])("are not there for %s", async (_what, input) => {
    expect(await world.run(save, input, moderator)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each(["Witaj", "Witaj {imię}", "Witaj {name", "Witaj {name} {name2}"])(
    "are refused as %j, because the page would break",
    async (translation) => {
      expect(await world.run(save, { ...hello, translation }, moderator)).toMatchObject({
        refusal: { fields: [{ field: "translation", key: "tenancy.staff.wrong.holes", params: { holes: "{name}" } }] },
      });
    },
  );

  it("take the place of Brink's on the next page, in this municipality only", async () => {
    expect(await directory.ownWords(world.tenant.id, "pl")).toEqual({});
    await world.done(save, hello, moderator);
    expect(await directory.ownWords(world.tenant.id, "pl")).toEqual({ "test.hello": "Witaj {name}" });
    expect(await directory.ownWords(other.tenant.id, "pl")).toEqual({});
  });

  it("go back to Brink's", async () => {
    await world.done(save, { textLang: "pl", key: "test.bye", translation: "Pa" }, moderator);
    await world.done(restore, { textLang: "pl", key: "test.bye" }, moderator);
    expect(await directory.ownWords(world.tenant.id, "pl")).toEqual({ "test.hello": "Witaj {name}" });
  });
});

describe("a signature under a translation", () => {
  it("is not for a moderator", async () => {
    const input = { textLang: "pl", signed: mark("test.hello", "Witaj {name}") };
    expect(await world.run(review, input, moderator)).toMatchObject({ refusal: { kind: "forbidden" } });
  });

  it.each([[undefined], [""], [["test.hello"]], [["test.hello <script>"]]])(
    "needs texts: %j are none",
    async (signed) => {
      expect(await world.run(review, { textLang: "pl", signed }, adviser)).toMatchObject({
        refusal: { kind: "invalid" },
      });
    },
  );

  it("is refused when the words changed since the page was opened, and then nothing is signed", async () => {
    const signed = [mark("test.bye", "Do widzenia"), mark("test.hello", "Dzień dobry {name}")];
    expect(await world.run(review, { textLang: "pl", signed }, adviser)).toMatchObject({
      refusal: { key: "tenancy.staff.wrong.textChanged" },
    });
    expect(await world.ask(list, { textLang: "pl", toon: "open" }, adviser)).toMatchObject({ value: { total: 2 } });
  });

  it("under every text makes the language reviewed", async () => {
    expect(await directory.isReviewed(world.tenant.id, "pl")).toBe(false);
    const signed = [mark("test.bye", "Do widzenia"), mark("test.hello", "Witaj {name}")];
    await world.done(review, { textLang: "pl", signed }, adviser);
    expect(await directory.isReviewed(world.tenant.id, "pl")).toBe(true);
    expect(await directory.isReviewed(other.tenant.id, "pl")).toBe(false);
    expect(await world.ask(list, { textLang: "pl" }, moderator)).toMatchObject({
      value: { counts: { alles: 2, open: 0 }, entries: [{ reviewedBy: "Agnieszka Nowak" }, {}] },
    });
  });

  it("goes when somebody changes the words", async () => {
    await world.done(save, { ...hello, translation: "Hej {name}" }, moderator);
    expect(await directory.isReviewed(world.tenant.id, "pl")).toBe(false);
  });

  it("is not needed for English", async () => {
    expect(await directory.isReviewed(world.tenant.id, "en")).toBe(true);
  });
});

describe("the list of texts", () => {
  it("begins with the first language that waits for somebody", async () => {
    expect(await world.ask(list, {}, moderator)).toMatchObject({ value: { textLang: "pl" } });
  });

  it("finds words in the Dutch, in the translation and in the key", async () => {
    const found = async (zoek: string) => {
      const answer = await world.ask(list, { textLang: "pl", zoek }, moderator);
      return answer.ok ? answer.value.entries.map(({ key }) => key) : [];
    };
    expect(await found("tot ZIENS")).toEqual(["test.bye"]);
    expect(await found("widzenia")).toEqual(["test.bye"]);
    expect(await found("test.he")).toEqual(["test.hello"]);
    expect(await found("%")).toEqual([]);
  });

  it("is not there for another language, and takes odd questions as none", async () => {
    expect(await world.ask(list, { textLang: "tr" }, moderator)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.ask(list, { pagina: "-3", toon: "x" }, moderator)).toMatchObject({
      value: { search: { pagina: 1, toon: "alles" } },
    });
  });
});
