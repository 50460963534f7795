import type { Page } from "playwright-core";
import type { People, See } from "./taking-part.ts";

const arrivesWithinMs = 20_000;

/** The link of a letter to sign in, before it is used. */
export async function askForLink({ resident, base }: People, see: See): Promise<void> {
  await resident.goto(`${base}/inloggen`);
  await resident.getByLabel("Uw e-mailadres").fill("anouk.visser@waterdam.example");
  await resident.getByRole("button", { name: "Stuur mij een link" }).click();
  await followLetter(resident, base, "anouk.visser@waterdam.example", /^Uw link om in te loggen/);
  await resident.getByRole("button", { name: "Log mij in" }).waitFor();
  await see(resident, "inloggen-link");
}

/** Following the running trajectory: the link of the letter, what one follows then, and the end of it. */
export async function follow({ resident: page, base }: People, email: string, see: See): Promise<void> {
  await page.goto(`${base}/trajecten/marktplein/volgen`);
  await page.getByLabel("Uw e-mailadres").fill(email);
  await page.getByRole("button", { name: "Ga verder" }).click();
  await page.getByRole("heading", { name: "Kijk in uw mail" }).waitFor();
  await see(page, "volgen-gevraagd");
  await followLetter(page, base, email, /^Klopt dit/);
  await page.getByRole("button", { name: "Ja, stuur mij nieuws" }).waitFor();
  await see(page, "volgen-bevestigen");
  await page.getByRole("button", { name: "Ja, stuur mij nieuws" }).click();
  await page.getByRole("heading", { name: "Wat u volgt" }).waitFor();
  await see(page, "volgen-wat");
  await page.getByRole("button", { name: "Stop met alles" }).click();
  await page.getByRole("heading", { name: "U krijgt geen nieuws meer" }).waitFor();
  await see(page, "volgen-gestopt");
}

/** What one device sent, and linking it with an address by the link of a letter. */
export async function linkDevice({ resident: page, base }: People, email: string, see: See): Promise<void> {
  await page.goto(`${base}/mijn-inbreng`);
  await page.getByText("Wilt u dit op al uw apparaten zien?").click();
  await page.getByLabel("Uw e-mailadres").fill(email);
  await see(page, "mijn-inbreng-gevuld");
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await followLetter(page, base, email, /^Bevestig uw e-mailadres/);
  await page.getByRole("button", { name: "Ja, koppel dit apparaat" }).waitFor();
  await see(page, "mijn-inbreng-koppelen");
  await page.getByRole("button", { name: "Ja, koppel dit apparaat" }).click();
  await page.getByText("Stop met dit account").first().click();
  await see(page, "mijn-inbreng-account");
}

/** The questionnaire about taking part, by the link on the trajectory's page. */
export async function openQuestionnaire({ lead, resident, base, workPath }: People, see: See): Promise<void> {
  await lead.goto(`${workPath}/vragenlijst`);
  await lead.getByRole("button", { name: "Zet de vragenlijst op de pagina" }).click();
  await lead.getByText("De vragenlijst staat nu op de pagina van het traject.").waitFor();
  await resident.goto(`${base}/trajecten/marktplein/vragenlijst`);
  await resident.getByRole("button", { name: "Verstuur mijn antwoorden" }).waitFor();
  await see(resident, "vragenlijst-open");
}

/** The same by the link in a letter, after the close: the answers, then who somebody is. */
export async function answerInvited(
  { lead, resident, base, workPath }: People,
  email: string,
  see: See,
): Promise<void> {
  await lead.goto(`${workPath}/stap/close`);
  await lead.getByRole("button", { name: "Ja, sluit dit traject" }).click();
  await lead.getByText("Het traject is gesloten.").waitFor();
  await lead.goto(`${workPath}/vragenlijst`);
  await lead.getByRole("button", { name: "Mail de vragenlijst van het einde" }).click();
  await lead.getByText("De vragenlijst is gemaild.").waitFor();
  await followLetter(resident, base, email, /^Hoe was het om mee te doen/);
  await resident.getByRole("button", { name: "Verstuur mijn antwoorden" }).waitFor();
  await see(resident, "vragenlijst-brief");
  await resident.getByRole("radio").first().press("Space");
  await resident.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
  await resident.getByText("Hoe oud bent u?").first().waitFor();
  await see(resident, "vragenlijst-over-u");
}

/** Opens the newest letter with this subject to this address in the mailbox, once it is there, and follows its link. */
async function followLetter(page: Page, base: string, address: string, subject: RegExp): Promise<void> {
  const before = Date.now() + arrivesWithinMs;
  const letter = page
    .getByRole("article")
    .filter({ hasText: `Aan ${address}` })
    .getByRole("link", { name: subject });
  do await page.goto(`${base}/postvak`);
  while ((await letter.count()) === 0 && Date.now() < before);
  await letter.first().click();
  await page.getByRole("article").getByRole("link", { name: /^http/ }).click();
}
