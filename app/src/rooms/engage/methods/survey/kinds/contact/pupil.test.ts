import { sql } from "kysely";
import { expect, it } from "vitest";
import { openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { batchOf } from "../../../../codes/codes.fixture.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { saveQuestion } from "../../commands/change-questions.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const open = await openActivity(world, { inBrink: "survey", settings: { codes: "welcome" } });
const ask = (kind: string, fields: Readonly<Record<string, readonly string[]>>) =>
  world.done(saveQuestion, { activityId: open.activityId, code: undefined, kind, fields }, person("adviser"));
await ask("open", { words_nl: ["Wat vindt u van het plein?"] });
await ask("contact", { words_nl: ["Mogen wij u bellen?"], asks: ["name"], purpose_nl: ["Voor een gesprek."] });
const { codes } = await batchOf(world, open, 8, "class");
const details = { v2_name: "Noor Bakker", v2_adult: "on" };

async function keepsName(): Promise<boolean> {
  const tables = ["survey_contact", "survey_answer", "engage_draft"];
  const rows = await world.read((work) =>
    Promise.all(
      tables.map((table) =>
        sql`select to_jsonb(t) as row from ${sql.table(table)} t where tenant_id = ${world.tenant.id}`.execute(work.db),
      ),
    ),
  );
  return JSON.stringify(rows.map((one) => one.rows)).includes("Noor Bakker");
}

it("how to reach a pupil is not asked, and not kept when it is sent along, typed before the code or added later", async () => {
  const pupil = site.visitor();
  const begun = (await pupil.send("/c", "begin", { code: codes[0] ?? "" })).location ?? "";
  expect((await pupil.get(begun)).html).not.toContain("v2_name");
  const receipt = await pupil.follow(begun, "submit", { v1: "Fijn", ...details });
  const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
  expect((await pupil.get(own)).html).not.toContain("v2_name");
  await pupil.follow(own, "change", { v1: "Heel fijn", ...details });
  expect(await keepsName()).toBe(false);
  const late = site.visitor();
  const first = (await late.get(form(open))).html;
  const screen = /name="_screen" value="([^"]+)"/.exec(first)?.[1] ?? "";
  const who = (await late.send(form(open), "save", { _screen: screen, v1: "Fijn", ...details })).location ?? "";
  expect(await keepsName()).toBe(true);
  const check = (await late.send(who, "save", { _screen: "who", as: "person", code: codes[1] ?? "" })).location ?? "";
  expect(await keepsName()).toBe(false);
  await late.follow(check, "submit");
  expect(await keepsName()).toBe(false);
});
