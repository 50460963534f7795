import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings } from "../following/following.fixture.ts";
import { photo as file } from "../uploads/photos.fixture.ts";
import { addPicture } from "./commands/add-picture.ts";
import { pictureLine, withOwnPaths } from "./letter-text.ts";
import { words, writer, writing } from "./newsletters.fixture.ts";
import { photosToChoose } from "./trajectory-choice.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const site = createSite(world, slug);
const { written, look } = writing(world);
const add = addPicture(bindings);
const wrong = (field: string) => ({ refusal: { kind: "invalid", fields: [{ field }] } });

/** A photo with an activity; its id. */
async function photographed(alt: string, preparing = false): Promise<string> {
  const { activityId } = await openActivity(world, { inBrink: "ideas", preparing });
  const adviser = await site.somebody("adviser");
  const page = (await adviser.get(`/beheer/meedoen/${activityId}`)).html;
  const path = /\/beheer\/trajecten\/[\w-]{36}(?=\/)/.exec(page)?.[0] ?? "";
  const added = await adviser.send(`${path}/activiteiten/${activityId}`, "addPhoto", { photo: await file(), alt });
  expect(added.status, added.html.slice(0, 300)).toBe(303);
  const { html } = await adviser.get(`${path}/activiteiten/${activityId}`);
  return /\/trajecten\/fotos\/([\w-]{36})/.exec(html)?.[1] ?? "";
}

describe("a picture in a newsletter", () => {
  it("is refused without signing in, to who does not write, of nothing, and of what residents do not see", async () => {
    const [id, seen, unseen] = [await written(), await photographed("Een plein"), await photographed("Een plan", true)];
    const given = (photo: string) => ({ id, version: "1", photo, fields: words });
    expect(await world.run(add, given(seen), visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(add, given(seen), person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(add, given(seen), writer, newId())).toMatchObject(wrong("photo"));
    for (const photo of ["", newId(), "geen", unseen, "p".repeat(50)])
      expect(await world.run(add, given(photo), writer)).toMatchObject(wrong("photo"));
    expect((await look(id))?.version).toBe(1);
  });

  it("is refused over what a colleague changed, and when the text gets too long", async () => {
    const [id, photo] = [await written(), await photographed("Een plein")];
    expect(await world.run(add, { id, version: "2", photo, fields: words }, writer)).toMatchObject({ ok: false });
    const long = { ...words, body_nl: ["a".repeat(7_980)] };
    expect(await world.run(add, { id, version: "1", photo, fields: long }, writer)).toMatchObject(wrong("body_nl"));
  });

  it("comes below what was typed with its own words, and in another language waits for words", async () => {
    const photo = await photographed("Kinderen op het [nieuwe] plein");
    const adviser = await site.somebody("adviser");
    const id = await written();
    const path = `/beheer/nieuwsbrieven/${id}`;
    const page = (await adviser.get(path)).html;
    expect(page).toContain(`src="/trajecten/fotos/${photo}"`);
    const typed = { subject_nl: "Nieuws", body_nl: "Kijk.", subject_en: "News", body_en: "Look.", sender: "Sanne" };
    const after = await adviser.follow(path, "addPicture", { ...typed, trajectory: "", version: "1", photo });
    expect(after.html).toContain("Bewaard. De foto staat onderaan de tekst.");
    expect((await look(id))?.body).toEqual({
      nl: `Kijk.\n\n![Kinderen op het nieuwe plein](/trajecten/fotos/${photo})`,
      en: `Look.\n\n![](/trajecten/fotos/${photo})`,
    });
    expect(after.html).toContain("zet tussen de haken wat er op de foto te zien is");
    const mail = (await adviser.get(`${path}/mail.html?taal=nl`)).html;
    expect(mail).toContain(`/trajecten/fotos/${photo}" alt="Kinderen op het nieuwe plein"`);
  });

  it("can be chosen from the newest that everybody sees", async () => {
    const [newest, hidden] = [await photographed("De nieuwste"), await photographed("Verborgen", true)];
    const ids = (await world.read(photosToChoose)).map(({ id }) => id);
    expect(ids).toContain(newest);
    expect(ids).not.toContain(hidden);
  });

  it("keeps its words within the signs", () => {
    expect(pictureLine({ id: "x", alt: "a]\n[b" }, "nl")).toBe("![a b](/trajecten/fotos/x)");
  });
});

describe("a whole address of our own site", () => {
  it.each([
    ["[Het plein](https://waterdam.nl/trajecten/plein)", "[Het plein](/trajecten/plein)"],
    ["![Plein](http://waterdam.nl/trajecten/fotos/x)", "![Plein](/trajecten/fotos/x)"],
    ["[Ons](https://waterdam.nl)", "[Ons](/)"],
    ["[Ander](https://waterdam.nl.example/x)", "[Ander](https://waterdam.nl.example/x)"],
    ["[Ander](https://www.waterdam.nl/x)", "[Ander](https://www.waterdam.nl/x)"],
    ["https://waterdam.nl/x", "https://waterdam.nl/x"],
  ])("%s is %s", (typed, kept) => {
    expect(withOwnPaths(typed, "https://waterdam.nl")).toBe(kept);
  });

  it("is kept as a path in what was written", async () => {
    const own = `http://${slug}.localhost:3000`;
    const id = await written({ body_nl: [`[Alle plannen](${own}/trajecten)`] });
    expect([`[Alle plannen](/trajecten)`, `[Alle plannen](${own}/trajecten)`]).toContain((await look(id))?.body["nl"]);
    expect((await look(id))?.body["nl"]).toBe("[Alle plannen](/trajecten)");
  });
});
