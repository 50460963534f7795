import type { Page } from "playwright-core";
import { dayFromNow } from "../../app/test/journeys/main-job/form.ts";
import type { People, See } from "./taking-part.ts";

/**
 * A survey in the running trajectory, for the demo's own is over: two questions, the second for some, from the first
 * screen to the receipt. Then the form with which staff type it over from paper, and the results of the one that is over.
 */
export async function goThroughSurvey(people: People, see: See): Promise<void> {
  const { lead, resident, base, workPath } = people;
  await makeSurvey(lead, workPath, see);
  await resident.goto(`${base}/trajecten/marktplein`);
  const link = resident.getByRole("link", { name: "Vul de vragenlijst in" }).first();
  const activityId = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
  await link.click();
  await fillInSurvey(resident, see);
  await lead.goto(`${workPath}/inbreng/nieuw?activiteit=${activityId}`);
  await lead.getByText("Waarom komt u er niet?").waitFor();
  await see(lead, "enquete-papier");
  await resident.goto(`${base}/trajecten/veilig-naar-school`);
  await resident.getByRole("link", { name: "Uitkomsten" }).click();
  await resident.getByText(/^Ongeveer .* mensen deden mee/).waitFor();
  await see(resident, "enquete-uitkomst");
}

async function makeSurvey(lead: Page, workPath: string, see: See): Promise<void> {
  await lead.goto(`${workPath}/activiteiten/nieuw`);
  await lead.getByLabel("Methode").selectOption("Online enquête");
  await lead.getByText("In Brink: Online enquête").click();
  await lead.getByLabel("Begint op").fill(dayFromNow(0));
  await lead.getByLabel("Eindigt op").fill(dayFromNow(14));
  await lead.getByRole("button", { name: "Opslaan" }).click();
  await lead.getByRole("link", { name: "Stel in hoe mensen meedoen" }).click();
  await see(lead, "enquete-instellen");
  await lead.getByRole("link", { name: "Vragen", exact: true }).last().click();
  await addQuestion(lead, "Eén antwoord kiezen", "Hoe vaak komt u op het Marktplein?", "Elke week\nBijna nooit");
  await addQuestion(lead, "Open vraag", "Waarom komt u er niet?", "", "Bijna nooit");
  await see(lead, "enquete-vragen");
}

async function addQuestion(lead: Page, kind: string, words: string, options = "", after = ""): Promise<void> {
  await lead.getByRole("link", { name: kind, exact: true }).click();
  await lead.getByLabel("De vraag in het Nederlands").fill(words);
  if (options !== "") await lead.getByLabel("Antwoorden in het Nederlands").fill(options);
  if (after !== "") {
    await lead.locator("summary", { hasText: "1. " }).click();
    await lead.getByLabel(after, { exact: true }).press("Space");
  }
  await lead.getByRole("button", { name: "Bewaar", exact: true }).click();
  await lead.getByText("Bewaard.", { exact: true }).waitFor();
}

async function fillInSurvey(resident: Page, see: See): Promise<void> {
  const onward = () => resident.getByRole("button", { name: "Ga verder" }).click();
  await resident.getByText("Hoe vaak komt u op het Marktplein?").waitFor();
  await see(resident, "enquete-scherm-1");
  await resident.getByLabel("Bijna nooit").press("Space");
  await onward();
  await resident.getByLabel("Waarom komt u er niet?").fill("Er is geen schaduw.");
  await see(resident, "enquete-scherm-2");
  await onward();
  await resident.getByText("Voor wie vult u dit in?").waitFor();
  await onward();
  await resident.getByRole("button", { name: "Verstuur" }).waitFor();
  await see(resident, "enquete-nakijken");
  await resident.getByRole("button", { name: "Verstuur" }).click();
  await resident.getByRole("heading", { name: "Bedankt, we hebben het ontvangen" }).waitFor();
  await see(resident, "enquete-bewijs");
  await resident.getByRole("link", { name: /^http.*\/inbreng\// }).click();
  await resident.getByText("Trek uw inbreng in").first().waitFor();
  await see(resident, "enquete-eigen");
}
