import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneStory } from "../one-story.ts";
import { launchBrowser } from "../../chromium.ts";
import type { Proposal } from "./answers.ts";
import { close, confirm, propose, readAnswers, recordDecision } from "./answers.ts";
import { chooseCombination, passQuickScan, readAdvice, tellSituation, writeChallenge } from "./choose.ts";
import { openMail } from "./mailbox.ts";
import { askParticipants, assessOneself, compute, fillInQuestionnaire, recompute } from "./measure.ts";
import * as prepare from "./prepare.ts";
import { drawLesson, makeReportFinal, readReport } from "./report.ts";
import type { Story } from "./story.ts";
import { changeIdea, fillInSurvey, findItClosed, sendIdea, withdrawIdea } from "./take-part.ts";
import { enterPaper, moderate, recordKitchenTable } from "./town-hall.ts";
import type { DemoTown } from "../demo-town.ts";
import { demoTown } from "../demo-town.ts";
import { openVisit } from "../visit.ts";

const zebra = "Een zebrapad bij de bakker en de school";
const bump = "Een drempel voor de school";
const paper = "Ouders op de uitkijk";
const withNumber = "Bel mijn buurman";
const survey = "Lopen is te gevaarlijk.";
const proposals: readonly Proposal[] = [
  { titles: [bump, paper], outcome: "Nemen we over", reason: "De drempel komt er." },
  { titles: [zebra], outcome: "Nemen we niet over", reason: "Bij de bakker is geen plek." },
  { titles: [survey], outcome: "Nemen we voor een deel over", reason: "Wij tellen uw antwoorden mee." },
];

/** The tests of the whole chain, from a resident's words to the report, as the people do it in a browser. */
export function walkMainJob({ title, javaScript }: { readonly title: string; readonly javaScript: boolean }): void {
  let brink: DemoTown;
  let browser: Browser;
  let story: Story;

  beforeAll(async () => {
    [brink, browser] = await Promise.all([demoTown(), launchBrowser()]);
    const options = { url: brink.url, javaScript, onlyWhatScriptsChange: !javaScript };
    const [staff, resident] = [await openVisit(browser, options), await openVisit(browser, options)];
    const mails = {
      organisationMail: "ouderraad@example.org",
      neighbourMail: "buur@example.org",
    };
    story = { title, ...mails, staff, resident, publicPath: "", ideaPath: "", workPath: "" };
  });

  afterAll(async () => {
    await story.staff.close();
    await story.resident.close();
    await browser.close();
    await brink.stop();
  });

  oneStory();

  test("an adviser writes down what a resident said", () => writeChallenge(story));
  test("the QuickScan says: go on", () => passQuickScan(story));
  test("24 questions about the situation", () => tellSituation(story));
  test("the advice has alternatives", () => readAdvice(story));
  test("a combination becomes the plan", () => chooseCombination(story));

  test("the project lead cannot promise more than there is to choose", () => prepare.fillInFacts(story));
  test("opening waits for the reason to involve people", () => prepare.recordMotivation(story));
  test("the phases get their dates", () => prepare.setPhases(story));
  test("residents can send ideas, from today", () => prepare.setUpIdeas(story));
  test("and a survey, with a question that not everybody is asked", () => prepare.setUpSurvey(story));
  test("the trajectory is opened", () => prepare.openTrajectory(story));

  test("a resident sends an idea without an account, and changes it", async () => {
    const resident = await sendIdea(story, { title: "Een zebrapad", text: "Daar kijkt men beter uit." });
    await changeIdea(resident, zebra);
  });
  test("another withdraws theirs", async () => {
    const resident = await sendIdea(story, { title: "Haal de bomen weg", text: "Dan zie je meer." });
    await withdrawIdea(resident, "Haal de bomen weg");
  });
  test("somebody speaks for an organisation, and is mailed a receipt", async () => {
    const organisation = { organisation: "Ouderraad De Regenboog", mail: story.organisationMail };
    const resident = await sendIdea(story, { title: bump, text: "Dan rijdt men zachter.", ...organisation });
    await openMail(resident, story.organisationMail, /^We hebben uw inbreng ontvangen/);
  });
  test("a survey asks the one what it does not ask the other", () => fillInSurvey(story));
  test("a card from the library is typed over", () => enterPaper(story, paper));

  test("a text with a telephone number is not shown, and its author reads why", async () => {
    await sendIdea(story, { title: withNumber, text: "Zijn nummer is 06 12345678.", mail: story.neighbourMail });
    await moderate(story, withNumber, [zebra, bump]);
    await openMail(story.resident, story.neighbourMail, /^We laten uw tekst niet zien/);
    await story.resident.sees("Er staat een telefoonnummer in.");
  });
  test("the kitchen table counts too", () => recordKitchenTable(story));

  test("the team proposes answers", () => propose(story, proposals));
  test("the project lead decides", () =>
    confirm(
      story,
      proposals.flatMap(({ titles }) => titles),
    ));
  test("who asked is mailed, and everybody reads what was done", () => readAnswers(story, proposals));
  test("the trajectory is closed and answered", async () => {
    await close(story);
    await recordDecision(story);
    await findItClosed(story);
  });

  test("a participant says how it went", async () => {
    await askParticipants(story);
    await fillInQuestionnaire(story);
  });
  test("the professional looks in the mirror", () => assessOneself(story));
  test("the figures come from what happened", () => compute(story));
  test("a figure can be computed again", () => recompute(story));

  test("a lesson has an owner and a place to land", () => drawLesson(story));
  test("the report is final: a page, a tagged PDF and a CSV", async () => {
    await makeReportFinal(story);
    const { pdf, csv } = await readReport(story);
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(csv).toContain("E2");
  });

  test("every page on the way meets WCAG 2.2 A and AA, and none of them failed", () => {
    expect([...story.staff.complaints, ...story.resident.complaints]).toEqual([]);
    expect(story.staff.pagesChecked() + story.resident.pagesChecked()).toBeGreaterThan(javaScript ? 55 : 10);
  });
}
