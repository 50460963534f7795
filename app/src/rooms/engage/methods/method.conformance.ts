import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import { contributionsById } from "../contribution-reader.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";

export type MethodExample = {
  readonly method: Method;
  /** Makes the activity ready, for example with questions. */
  readonly prepare: (work: Work, activityId: string) => Promise<void>;
  /** What somebody types on each screen, by its name. */
  readonly screens: Readonly<Record<string, Fields>>;
  /** What is wrong on the first screen, and the control that says so. */
  readonly wrong: { readonly fields: Fields; readonly field: string };
  /** Makes the municipality of the test and gives its slug. */
  readonly found: (world: World) => Promise<string>;
  /** Own words that have to be gone after an erasure. */
  readonly ownWords: string;
};

/** What every participation method has to do. A new method runs this in its own test with one example. */
export function methodConformance({ method, prepare, screens, wrong, found, ownWords }: MethodExample): void {
  const world = createWorld();
  const bound = { methods: [method], words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" };
  const [submit, enter] = [submitContribution(bound), enterContribution(bound)];
  const everything: Fields = Object.assign({}, ...Object.values(screens));
  let open: OpenActivity;
  let site: ReturnType<typeof createSite>;

  beforeAll(async () => {
    site = createSite(world, await found(world));
    await seedDemoPeople(world.storage, world.tenant.id);
    open = await openActivity(world, { inBrink: method.id, settings: { moderation: "after" } });
    await world.read((work) => prepare(work, open.activityId));
  });

  const place = (tenantId?: string, activityId = open.activityId) =>
    world.read((work) => placeOf(work, [method], activityId), tenantId);
  const send = () => world.done(submit, { activityId: open.activityId, fields: everything }, visitor());

  /** What the method still knows of a contribution, as it would be read. */
  async function known(id: string): Promise<string> {
    const here = await place();
    return world.read(async (work) => {
      const restored = await here?.method.restore(work, await contributionsById(work, [id]));
      return JSON.stringify(restored?.get(id) ?? {});
    });
  }

  describe(`the method ${method.id}`, () => {
    it("names its words in Dutch and English, by its own stem", () => {
      expect(Object.keys(method.messages.en).sort()).toEqual(Object.keys(method.messages.nl).sort());
      expect(Object.keys(method.messages.nl).filter((key) => !key.startsWith(`${method.id}.`))).toEqual([]);
      for (const key of [method.nameKey, method.takePartKey]) expect(method.messages.nl[key]).toBeDefined();
    });

    it("keeps its own tables apart by municipality", () => {
      const tables = method.migrations.flatMap(({ sql }) =>
        [...sql.matchAll(/create table (\w+)/g)].map((match) => match[1] ?? ""),
      );
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.filter((table) => !table.startsWith(`${method.id}_`))).toEqual([]);
      const all = method.migrations.map(({ sql }) => sql).join("\n");
      for (const table of tables) expect(all).toContain(`alter table ${table} force row level security`);
    });

    it("is unknown to another municipality", async () => {
      expect(await place(newId())).toBeUndefined();
      expect(
        await world.run(submit, { activityId: open.activityId, fields: everything }, visitor(), newId()),
      ).toMatchObject({
        refusal: { kind: "notFound" },
      });
    });

    it("asks in a copy of the activity what it asks in the activity", async () => {
      const copy = await openActivity(world, { inBrink: method.id, settings: { moderation: "after" } });
      await world.read(async (work) => method.copy?.(work, open.activityId, copy.activityId));
      expect(settled(await place(undefined, copy.activityId))).toEqual(settled(await place()));
    });

    it("lets only staff type paper over, and only staff open its own pages", async () => {
      const paper = { activityId: open.activityId, route: "paper", fields: everything };
      expect(await world.run(enter, paper, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      expect(await world.run(enter, paper, person("councilMember"))).toMatchObject({ refusal: { kind: "forbidden" } });
      for (const page of method.staff?.pages ?? [])
        expect(page.policy.allows({ kind: "visitor" }), page.path).toBe(false);
      for (const command of method.staff?.commands ?? [])
        expect(command.policy.allows({ kind: "visitor" }), command.name).toBe(false);
      await world.done(enter, paper, person("moderator"));
    });

    it("refuses what is wrong, with the control that it is about, and gives back what was typed", async () => {
      const [first = ""] = Object.keys(screens);
      const path = `/trajecten/${open.slug}/meedoen/${open.activityId}`;
      const refused = await site.visitor().send(path, "save", { _screen: first, ...wrong.fields });
      expect(refused.status).toBe(400);
      expect(refused.html).toContain(`href="#${wrong.field}"`);
      expect(refused.html).toContain(`id="${wrong.field}"`);
    });

    it("asks on paper what it asks on screens, each control once and in the same order", async () => {
      expectOnPaper(await place(), everything);
    });

    it("works from the first screen to the receipt without JavaScript", async () => {
      const someone = site.visitor();
      let path = `/trajecten/${open.slug}/meedoen/${open.activityId}`;
      for (const [screen, fields] of Object.entries(screens)) {
        const page = await someone.get(path);
        for (const name of Object.keys(fields)) expect(page.html, `${screen} ${name}`).toContain(`name="${name}"`);
        const saved = await someone.send(path, "save", { _screen: screen, ...fields });
        expect(saved.status, screen).toBe(303);
        path = saved.location ?? "";
      }
      const check = await someone.send(path, "save", {
        _screen: "who",
        as: "person",
        organisation: "",
        email: "",
        lang: "nl",
      });
      const receipt = await someone.follow(check.location ?? "", "submit");
      expect(receipt.html).toMatch(/\/inbreng\/[\w-]{43}/);
    });

    it("gives back what it keeps: to read, to change and to export", async () => {
      const { contributionId } = await send();
      const kept = await known(contributionId);
      for (const [name, values] of Object.entries(everything)) {
        expect(kept, name).toContain(JSON.stringify(name));
        for (const value of values) expect(kept, name).toContain(JSON.stringify(value));
      }
      const clerk = site.visitor();
      await clerk.send("/demo", "stepInto", { role: "adviser" });
      const csv = await clerk.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
      expect(csv.html).toContain(ownWords);
      const here = await place();
      const columns =
        here?.method.file?.columns(here.setup, { t: (key) => key, lang: "nl", format: plainFormat }) ?? [];
      expect(new Set(columns.map(({ code }) => code)).size).toBe(columns.length);
      for (const { code } of columns) expect(csv.html).toContain(`"${code}"`);
      const fields = await world.read(async (work) =>
        here?.method.restore(work, await contributionsById(work, [contributionId])),
      );
      const told = here?.method.file?.values(here.setup, fields?.get(contributionId) ?? {}) ?? {};
      expect(Object.keys(told).filter((code) => !columns.some((one) => one.code === code))).toEqual([]);
    });

    it.each([{ keepNumbers: false }, { keepNumbers: true }])("forgets own words at once: %j", async (erasure) => {
      const { contributionId } = await send();
      expect(await known(contributionId)).toContain(ownWords);
      await world.read(async (work) => {
        const { erasedWords } = await import("../forget-writer.ts");
        const { updateContributions } = await import("../contribution-writer.ts");
        await updateContributions(work, [contributionId], erasedWords);
        await method.erase(work, [contributionId], erasure);
      });
      expect(await known(contributionId)).not.toContain(ownWords);
    });

    it("shows everybody its list or its results", async () => {
      const list = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`);
      expect(list.status).toBe(200);
      if (method.visibility === "counted") expect(list.html).not.toContain(ownWords);
      else expect(list.html).toContain(ownWords);
    });
  });
}

const plainFormat = formatFor("nl", "Europe/Amsterdam");

function expectOnPaper(here: Place | undefined, everything: Fields): void {
  if (!here?.method.paper) return;
  const asked = here.method.paper(here.setup, { t: (key) => key, lang: "nl", format: plainFormat });
  const onPaper = asked.flatMap((one) => one.controls);
  const onScreens = here.method.steps(here.setup, everything).flatMap((step) => step.fields);
  expect(onPaper.filter((name) => onScreens.includes(name))).toEqual(
    onScreens.filter((name) => onPaper.includes(name)),
  );
  for (const name of Object.keys(everything)) expect(onPaper).toContain(name);
  expect(new Set(asked.map(({ code }) => code)).size).toBe(asked.length);
  for (const { code, words } of asked) expect(words, code).not.toBe("");
}

/** What was set up, but for since when: a copied question is as old as its copy. */
function settled(place: Place | undefined): unknown {
  if (!place) throw new Error("There should be an activity.");
  return JSON.parse(JSON.stringify(place.setup), (key, value: unknown) => (key === "since" ? undefined : value));
}
