import ICAL from "ical.js";
import mammoth from "mammoth";
import { expect } from "vitest";
import type { Visit } from "../visit.ts";
import { title } from "./fill-in.ts";

const ownLine = "Wij staan ook op de markt, op zaterdag 5 december.";

/** The best combination becomes the plan, also when more is still open; the guide now leads to it. */
export async function choose(adviser: Visit): Promise<void> {
  const guide = adviser.path().replace(/\/advies$/, "");
  const anyway = adviser.page.locator("summary").getByText(/^Toch al kiezen/);
  if ((await anyway.count()) > 0) await anyway.click();
  const best = adviser.page.getByRole("button", { name: /^Kies deze combinatie/ }).first();
  await adviser.press((await best.getAttribute("aria-label")) ?? "");
  await adviser.sees("De combinatie is nu het plan van dit traject.");
  await adviser.go(guide);
  await adviser.follow("Ga naar het plan");
}

/** A sample letter from the toolbox, filled in with this plan, becomes the municipality's own. */
export async function writeLetter(adviser: Visit): Promise<void> {
  await adviser.follow("Uitnodigen", adviser.page.getByRole("main"));
  await adviser.follow("Brief aan bewoners");
  await adviser.sees(title);
  await adviser.press("Gebruik dit in het Nederlands");
  const letter = await adviser.page.getByLabel("De tekst", { exact: true }).inputValue();
  expect(letter).toContain(title);
  await adviser.fill("De tekst", "");
  await adviser.press("Bewaar");
  await adviser.sees("Er klopt nog iets niet");
  await adviser.fill("De tekst", `${letter}\n\n${ownLine}`);
  await adviser.press("Bewaar");
  await adviser.sees("Uw tekst is bewaard.");
  await adviser.follow("Terug naar Uitnodigen");
  await adviser.follow("Terug naar uw plan");
}

/** The days count back from the decision, and the school holidays of this region are in between. */
export async function planDays(adviser: Visit): Promise<void> {
  await adviser.follow("Bekijk het bereikplan en de planning");
  await adviser.choose("Regio Midden");
  await adviser.fill("Naar hoeveel adressen stuurt u een brief?", "1200");
  await adviser.press("Bewaar en reken opnieuw");
  await adviser.sees("Bewaard. Wij hebben opnieuw gerekend.");
  await adviser.sees("17 juni 2027");
}

/** What goes along to others is opened by another program's library: the letter is in the plan, the decision in the calendar. */
export async function takeAlong(adviser: Visit): Promise<void> {
  const { value: words } = await mammoth.extractRawText({
    buffer: await fileOf(adviser, /^Participatieplan \(Word\)/),
  });
  for (const part of [title, ownLine]) expect(words).toContain(part);
  const calendar = ICAL.Component.fromString((await fileOf(adviser, /^Agenda \(ICS\)/)).toString("utf8"));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString())).toContain("2027-06-17");
}

/** What a link gives to save, with the cookies of this browser. */
async function fileOf({ page }: Visit, name: RegExp): Promise<Buffer> {
  const href = await page.getByRole("link", { name }).getAttribute("href");
  const answer = await page.context().request.get(href ?? "");
  expect(answer.status(), String(name)).toBe(200);
  return answer.body();
}
