import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
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
});
