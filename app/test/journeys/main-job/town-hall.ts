import type { Visit } from "../visit.ts";
import { dayFromNow, unfold } from "./form.ts";
import type { Story } from "./story.ts";
import { atWork, turnTo } from "./story.ts";

/** A card from the box in the library, typed over. */
export async function enterPaper(story: Story, title: string): Promise<void> {
  const moderator = await atWork(story, "moderator", "Inbreng");
  await unfold(moderator, "Meer mogelijkheden");
  await moderator.follow("Voer in: Waar steekt u over?");
  await moderator.choose("Op papier");
  await moderator.fill("Hoe heet uw idee?", title);
  await moderator.fill("Vertel over uw idee", "Laat ouders om de beurt helpen.");
  await moderator.press("Bewaar en voer de volgende in");
  await moderator.sees("U voerde vandaag één bijdrage in.");
}

/** One text is not shown, with a reason for its author; the others are. */
export async function moderate(story: Story, rejected: string, published: readonly string[]): Promise<void> {
  const { staff: moderator } = story;
  await moderator.go(story.workPath);
  await turnTo(moderator, "Inbreng");
  await pick(moderator, [rejected]);
  await unfold(moderator, "Plaats of weiger");
  await moderator.select("Waarom plaatst u het niet?", "Gegevens van personen");
  await moderator.fill("Uw uitleg (hoeft niet)", "Er staat een telefoonnummer in.");
  await moderator.press("Plaats niet");
  await moderator.sees("De inzender kan lezen waarom.");
  await pick(moderator, published);
  await unfold(moderator, "Plaats of weiger");
  await moderator.press("Plaats op de website");
  await moderator.sees("De inbreng staat op de website.");
}

/** Chooses contributions in the register by their titles. */
export async function pick(staff: Visit, titles: readonly string[]): Promise<void> {
  for (const title of titles)
    await staff.choose(/^Kies inbreng /, staff.page.getByRole("row").filter({ hasText: title }));
}

/** The kitchen table was yesterday: how many came, what it cost and what was said. */
export async function recordKitchenTable(story: Story): Promise<void> {
  const lead = await atWork(story, "projectLead", "Activiteiten");
  await lead.follow("Keukentafelgesprek");
  await lead.fill("Begint op (niet verplicht)", dayFromNow(-1));
  await lead.fill("Eindigt op (niet verplicht)", "");
  await lead.fill("Plaats (niet verplicht)", "In de school");
  await lead.press("Opslaan");
  await lead.fill("Hoeveel mensen kwamen er?", "14");
  await lead.fill("werkende gezinnen", "12");
  await lead.fill("Uren van het team", "6");
  await lead.fill("Kosten", "45,50");
  await lead.fill("Wat is er gezegd?", "Ouders lopen nu om. Zij willen een drempel.");
  await lead.press("Vastleggen");
  await lead.sees("14 mensen deden mee");
  await lead.sees("Door ons ingevoerd");
}
