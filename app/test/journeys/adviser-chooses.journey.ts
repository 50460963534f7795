import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneStory } from "./one-story.ts";
import { launchBrowser } from "../chromium.ts";
import { fillInWithGaps, startFromChallenge } from "./adviser-chooses/fill-in.ts";
import { choose, planDays, takeAlong, writeLetter } from "./adviser-chooses/plan.ts";
import * as weigh from "./adviser-chooses/weigh.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";

let brink: DemoTown;
let browser: Browser;
let adviser: Visit;
let atDesk: Visit;

beforeAll(async () => {
  [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
  const open = (javaScript: boolean) => openVisit(browser, { url: brink.url, javaScript });
  [adviser, atDesk] = [await open(false), await open(true)];
  for (const visit of [adviser, atDesk]) {
    await visit.go("/demo");
    await visit.press(/^Stap in deze rol: Participatieadviseur, /);
  }
});

afterAll(async () => {
  await adviser.close();
  await atDesk.close();
  await browser.close();
  await brink.stop();
});

oneStory();

test("a challenge gets a guide, and the QuickScan says to go on", () => startFromChallenge(adviser));
test("the situation is told with gaps", () => fillInWithGaps(adviser));
test("a gap that the advice needs is asked for", () => weigh.fillTheGap(adviser));
test("the one unknown that turns the advice is asked first", () => weigh.answerWhatDecides(adviser));
test("what was not known is still to be read, as version 1", () => weigh.lookBack(adviser));
test("with scripts the advice moves along with what she types", () => weigh.seeItMove(atDesk, adviser.path()));
test("two advices lie side by side", () => weigh.compareWithLess(adviser));
test("a cost is replaced, with its source", () => weigh.knowACostBetter(adviser));
test("why not a citizens' assembly?", () => weigh.askWhyNotAnAssembly(adviser));
test("the advice becomes the plan", () => choose(adviser));
test("a sample letter becomes the municipality's own", () => writeLetter(adviser));
test("the days are planned", () => planDays(adviser));
test("the plan goes along as files", () => takeAlong(adviser));

test("every page on the way meets WCAG 2.2 A and AA", () => {
  expect([...adviser.complaints, ...atDesk.complaints]).toEqual([]);
  expect(adviser.pagesChecked()).toBeGreaterThan(25);
});
