import type { Visit } from "../visit.ts";
import { answer, unfold } from "./form.ts";
import type { Story } from "./story.ts";
import { nextResident } from "./story.ts";

export type Idea = {
  readonly title: string;
  readonly text: string;
  readonly organisation?: string;
  /** To hear back, and for the questionnaire at the end. */
  readonly mail?: string;
};

/** Three screens, no account. Ends at the receipt. */
export async function sendIdea(story: Story, idea: Idea): Promise<Visit> {
  const resident = await nextResident(story);
  await resident.go(story.publicPath);
  await resident.follow("Geef uw idee");
  story.ideaPath = resident.path();
  await resident.fill("Hoe heet uw idee?", idea.title);
  await resident.fill("Vertel over uw idee", idea.text);
  await resident.press("Ga verder");
  await sayWho(resident, idea);
  await resident.press("Ga verder");
  await resident.sees(idea.title);
  await resident.press("Verstuur");
  await resident.sees("Bedankt, we hebben het ontvangen");
  return resident;
}

async function sayWho(resident: Visit, { organisation, mail }: Idea): Promise<void> {
  if (organisation !== undefined) {
    await resident.choose("Voor een organisatie of bedrijf");
    await resident.fill("Naam van de organisatie", organisation);
  }
  if (mail === undefined) return;
  await resident.fill("Uw e-mailadres (hoeft niet)", mail);
  await resident.choose("U mag mij ook een korte vragenlijst sturen over hoe het meedoen ging.");
}

/** From the receipt: the private link, where the words can still be changed. */
export async function changeIdea(resident: Visit, title: string): Promise<void> {
  await followOwnLink(resident);
  await unfold(resident, "Verander wat u stuurde");
  await resident.fill("Hoe heet uw idee?", title);
  await resident.press("Bewaar de verandering");
  await resident.sees("We hebben uw verandering bewaard.");
  await resident.sees(title);
}

/** The words are gone at once. */
export async function withdrawIdea(resident: Visit, words: string): Promise<void> {
  await followOwnLink(resident);
  await resident.sees(words);
  await unfold(resident, "Trek uw inbreng in");
  await resident.press("Ja, trek mijn inbreng in");
  await resident.sees("Uw inbreng is ingetrokken.");
  await resident.doesNotSee(words);
}

async function followOwnLink(resident: Visit): Promise<void> {
  await resident.follow(/^http.*\/inbreng\/[\w-]+$/);
}

/** Whoever comes by car is asked why; who walks is not. */
export async function fillInSurvey(story: Story): Promise<void> {
  const resident = await nextResident(story);
  await resident.go(story.publicPath);
  await resident.follow("Vul de vragenlijst in");
  await answer(resident, "Hoe komt u bij school? (hoeft niet)", "Met de auto");
  await resident.choose("Een drempel");
  await answer(resident, "Hoe veilig is het nu? (hoeft niet)", "2");
  await resident.press("Ga verder");
  await resident.fill("Waarom komt u met de auto? (hoeft niet)", "Lopen is te gevaarlijk.");
  await resident.press("Ga verder");
  await resident.press("Ga verder");
  await resident.sees("Lopen is te gevaarlijk.");
  await resident.press("Verstuur");
  await resident.sees("Bedankt, we hebben het ontvangen");
}

/** After the close nobody can send anything, and is told so. */
export async function findItClosed(story: Story): Promise<void> {
  const resident = await nextResident(story);
  await resident.go(story.publicPath);
  await resident.doesNotSee("Geef uw idee");
  await resident.sees("Er komt een drempel voor de school.");
  await resident.go(story.ideaPath);
  await resident.sees("U kunt hier nu niet meedoen.");
}
