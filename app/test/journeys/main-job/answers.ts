import { dayFromNow, unfold } from "./form.ts";
import { openMail } from "./mailbox.ts";
import type { Story } from "./story.ts";
import { atWork, nextResident, turnTo } from "./story.ts";
import { pick } from "./town-hall.ts";

export type Proposal = { readonly titles: readonly string[]; readonly outcome: string; readonly reason: string };

/** The team proposes what to do with what was said; nothing of it is public yet. */
export async function propose(story: Story, proposals: readonly Proposal[]): Promise<void> {
  const adviser = await atWork(story, "adviser", "Inbreng");
  for (const { titles, outcome, reason } of proposals) {
    await pick(adviser, titles);
    await unfold(adviser, "Stel een antwoord voor");
    await adviser.select("Wat doen we ermee?", outcome);
    await adviser.fill("Waarom? In het Nederlands", reason);
    await adviser.press("Bewaar het voorstel");
    await adviser.sees("Het voorstel is bewaard.");
  }
  const resident = await nextResident(story);
  await resident.go(`${story.publicPath}/antwoorden`);
  for (const { reason } of proposals) await resident.doesNotSee(reason);
}

/** The project lead decides, in the name of whom. */
export async function confirm(story: Story, titles: readonly string[]): Promise<void> {
  const lead = await atWork(story, "projectLead", "Inbreng");
  await pick(lead, titles);
  await unfold(lead, "Bevestig voorstellen");
  await lead.fill("Uw functie", "projectleider, namens het college");
  await lead.press("Bevestig de voorstellen");
  await lead.sees("Het antwoord is bevestigd.");
}

/** Who asked is mailed, and everybody can read it. */
export async function readAnswers(story: Story, proposals: readonly Proposal[]): Promise<void> {
  const resident = await nextResident(story);
  await openMail(resident, story.organisationMail, /^Dit deden we met uw inbreng/);
  await resident.sees("De drempel komt er.");
  await resident.go(story.publicPath);
  await resident.follow(/^Wat deden we met uw inbreng/);
  for (const { outcome, reason } of proposals) {
    await resident.sees(outcome);
    await resident.sees(reason);
  }
  await resident.sees("Besloten door Anouk Visser, projectleider, namens het college");
  await resident.sees("Namens Ouderraad De Regenboog");
  await resident.sees("Op papier");
}

/** No more contributions; everybody has an answer. */
export async function close(story: Story): Promise<void> {
  const { staff: lead } = story;
  await lead.go(story.workPath);
  await lead.follow("Sluiten");
  await lead.press("Ja, sluit dit traject");
  await lead.sees("Het traject is gesloten.");
  await lead.follow("Alles is beantwoord");
  await lead.press(/^Ja, /);
  await lead.sees("Op de pagina staat dat iedereen antwoord heeft.");
}

/** The aldermen decided, a day that everybody may check. */
export async function recordDecision({ staff: lead }: Story): Promise<void> {
  await lead.follow("Besluit vastleggen");
  await lead.fill("Wanneer is het besloten?", dayFromNow(0));
  await lead.fill("Wat is er besloten?", "Er komt een drempel voor de school.");
  await lead.press("Opslaan");
  await turnTo(lead, "Overzicht");
}
