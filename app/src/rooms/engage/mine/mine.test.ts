import { describe, expect, it } from "vitest";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto, received } = await ideasSite(world, await foundMunicipality(world));
const page = "/mijn-inbreng";
const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;

/** Sends an idea; its id, its number, and its author's page by the id. */
async function sent(by: Visitor, title: string) {
  await by.send(form(open), "submit", { ...idea, title });
  const found = (await received(open)).items.find(({ contribution }) => contribution.title === title)?.contribution;
  if (!found) throw new Error(`${title} did not come in.`);
  return { id: found.id, own: `/inbreng/${found.id}`, receipt: found.receipt };
}

describe("what somebody sent", () => {
  it("is on no other device, not without a device, and not in another municipality", async () => {
    const noor = site.visitor();
    const { own } = await sent(noor, "Een kiosk");
    const piet = site.visitor();
    await sent(piet, "Een draaimolen");
    for (const other of [site.visitor(), piet]) {
      expect((await other.get(page)).html).not.toContain("Een kiosk");
      expect([(await other.get(own)).status, (await other.get(`${own}/bewijs`)).status]).toEqual([404, 404]);
      expect((await other.send(own, "withdraw")).status).toBe(404);
      expect((await other.send(own, "leaveContact", { email: "piet@voorbeeld.nl", lang: "nl" })).status).toBe(404);
    }
    const elsewhere = createWorld();
    const there = createSite(elsewhere, await foundMunicipality(elsewhere));
    expect((await there.visitor().get(own)).status).toBe(404);
    expect((await noor.get(own)).html).toContain("Een kiosk");
  });

  it("stands there with how it stands and what was done with it, and leads to its own page", async () => {
    const noor = site.visitor();
    const [shown, hidden, gone] = [
      await sent(noor, "Een pomp"),
      await sent(noor, "Een schuur"),
      await sent(noor, "Een muur"),
    ];
    const moderator = await stepInto("moderator");
    await moderator.follow(register, "reject", { ids: hidden.id, rejection: "other" });
    await noor.follow(gone.own, "withdraw");
    const answer = { ids: shown.id, outcome: "adopted", reason_nl: "Die komt bij de kerk." };
    await (await stepInto("adviser")).follow(register, "propose", answer);
    expect((await noor.get(page)).html).not.toContain("bij de kerk");
    await (await stepInto("projectLead")).follow(`${register}/${shown.id}`, "confirm", { deciderFunction: "leider" });
    const { html } = await noor.get(page);
    for (const said of ["Uw tekst staat op de website.", "Die komt bij de kerk.", "Dit staat niet op de website."])
      expect(html).toContain(said);
    expect(html).toContain("U trok deze inbreng in");
    expect(html).not.toContain("Een muur");
    expect((await noor.get(linkIn(html, new RegExp(shown.own)))).html).toContain("Die komt bij de kerk.");
  });

  it("has the questions, reasons and support of the same device too, and nothing that was taken back", async () => {
    const [noor, piet] = [site.visitor(), site.visitor()];
    const { receipt } = await sent(piet, "Een podium");
    const published = `/trajecten/${open.slug}/inbreng/${open.activityId}/${receipt}`;
    await noor.follow(published, "support");
    const asked = await noor.send(`/trajecten/${open.slug}/vraag`, "ask", {
      words: "Wie betaalt dat?",
      readers: "team",
    });
    const { html } = await noor.get(page);
    expect(html).toContain(`<a href="${published}">Een podium</a>`);
    expect(html).toContain("Wie betaalt dat?");
    expect(html).toContain("Wacht op antwoord");
    expect((await noor.get(linkIn(html, /\/vraag\/[\w-]{43}/))).html).toContain("Wie betaalt dat?");
    await noor.follow(published, "withdrawSupport");
    await noor.follow(asked.location ?? "", "withdraw");
    const after = (await noor.get(page)).html;
    expect(after).toContain("Hier staat nog niets van u");
    expect(after).not.toContain("Wie betaalt dat?");
  });

  it("comes on pages, the newest first", async () => {
    const noor = site.visitor();
    for (let number = 1; number <= 21; number += 1) await sent(noor, `Boom nummer ${number}.`);
    const [first, second] = [(await noor.get(page)).html, (await noor.get(`${page}?pagina=2`)).html];
    expect([first.includes("nummer 21."), first.includes("nummer 1.")]).toEqual([true, false]);
    expect([second.includes("nummer 21."), second.includes("nummer 1.")]).toEqual([false, true]);
  });

  it("is of the person who was signed in, and forgotten by a device that is told to", async () => {
    const lead = await stepInto("projectLead");
    await sent(lead, "Een brug");
    expect((await lead.get(page)).html).toContain("Een brug");
    expect((await lead.get(page)).html).not.toContain("Vergeet mij");
    const noor = site.visitor();
    const { own } = await sent(noor, "Een vlonder");
    expect((await noor.follow(page, "forget")).html).toContain("Hier staat nog niets van u");
    expect((await noor.get(own)).status).toBe(404);
    expect((await received(open)).items.some(({ contribution }) => contribution.title === "Een vlonder")).toBe(true);
  });
});
