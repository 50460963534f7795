import { readFile } from "node:fs/promises";
import type { Visit } from "../visit.ts";
import { survey } from "./team.ts";

const madeWithinMs = 30_000;

/** Codes for letters or for a class, made by a job and fetched as the list for a mail merge; leaves the page of the batch open. */
export async function makeCodes(
  adviser: Visit,
  { setUp, name, whom, many }: Readonly<Record<"setUp" | "name" | "whom", string>> & { readonly many: number },
): Promise<readonly string[]> {
  await adviser.go(setUp);
  await adviser.follow("Codes per brief");
  await adviser.fill("Naam", name);
  await adviser.choose(whom);
  await adviser.fill("Hoeveel codes?", String(many));
  await adviser.press("Maak deze codes");
  const fetchList = adviser.page.getByRole("button", { name: "Haal de lijst op (CSV)" });
  for (const before = Date.now() + madeWithinMs; (await fetchList.count()) === 0 && Date.now() < before;)
    await adviser.follow("Kijk opnieuw");
  const [file] = await Promise.all([adviser.page.waitForEvent("download"), fetchList.click()]);
  const lines = await readFile(await file.path(), "utf8");
  return lines.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b(?=[;,"])/g) ?? [];
}

/** As far as the form that the code is for. */
export async function typeCode(resident: Visit, code: string): Promise<void> {
  await resident.go("/c");
  await resident.fill("Uw code", code);
  await resident.press("Ga verder");
}

/** From the form to the receipt, over as many screens as it has. */
export async function answerAndSend(resident: Visit, answer: string): Promise<void> {
  await resident.sees(survey);
  await resident.choose(answer);
  const send = resident.page.getByRole("button", { name: "Verstuur", exact: true });
  for (let screens = 0; (await send.count()) === 0 && screens < 4; screens += 1) await resident.press("Ga verder");
  await resident.sees(answer);
  await resident.press("Verstuur");
  await resident.sees("Bedankt, we hebben het ontvangen");
}

/** By the link on the receipt. */
export async function seeBack(resident: Visit, answer: string): Promise<void> {
  await resident.follow(/^http.*\/inbreng\/[\w-]+$/);
  await resident.sees(answer);
}

/** Somebody hands the letter in at the desk, filled in. */
export async function typeOver(staff: Visit, code: string, answer: string): Promise<void> {
  await staff.page.locator("summary", { hasText: "Meer mogelijkheden" }).click();
  await staff.follow(`Voer in: ${survey}`);
  await staff.choose("Op papier");
  await staff.choose(answer);
  await staff.fill(/^Code uit de brief van de gemeente/, code);
  await staff.press("Bewaar en voer de volgende in");
}
