import { beforeAll, describe, expect, it } from "vitest";
import { provisionalAdvice } from "@brink/decision-guide";
import type { ProvisionalAdvice } from "@brink/decision-guide";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { dayOf, seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { guideNumbers } from "./domain/guide-numbers.ts";
import { wonderForm } from "./factories.ts";
import { askWorker, liveScript } from "./live-worker.fixture.ts";
import { contentOf } from "./own-numbers-store.ts";
import { paths } from "./paths.ts";
import { guideById } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";

const world = createWorld();
const content = guideContent(packageRoot());
const { addOwnItem, setOwnNumber } = chooseCommands(content, directComputer);
const adviser = person("adviser");
const moneyPage = "5";
let asAdviser: Visitor;
let asNeighbour: Visitor;
let guideId: string;
let script = "";

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  const neighbours = createWorld();
  asNeighbour = await createSite(neighbours, await foundMunicipality(neighbours)).somebody("adviser");
  asAdviser = await site.somebody("adviser");
  guideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const plans = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, plans)).parkGuideId;
  });
  script = await liveScript();
}, 120_000);

/** What the page tells the script, and what the script finds with it. */
async function inBrowser() {
  const { html } = await asAdviser.get(paths.questions(guideId, moneyPage));
  const told = (name: string) =>
    (new RegExp(`<brink-live-advice[^>]* ${name}="([^"]*)"`).exec(html)?.[1] ?? "").replaceAll("&quot;", '"');
  const numbers: unknown = JSON.parse((await asAdviser.get(told("numbers"))).html);
  // @NOTE safe: the page wrote what the server keeps.
  const saved = JSON.parse(told("saved")) as Record<string, unknown>;
  const names = JSON.parse(told("names")) as Record<string, string>;
  const typed = Object.fromEntries(
    ["Q15", "Q16", "Q17", "Q18", "Q19"].map((key) => [key, [saved[key] ?? []].flat().map(String)]),
  );
  const question = { numbers, page: Number(moneyPage), saved, typed, today: told("today") };
  return { found: askWorker(script, question) as ProvisionalAdvice, names, address: told("numbers") };
}

/** What the server finds with what is saved. */
const onServer = () =>
  world.read(async (work) => {
    const guide = await guideById(work, guideId);
    const own = await contentOf(work, content);
    return provisionalAdvice(own.catalogue, guide?.answers ?? {}, dayOf(work.now));
  });
const bestOf = (found: ProvisionalAdvice) => (found.state === "found" ? found.best[0].items : []);

describe("the live advice beside the questions", { timeout: 120_000 }, () => {
  it("ranks with the municipality's own numbers, as the server does", async () => {
    const before = await inBrowser();
    const [first = ""] = bestOf(before.found);
    for (const [field, values] of [
      ["costEur", { least: "9.000.000", most: "9.000.000" }],
      ["staffHours", { least: "90.000", most: "90.000" }],
    ] as const)
      await world.done(
        setOwnNumber,
        { item: first, field, ...values, mark: "E", source: "", reason: "Om te zien of het meetelt." },
        adviser,
      );
    const after = await inBrowser();
    expect(bestOf(before.found)).toContain(first);
    expect(bestOf(after.found)).not.toContain(first);
    expect(after.found).toEqual(JSON.parse(JSON.stringify(await onServer())));
    expect(after.address).not.toBe(before.address);
  });

  it("ranks a method of its own among them, and names it", async () => {
    await world.done(addOwnItem, wonderForm(content), adviser);
    const { found, names, address } = await inBrowser();
    expect(bestOf(found)).toContain("EM01");
    expect(names["EM01"]).toBe("Wondersoep");
    expect(found).toEqual(JSON.parse(JSON.stringify(await onServer())));
    const { html } = await asAdviser.get(`${paths.questions(guideId, moneyPage)}?voorlopig=1`);
    expect(/data-slot="sentence"[^>]*>([^<]*)</.exec(html)?.[1]).toContain("Wondersoep");
    expect((await asNeighbour.get(address)).status).toBe(404);
    expect((await asAdviser.get(paths.numbers(guideNumbers(content).hash))).status).toBe(404);
  });
});
