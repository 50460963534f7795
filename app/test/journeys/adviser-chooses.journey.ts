import ICAL from "ical.js";
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fields, PlainVisitor } from "./plain-visitor.ts";
import { formFields, plainVisitor, stepInto } from "./plain-visitor.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { runningBrink } from "./running-brink.ts";

let brink: BrinkProcess;
let adviser: PlainVisitor;

beforeAll(async () => {
  brink = await runningBrink();
  adviser = plainVisitor(brink.port);
  await stepInto(adviser, "adviser");
}, 120_000);

afterAll(() => brink.stop());

async function open(path: string): Promise<string> {
  const { status, html } = await adviser.get(path);
  expect(status, path).toBe(200);
  return html;
}

/** Sends a form as the page offers it, with what is filled in; answers the page it leads to and where that is. */
async function send(path: string, action: string, typed: Fields = {}): Promise<{ path: string; html: string }> {
  const fields = { ...formFields(await open(path), action), ...typed, _action: action };
  const answer = await adviser.post(path, fields);
  expect(answer.status, `${path} ${action}`).toBe(303);
  return { path: answer.location, html: await open(answer.location) };
}

const hrefTo = (html: string, kind: RegExp) =>
  [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .find((href) => kind.test(href));

const themes = ["urgency", "room", "commitment", "people", "team", "followUp"];

/** A market square, with gaps and with "weet ik niet" where nobody knows yet. */
const pages: readonly Fields[] = [
  { Q1: "physical_space", Q7: "500to5000", Q8: "neighbourhood", Q12: "dontKnow", Q22: "nothing" },
  {
    ...{ Q2: ["ideas", "weighPreferences"], Q3: "variant", Q4: ["A", "P"], Q5: "council", Q6: "reasoned" },
    decisionDate: "2027-06-17",
  },
  { Q9_low_literate: "3", Q9_elderly_65plus: "2", Q10: ["youth_12_18"], Q13: "dontKnow", Q20: "dontKnow" },
  { Q11: "dontKnow", Q14: "low", Q23: "yes" },
  { Q15: "20.000", Q16: "450", Q17: "24", Q18: ["PROC", "COMM"] },
  { Q21: "ordinary", Q24: "framework" },
];

test("an adviser goes from a challenge with gaps to a plan that others can open", async () => {
  const made = await send("/beheer/opgaven/nieuw", "save", {
    ...{ title: "Het plein wordt vernieuwd", words: "Waar kunnen we straks zitten?", heardWhere: "De markt" },
  });
  const start = hrefTo(made.html, /\/besliswijzer\?opgave=/) ?? "";
  const guide = (await send(start, "start")).path.split("/quickscan")[0] ?? "";
  await fillScan(guide);
  for (const [index, answers] of pages.entries()) {
    const answered = await send(`${guide}/vragen/${String(index + 1)}`, "save", answers);
    expect(answered.html).not.toContain("brink-error");
  }

  // The one unknown that turns the advice is asked first; with an answer to it the advice is another question's.
  const unsure = await send(`${guide}/advies`, "compute");
  const asked = /vragen\/(\d)#(Q\d+)/.exec(hrefTo(unsure.html, /vragen\/\d#Q\d+$/) ?? "");
  const [, page = "", question = ""] = asked ?? [];
  expect(["Q11", "Q12", "Q13", "Q20"]).toContain(question);
  const known = { Q11: "2", Q12: "hard", Q13: "roughly", Q20: "2" }[question] ?? "";
  await send(`${guide}/vragen/${page}`, "save", { [question]: known });
  const surer = await send(`${guide}/advies`, "compute");
  expect(hrefTo(surer.html, new RegExp(`vragen/${page}#${question}$`))).toBeUndefined();

  await comparesWithLess(guide);
  await knowsACostBetter(guide);
  await asksWhyNot(guide);
  await plansAndTakesAlong(guide);
}, 180_000);

async function fillScan(guide: string): Promise<void> {
  let path = `${guide}/quickscan/urgency`;
  for (let theme = 0; path.includes("/quickscan/"); theme += 1) {
    expect(theme).toBeLessThan(themes.length);
    const html = await open(path);
    const checks = [...html.matchAll(/name="(\w+)" value="yes"/g)].map(([, name = ""]) => [name, "yes"] as const);
    path = (await send(path, "save", Object.fromEntries(checks))).path;
  }
  expect(path).toContain("/uitkomst");
}

/** A copy with half the money, beside the first. */
async function comparesWithLess(guide: string): Promise<void> {
  const copy = (await send(guide, "copy")).path;
  expect(copy).not.toBe(guide);
  await send(`${copy}/vragen/5`, "save", { Q15: "10.000" });
  await send(`${copy}/advies`, "compute");
  const html = await open(`${guide}/vergelijken`);
  expect(html).toContain("20.000");
  expect(html).toContain("10.000");
}

async function knowsACostBetter(guide: string): Promise<void> {
  const html = await open(`${guide}/advies`);
  const method = /\/beheer\/werkvormen\/(M\d\d)"/.exec(html)?.[1] ?? "";
  const number = `/beheer/werkvormen/${method}/getallen/costEur`;
  const own = {
    least: "1.500",
    most: "2.250",
    mark: "S",
    source: "Rekening 2026-114",
    reason: "Zo veel betaalden wij.",
  };
  expect((await send(number, "set", own)).html).toContain("Rekening 2026-114");
  expect(await open(`/werkvormen/${method}`)).toContain("Rekening 2026-114");
  const outdated = await open(`${guide}/advies`);
  expect(outdated).toContain('value="compute"');
  expect(outdated).not.toContain('value="choose"');
  await send(`${guide}/advies`, "compute");
}

async function asksWhyNot(guide: string): Promise<void> {
  const answered = await send(`${guide}/waarom-niet`, "ask", { item: "M10" });
  expect(answered.html).toContain('id="M10"');
  expect(answered.html).toMatch(/Burgerberaad kan hier niet|De beste combinatie met Burgerberaad scoort/);
}

async function plansAndTakesAlong(guide: string): Promise<void> {
  const chosen = await send(`${guide}/advies`, "choose");
  expect(chosen.path).toMatch(/^\/beheer\/trajecten\//);
  const planning = await open(`${guide}/planning`);
  const bytesOf = async (kind: RegExp) => {
    const answer = await fetch(`http://127.0.0.1:${String(brink.port)}${hrefTo(planning, kind) ?? ""}`, {
      headers: { Cookie: adviser.cookies() },
    });
    expect(answer.status, String(kind)).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const { value: words } = await mammoth.extractRawText({ buffer: await bytesOf(/participatieplan\.docx/) });
  expect(words).toContain("Het plein wordt vernieuwd");
  const calendar = ICAL.Component.fromString((await bytesOf(/\.ics/)).toString("utf8"));
  const events = calendar.getAllSubcomponents("vevent");
  expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toContain("2027-06-17");
}
