import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { methods } from "../methods/index.ts";
import { previewHref } from "../paths.ts";
import type { EngageTables } from "../tables.ts";

const world = createWorld();
const adviser = person("adviser");
const save = methods
  .flatMap((method) => method.staff?.commands ?? [])
  .find(({ name }) => name === "engage.save_survey_question");
let site: ReturnType<typeof createSite>;
let activityId: string;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  ({ activityId } = await openActivity(world, { inBrink: "survey", preparing: true }));
  await ask({
    kind: "single",
    required: "on",
    why_nl: "Daarom.",
    words_nl: "Hoe komt u?",
    options_nl: "Lopend\nFiets",
  });
  await ask({ kind: "open", words_nl: "Waar stalt u uw fiets?", if_v1_choices: "b" });
});

async function ask({ kind, ...fields }: Readonly<Record<string, string>>) {
  if (!save) throw new Error("Nobody can ask anything.");
  const lists = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
  await world.done(save, { activityId, kind, fields: lists }, adviser);
}

describe("the preview of a form", () => {
  it("is refused to who may not set it up, and is not there for what is not there", async () => {
    expect((await site.visitor().get(previewHref(activityId))).html).not.toContain("Hoe komt u?");
    const moderator = await site.somebody("moderator");
    expect((await moderator.get(previewHref(activityId))).status).toBe(403);
    const staff = await site.somebody("adviser");
    expect((await staff.get(previewHref(newId()))).status).toBe(404);
  });

  it("speaks of a test only where one can be kept", async () => {
    const ideas = await openActivity(world, { inBrink: "ideas", preparing: true });
    const staff = await site.somebody("adviser");
    expect((await staff.get(previewHref(activityId))).html).toContain("Aan het eind kunt u het bewaren als test.");
    const { html } = await staff.get(previewHref(ideas.activityId));
    expect(html).toContain("telt niet mee en bewaren we niet");
    expect(html).not.toContain("als test");
  });

  it("says what is wrong on a screen, and keeps what was filled in in it", async () => {
    const staff = await site.somebody("adviser");
    const wrong = await staff.get(`${previewHref(activityId)}?_van=vragen-1&v1=`);
    expect(wrong.html).toContain("Hoe komt u?");
    expect(wrong.html).toContain('aria-invalid="true"');
  });

  it("goes through the screens of a trajectory that is not open yet, by what is answered, and keeps nothing", async () => {
    const staff = await site.somebody("adviser");
    const first = await staff.get(previewHref(activityId));
    expect(first.html).toContain("Hoe komt u?");
    expect(first.html).toContain("Doet u dat niet, dan bewaren we niets.");
    const byBike = await staff.get(`${previewHref(activityId)}?_van=vragen-1&v1=b`);
    expect(byBike.html).toContain("Waar stalt u uw fiets?");
    expect(byBike.html).toContain('type="hidden" name="v1" value="b"');
    const end = await staff.get(`${previewHref(activityId)}?_van=vragen-2&v1=b&v2=%3Cb%3EIn+de+schuur`);
    expect(end.html).toContain("Dit waren alle schermen");
    expect(end.html).toContain("&lt;b&gt;In de schuur");
    expect((await staff.get(`${previewHref(activityId)}?_van=vragen-1&v1=a`)).html).toContain(
      "Dit waren alle schermen",
    );
    const kept = await world.read((work) => {
      const db = work.db.$extendTables<EngageTables>();
      return Promise.all(
        (["engage_draft", "engage_contribution"] as const).map((table) =>
          db.selectFrom(table).select("tenant_id").execute(),
        ),
      );
    });
    expect(kept.flat()).toEqual([]);
  });
});
