/** A trajectory with ten thousand ideas: how long its pages take when they are made anew, one after the other. */
import type { PlainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import { plainVisitor, stepInto } from "../../app/test/journeys/plain-visitor.ts";
import { ideaOrder } from "./contributions.ts";
import type { Findings, Measure } from "./figure.ts";
import { spreadOf } from "./figure.ts";
import { clockMs } from "./load.ts";
import { runLoad } from "./processes.ts";
import type { Town } from "./town.ts";
import { linksIn } from "./town.ts";

const ideasAtLeast = 10_000;
const times = 10;

export async function benchMany({ brink, trajectory, ideas }: Town): Promise<Findings> {
  let sent = 0;
  while (sent < ideasAtLeast) sent += (await runLoad(await ideaOrder(brink.port, ideas, 2))).done;
  // For whoever is signed in every page is made anew.
  const moderator = plainVisitor(brink.port);
  await stepInto(moderator, "moderator");
  const list = ideas.replace("/meedoen/", "/inbreng/");
  const register = await registerOf(moderator, trajectory);
  const asked: readonly (readonly [string, string])[] = [
    ["public page of the trajectory", trajectory],
    ["public list of ideas, first page", list],
    ["public list of ideas, page 300", `${list}?pagina=300`],
    ["what was done with the input", `${trajectory}/antwoorden`],
    ["staff register", register],
    ["staff register, a word searched", `${register}?zoek=bankjes`],
  ];
  const measures: Measure[] = [];
  for (const [name, path] of asked) measures.push(await timed(name, moderator, path));
  return {
    title: "Many: pages of a trajectory with ten thousand ideas",
    figures: [],
    measures,
    notes: [
      `${sent} ideas were sent to it over HTTP first. Each page is the median of ${times}, for somebody who is signed in, so that none is kept.`,
    ],
  };
}

async function timed(name: string, visitor: PlainVisitor, path: string): Promise<Measure> {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const begun = clockMs();
    const { status } = await visitor.get(path);
    if (status !== 200) throw new Error(`${path} answered ${String(status)}.`);
    took.push(clockMs() - begun);
  }
  return { name, value: spreadOf(took).median, unit: "ms" };
}

/** The register of the trajectory with this public address, found by the links of the workbench. */
async function registerOf(moderator: PlainVisitor, trajectory: string): Promise<string> {
  const { html } = await moderator.get("/beheer/trajecten");
  for (const own of linksIn(html, /^\/beheer\/trajecten\/[\w-]{36}$/)) {
    if ((await moderator.get(own)).html.includes(`href="${trajectory}"`)) return `${own}/inbreng`;
  }
  throw new Error("The workbench does not lead to the trajectory.");
}
