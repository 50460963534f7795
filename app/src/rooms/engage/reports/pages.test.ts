import { expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
const [moderator, resident] = [await stepInto("moderator"), site.visitor()];

it("a reader reports a text without an account, a person looks, and the reader reads what was done on the same page", async () => {
  await site.visitor().follow(form(open), "submit", { title: "Weg met die lui", body: "Ze deugen niet <b>." });
  const list = (await resident.get(`/trajecten/${open.slug}/inbreng/${open.activityId}`)).html;
  const text = linkIn(list, new RegExp(`/trajecten/${open.slug}/inbreng/${open.activityId}/[A-Z0-9]{4}-[A-Z0-9]{4}`));
  const path = linkIn((await resident.get(text)).html, new RegExp(`${text}/melden`));
  expect((await resident.get(path)).html).toContain("Tot dan blijft de tekst staan");
  expect((await resident.get(path.replace(open.activityId, "x"))).status).toBe(404);
  const refused = await resident.send(path, "report", { reason: "other", words: "" });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain("Schrijf op wat er mis is");
  const sent = await resident.send(path, "report", { reason: "discriminating", words: "Dit gaat over mijn <i>kerk." });
  expect([sent.status, sent.location]).toEqual([303, path]);
  expect((await resident.get(path)).html).toContain("U meldde deze tekst op 2 november 2026");
  expect((await site.visitor().get(path)).html).not.toContain("U meldde");
  const queue = (await moderator.get("/beheer/inbreng")).html;
  for (const words of ["Gemeld door lezers", "Weg met die lui", "Eén keer: Een groep mensen", "mijn &lt;i&gt;kerk."])
    expect(queue).toContain(words);
  expect(queue).toContain("Waarom haalt u de tekst weg?");
  expect((await resident.get(text)).status).toBe(200);
  const id = /rejection-gemeld-([\w-]{36})/.exec(queue)?.[1] ?? "";
  const newest = /name="newest" value="([\w-]{36})"/.exec(queue)?.[1] ?? "";
  const kept = await moderator.send("/beheer/inbreng", "keepReported", { ids: id, newest });
  expect(kept.status).toBe(303);
  expect((await resident.get(path)).html).toContain("De tekst blijft staan.");
  await site.visitor().follow(path, "report", { reason: "insulting" });
  await moderator.send("/beheer/inbreng", "rejectReported", { ids: id, rejection: "discriminating" });
  expect((await resident.get(path)).html).toContain("De tekst staat niet meer op de website.");
  expect((await site.visitor().get(path)).status).toBe(404);
});
