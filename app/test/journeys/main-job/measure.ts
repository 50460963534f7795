import { answer, answerEach } from "./form.ts";
import { followMailedLink, openMail } from "./mailbox.ts";
import type { Story } from "./story.ts";
import { atWork, nextResident, sitDown } from "./story.ts";

/** Who left an address for it is asked how taking part went. */
export async function askParticipants(story: Story): Promise<void> {
  const lead = await atWork(story, "projectLead", "Vragenlijst");
  await lead.press("Mail de vragenlijst van het einde");
  await lead.sees("De vragenlijst is gemaild.");
}

/** By the link in the mail; about themselves only what they like to tell. A second time there is nothing to fill in. */
export async function fillInQuestionnaire(story: Story): Promise<void> {
  const resident = await nextResident(story);
  await openMail(resident, story.organisationMail, /^Hoe was het om mee te doen/);
  await followMailedLink(resident);
  await answerEach(resident, "Mee eens");
  await answer(resident, "Hebt u antwoord gekregen op wat u zei?", "Ja");
  await answer(resident, "Welk cijfer geeft u aan het meedoen?", "8");
  await resident.press("Verstuur mijn antwoorden");
  await answer(resident, "Hoe oud bent u?", "25 tot en met 44 jaar");
  await resident.select("In welke buurt woont u?", "Molenkwartier");
  await resident.press("Verstuur");
  await resident.sees("Bedankt");
}

/** The professional about their own work, for their own eyes. */
export async function assessOneself(story: Story): Promise<void> {
  const adviser = await sitDown(story, "adviser");
  await adviser.go("/beheer/zelfbeeld");
  await adviser.follow("Vul in: achteraf", adviser.page.getByRole("region", { name: story.title }));
  await answerEach(adviser, "Mee eens");
  await answerEach(adviser, "Zelfstandig");
  await adviser.press("Bewaar mijn zelfbeeld");
  await adviser.sees("Uw zelfbeeld is bewaard. Alleen u kunt het openen.");
}

/** Fourteen at the kitchen table, a resident online, one on paper and one of the survey: 17 of 900. */
export async function compute(story: Story): Promise<void> {
  const evaluator = await atWork(story, "evaluator", "Meting");
  await evaluator.press("Bereken de cijfers");
  await evaluator.sees("De cijfers zijn berekend.");
  await evaluator.sees("17 van 900");
  // One answer of one resident: shown, it would say who said it.
  await evaluator.sees("Verborgen om mensen te beschermen");
}

/** One figure, opened down to its rows, and computed again from them. */
export async function recompute({ staff: evaluator }: Story): Promise<void> {
  await evaluator.follow("Deelname");
  await evaluator.follow("Herbereken");
  await evaluator.sees("De bewaarde rijen hebben nog hetzelfde kenmerk.");
  await evaluator.sees("Uit de bewaarde rijen komt weer 1,9%.");
  await evaluator.sees("De rijen van nu zijn dezelfde als toen.");
}
