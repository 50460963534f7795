import { dayFromNow } from "./form.ts";
import type { Story } from "./story.ts";
import { nextResident, turnTo } from "./story.ts";

/** Without a lesson the report stays a draft. */
export async function drawLesson({ staff: evaluator }: Story): Promise<void> {
  await turnTo(evaluator, "Verslag");
  await evaluator.sees("Een verslag zonder les kan niet definitief worden.");
  await turnTo(evaluator, "Lessen");
  await evaluator.fill("Wat is de les?", "Vraag het bij het schoolhek.");
  await evaluator.fill("Wie zorgt dat het gebeurt?", "Anouk Visser, projectleider");
  await evaluator.select("Waar landt de les?", "Werkvorm");
  await evaluator.fill("Wanneer moet het geregeld zijn?", dayFromNow(60));
  await evaluator.press("Les opslaan");
  await evaluator.sees("De les is opgeslagen.");
}

export async function makeReportFinal({ staff: evaluator }: Story): Promise<void> {
  await turnTo(evaluator, "Verslag");
  await evaluator.press("Maak het verslag definitief");
  await evaluator.sees("Vraag het bij het schoolhek.");
}

/** Anybody reads the page; answers with the bytes of the PDF and the words of the CSV behind its links. */
export async function readReport(story: Story): Promise<{ readonly pdf: string; readonly csv: string }> {
  const resident = await nextResident(story);
  await resident.go(`${story.publicPath}/verslag`);
  for (const words of ["Keukentafelgesprek", "De drempel komt er.", "Anouk Visser, projectleider", "17"])
    await resident.sees(words);
  const pdf = await fetched(story, "Verslag als pdf");
  const csv = await fetched(story, "Cijfers als csv");
  return { pdf: pdf.toString("latin1"), csv: csv.toString("utf8") };
}

async function fetched({ resident: { page } }: Story, link: string): Promise<Buffer> {
  const path = await page.getByRole("link", { name: link }).getAttribute("href");
  const answer = await page.request.get(path ?? "");
  if (!answer.ok()) throw new Error(`${String(path)} answered ${String(answer.status())}.`);
  return answer.body();
}
