import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { contributionsById } from "../contribution-reader.ts";
import { batchById, entriesOf } from "../paper/batch-reader.ts";
import { idea, ideasSite } from "../pages/ideas-site.fixture.ts";
import { paperHref } from "../paper/paths.ts";
import { streetHref, tabletHref } from "./paths.ts";

const world = createWorld();
const { site, open, closed, stepInto } = await ideasSite(world, await foundMunicipality(world));
type Visitor = Awaited<ReturnType<typeof stepInto>>;
let lead: Visitor;

beforeAll(async () => {
  lead = await stepInto("projectLead");
});

/** Makes a pile, and gives the id that its address ends with. */
async function newPile(over: object = {}, by = lead): Promise<string> {
  const fields = { name: "Markt", place: "Plein", receivedOn: "2026-11-02", ...over };
  const { location } = await by.send(streetHref(open.activityId), "open", fields);
  return location?.split("/").at(-1) ?? "";
}

const sent = (interviewId: string, over: object = {}) => ({
  ...{ _once: interviewId, _begunAt: "2026-11-02T09:00:00.000Z", ...idea, ...over },
});

describe("street interviews", () => {
  it("are not for visitors and council members, and a pile of paper is none", async () => {
    const batch = await newPile();
    const member = await stepInto("councilMember");
    for (const path of [streetHref(open.activityId), tabletHref(batch), `${tabletHref(batch)}/ontvangen/${newId()}`]) {
      expect((await site.visitor().get(path)).status, path).toBe(401);
      expect((await member.get(path)).status, path).toBe(403);
    }
    expect((await site.visitor().send(tabletHref(batch), "take", sent(newId()))).status).toBe(401);
    const paper = await lead.send(`/beheer/meedoen/${open.activityId}/papier`, "open", {
      ...{ name: "Doos", receivedOn: "2026-11-02", route: "paper" },
    });
    const id = paper.location?.split("/").at(-1) ?? "";
    expect((await lead.get(tabletHref(id))).status).toBe(404);
    expect((await lead.get(tabletHref(newId()))).status).toBe(404);
  });

  it("are planned a month ahead at most, and a page of something that is over has nothing to begin with", async () => {
    const form = { name: "Markt", receivedOn: "2026-12-03" };
    const far = await lead.send(streetHref(open.activityId), "open", form);
    expect(far.status).toBe(400);
    expect(far.html).toContain("Kies een dag binnen 30 dagen.");
    expect(far.html).toContain('value="Markt"');
    const batch = await newPile({ receivedOn: "2026-12-02" });
    expect((await lead.get(tabletHref(batch))).html).toContain('name="begin"');
    const { location } = await lead.send(streetHref(closed.activityId), "open", {
      name: "Laat",
      receivedOn: "2026-11-02",
    });
    expect((await lead.get(location ?? "")).html).not.toContain('name="begin"');
  });

  it("and paper have no pile to make, and nothing that leads to one, where nothing can come in", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    const withCodes = await openActivity(world, {
      inBrink: "ideas",
      settings: { moderation: "after", turns: "device", paper: "code" },
    });
    for (const { activityId } of [preparing, withCodes])
      for (const path of [streetHref(activityId), paperHref(activityId)]) {
        const { html } = await lead.get(path);
        expect(html, path).toMatch(/Invoeren kan niet|Leg het formulier apart/);
        expect(html, path).not.toMatch(/Maak hieronder een stapel|value="open"/);
      }
    for (const path of [streetHref(open.activityId), paperHref(closed.activityId)])
      expect((await lead.get(path)).html, path).toContain('value="open"');
  });

  it("are typed over without a tablet too, also before their day", async () => {
    const batch = await newPile({ receivedOn: "2026-11-20" });
    await lead.follow(`/beheer/stapels/${batch}`, "enter", { _number: "1", ...idea });
    const [entry] = await world.read((work) => entriesOf(work, batch));
    const [kept] = await world.read((work) => contributionsById(work, [entry?.contributionId ?? ""]));
    expect(kept).toMatchObject({ route: "street", submittedAt: new Date("2026-11-02T09:00:00Z") });
  });
});

describe("an interview that a tablet sends", () => {
  it("is given back with what is wrong, and is not said to be kept", async () => {
    const [batch, id] = [await newPile(), newId()];
    const refused = await lead.send(tabletHref(batch), "take", sent(id, { title: "" }));
    expect(refused.status).toBe(400);
    expect(refused.html).toMatch(/id="error-summary"[\s\S]*href="#title"/);
    expect((await lead.get(`${tabletHref(batch)}/ontvangen/${id}`)).status).toBe(404);
  });

  it("leads to its number as JSON, the same when it is sent again by somebody else", async () => {
    const [batch, id] = [await newPile(), newId()];
    for (const by of [lead, lead, await stepInto("moderator")]) {
      const kept = await by.follow(tabletHref(batch), "take", sent(id));
      expect(JSON.parse(kept.html)).toEqual({ kept: id, number: 1 });
    }
    expect((await lead.get(`${tabletHref(await newPile())}/ontvangen/${id}`)).status).toBe(404);
    expect(await world.read((work) => entriesOf(work, batch))).toHaveLength(1);
  });

  it("says to the team when it was held and when it came, and stands so in the files", async () => {
    const [batch, id] = [await newPile(), newId()];
    await lead.send(tabletHref(batch), "take", sent(id));
    const [entry] = await world.read((work) => entriesOf(work, batch));
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const label = `${(await world.read((work) => batchById(work, batch)))?.code ?? ""}-1`;
    const { html } = await lead.get(`${register}/${entry?.contributionId ?? ""}`);
    expect(html).toContain("volgens de tablet");
    const [heads = "", ...rows] = (await lead.get(`${register}/export.csv`)).html.split("\r\n");
    const own = rows.find((row) => row.includes(label))?.split(";") ?? [];
    const at = (code: string) => own[heads.split(";").indexOf(`"${code}"`)];
    const when = '"2026-11-02T09:00:00.000Z"';
    expect(["route", "streetReceived", "streetLate"].map(at)).toEqual(['"street"', when, "0"]);
  });
});
