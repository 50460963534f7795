import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, stepInto, received } = await ideasSite(world, await foundMunicipality(world));
const settings = { arguments: "on", moderation: "after" };
const open = await openActivity(world, { inBrink: "ideas", settings });
const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
const asks = "Mag iedereen dit lezen?";
const named = "06-12345678 (dit lijkt een telefoonnummer)";
const page = async (path: string, who = site.visitor()) => (await who.get(path)).html;

async function sent(title: string) {
  const who = site.visitor();
  const { location } = await who.send(form(open), "submit", { ...idea, title });
  const found = (await received(open)).items.find(({ contribution }) => contribution.title === title)?.contribution;
  return { who, own: (location ?? "").replace("/bewijs", ""), text: `${list}/${found?.receipt ?? ""}` };
}

it("a phone number that comes into an idea by changing it is named on the page after it, and can stay", async () => {
  const { who, own } = await sent("Een pomp");
  expect(await page(own, who)).not.toContain(asks);
  const changed = await who.follow(own, "change", { title: "Een pomp", body: "Bel 06-12345678." });
  expect(changed.html).toContain(asks);
  expect(changed.html).toContain(named);
  expect(await page(list)).toContain("Bel 06-12345678.");
  await who.follow(own, "withdraw");
  expect(await page(own, who)).not.toContain(asks);
});

it("one in a reason is named right after sending, with the way to change it", async () => {
  const { text } = await sent("Een schommel");
  const clean = await site.visitor().follow(text, "argue", { side: "for", argument: "Het is er heet." });
  expect(clean.html).not.toContain(asks);
  const { html } = await site.visitor().follow(text, "argue", { side: "against", argument: "Bel 06-12345678." });
  expect(html).toContain(named);
  expect(html).toContain("Naar wat u stuurde");
});

it("one in a question is named when everybody is going to read it, and not when it is for the team", async () => {
  const ask = async (readers: string) => {
    const words = `Belt u mij voor ${readers} op 06-12345678?`;
    return (await site.visitor().follow(`/trajecten/${open.slug}/vraag`, "ask", { words, readers, lang: "nl" })).html;
  };
  expect(await ask("everybody")).toContain(named);
  expect(await ask("team")).not.toContain(asks);
});

it("who reads the list reads how many are not in it yet; what is rejected or taken back is not among those", async () => {
  const before = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
  const there = `/trajecten/${before.slug}/inbreng/${before.activityId}`;
  expect(await page(there)).not.toContain("nog niet: die lezen wij eerst");
  for (const title of ["Een bank", "Een boom", "Een brug"])
    await site.visitor().send(form(before), "submit", { ...idea, title });
  const gone = await site.visitor().send(form(before), "submit", { ...idea, title: "Een muur" });
  await site.visitor().follow((gone.location ?? "").replace("/bewijs", ""), "withdraw");
  expect(await page(there)).toContain("3 bijdragen staan hier nog niet: die lezen wij eerst.");
  const moderator = await stepInto("moderator");
  const queue = await page("/beheer/inbreng", moderator);
  const id = /name="ids" value="([\w-]{36})"/.exec(queue)?.[1] ?? "";
  await moderator.follow(`/beheer/trajecten/${before.trajectoryId}/inbreng`, "reject", { ids: id, rejection: "other" });
  expect(await page(there)).toContain("2 bijdragen staan hier nog niet");
});

it("a reason on the page of one's own names the idea and the side, as long as everybody can read that idea", async () => {
  const { who: author, own, text } = await sent("Een glijbaan");
  const noor = site.visitor();
  await noor.follow(text, "argue", { side: "against", argument: "Te duur." });
  expect(await page("/mijn-inbreng", noor)).toContain("U bent tegen: Een glijbaan");
  await author.follow(own, "withdraw");
  const after = await page("/mijn-inbreng", noor);
  expect(after).not.toContain("Een glijbaan");
  expect(after).toContain("Uw reden voor of tegen");
});
