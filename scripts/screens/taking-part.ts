import type { Page } from "playwright-core";

/** Pictures the page that stands open, under a name of its own. */
export type See = (page: Page, name: string) => Promise<void>;

/** Who goes through the running trajectory of the demo. */
export type People = {
  readonly resident: Page;
  readonly lead: Page;
  readonly base: string;
  /** `<base>/beheer/trajecten/<id>` */
  readonly workPath: string;
};

export async function peopleAt(resident: Page, lead: Page, base: string): Promise<People> {
  await lead.goto(`${base}/beheer/trajecten`);
  await lead.getByRole("link", { name: "Marktplein" }).click();
  await lead.waitForURL(/\/beheer\/trajecten\/[\w-]{36}$/);
  return { resident, lead, base, workPath: lead.url() };
}

/**
 * The pages between a form and what comes of it, to which no link leads: somebody takes part in the running trajectory, up to
 * the receipt and the private page. They leave an address for the questionnaire.
 */
export async function takePart({ resident: page, base }: People, email: string, see: See): Promise<void> {
  const onward = () => page.getByRole("button", { name: "Ga verder" }).click();
  await page.goto(`${base}/trajecten/marktplein`);
  await page.getByRole("link", { name: "Geef uw idee" }).first().click();
  await onward();
  await page.getByRole("heading", { name: "Er klopt nog iets niet" }).waitFor();
  await see(page, "meedoen-fout");
  await page.getByLabel("Hoe heet uw idee?").fill("Een bank bij de bushalte");
  await page.getByLabel("Vertel over uw idee").fill("Wie moet wachten, kan dan zitten.");
  await page.getByRole("button", { name: "Voeg een foto toe" }).click();
  await page.getByRole("heading", { name: "Foto’s bij uw inbreng" }).waitFor();
  await see(page, "meedoen-foto");
  await page.getByRole("link", { name: "Terug naar uw formulier" }).click();
  await onward();
  await page.getByText("Voor wie vult u dit in?").waitFor();
  await see(page, "meedoen-wie");
  await page.getByRole("button", { name: "Bewaar en ga later verder" }).click();
  await page.getByRole("heading", { name: "Uw formulier is bewaard" }).waitFor();
  await see(page, "meedoen-later");
  await page.getByRole("link", { name: "Ga nu verder" }).click();
  await page.getByLabel("Uw e-mailadres").fill(email);
  await page.getByLabel("U mag mij ook een korte vragenlijst sturen").press("Space");
  await onward();
  await page.getByRole("button", { name: "Verstuur" }).waitFor();
  await see(page, "meedoen-nakijken");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByRole("heading", { name: "Bedankt, we hebben het ontvangen" }).waitFor();
  await see(page, "inbreng-bewijs");
  await page.getByRole("link", { name: /^http.*\/inbreng\// }).click();
  await page.getByText("Trek uw inbreng in").first().waitFor();
  await see(page, "inbreng-eigen");
}
