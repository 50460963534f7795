import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { submit } from "../commands/ideas-town.fixture.ts";
import { ideasSite } from "../pages/ideas-site.fixture.ts";
import { contributionHref, queuePath, registerHref } from "../paths.ts";
import { reasonHref, reasonsPath } from "./paths.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
const [adviser, moderator] = [await stepInto("adviser"), await stepInto("moderator")];
const hard = "Teneinde te reageren moet u mailen.";

describe("the pages of own reasons", () => {
  it("are not for visitors, say that there is nothing yet, and know no reason that is not there", async () => {
    expect((await site.visitor().get(reasonsPath)).status).not.toBe(200);
    expect((await moderator.get(reasonsPath)).html).toContain("Er zijn nog geen eigen redenen");
    expect((await adviser.get(reasonHref(newId()))).status).toBe(404);
    expect((await adviser.get(reasonHref("geen-nummer"))).status).toBe(404);
  });

  it("keep what was typed, say what may be too hard, and give the reason to who moderates", async () => {
    const refused = await adviser.send(reasonsPath, "make", { name: "", words_nl: hard });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(hard);
    const made = await adviser.send(reasonsPath, "make", { name: "Over <buren>", words_nl: hard });
    expect(made.status, made.html).toBe(303);
    const path = made.location?.split("?")[0] ?? "";
    const page = (await adviser.get(path)).html;
    for (const words of ["Over &lt;buren&gt;", "Teneinde", "schrijf"])
      expect(page.toLowerCase()).toContain(words.toLowerCase());
    const fields = { title: ["Mijn buren"], body: ["Zij maken lawaai."] };
    const { contributionId } = await world.done(submit, { activityId: open.activityId, fields }, visitor());
    const register = registerHref(open.trajectoryId);
    const option = `value="${path.split("/").at(-1) ?? ""}"`;
    for (const place of [
      register,
      contributionHref(open.trajectoryId, contributionId),
      `/beheer/trajecten/${open.trajectoryId}/weghalen`,
    ])
      for (const part of [option, "Wat de inzender leest bij onze eigen redenen", hard])
        expect((await moderator.get(place)).html, place).toContain(part);
    expect((await moderator.get(queuePath)).html).toContain(reasonsPath);
    const read = (await moderator.get(path)).html;
    expect(read).toContain(hard);
    expect(read).not.toContain('name="words_nl"');
    await adviser.send(path, "archive", {});
    expect((await moderator.get(register)).html).not.toContain(option);
    expect((await adviser.get(reasonsPath)).html).toContain("Niet meer in gebruik (1)");
  });

  it("show both texts when a colleague changed it meanwhile, and then save the second", async () => {
    const made = await adviser.send(reasonsPath, "make", { name: "Twee tegelijk", words_nl: "De eerste tekst." });
    const path = made.location?.split("?")[0] ?? "";
    const typed = (words_nl: string, version: string) => ({ name: "Twee tegelijk", words_nl, version });
    await adviser.send(path, "change", typed("Van een collega.", "1"));
    const refused = await adviser.send(path, "change", typed("Van mij.", "1"));
    expect(refused.status).toBe(409);
    for (const words of ["Dit staat er nu", "Van een collega.", "Van mij.", 'name="version" value="2"'])
      expect(refused.html).toContain(words);
    await adviser.send(path, "change", typed("Van mij.", "2"));
    const after = (await adviser.get(path)).html;
    expect(after).toContain("Van mij.");
    expect(after).not.toContain("Dit staat er nu");
  });

  it("give their words once where many texts wait, and stand under the settings of the municipality", async () => {
    const words = "Dit staat maar op één plek.";
    await adviser.send(reasonsPath, "make", { name: "Eén keer", words_nl: words });
    const { activityId } = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
    for (const title of ["Een", "Twee", "Drie"])
      await world.done(submit, { activityId, fields: { title: [title], body: ["Bomen."] } }, visitor());
    const queue = (await moderator.get(queuePath)).html;
    expect(queue.split(words)).toHaveLength(2);
    // Each of the three, and the form for several together.
    for (const once of ['href="#eigen-redenen"', 'name="rejection"']) expect(queue.split(once)).toHaveLength(5);
    expect(queue).toContain('id="eigen-redenen"');
    const administrator = await stepInto("administrator");
    const settings = (await administrator.get("/beheer/gemeente")).html;
    expect(settings.match(new RegExp(`href="${reasonsPath}"`, "g"))).toHaveLength(1);
  });
});
