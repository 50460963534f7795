import type { Page } from "playwright-core";

/**
 * The pages between a form and what comes of it, to which no link leads: somebody takes part in the running trajectory, up to
 * the receipt and the private page. Each is given to `see` with a name of its own.
 */
export async function takePart(page: Page, base: string, see: (name: string) => Promise<void>): Promise<void> {
  const onward = () => page.getByRole("button", { name: "Ga verder" }).click();
  await page.goto(`${base}/trajecten/marktplein`);
  await page.getByRole("link", { name: "Geef uw idee" }).first().click();
  await onward();
  await page.getByRole("heading", { name: "Er klopt nog iets niet" }).waitFor();
  await see("meedoen-fout");
  await page.getByLabel("Hoe heet uw idee?").fill("Een bank bij de bushalte");
  await page.getByLabel("Vertel over uw idee").fill("Wie moet wachten, kan dan zitten.");
  await onward();
  await page.getByText("Voor wie vult u dit in?").waitFor();
  await see("meedoen-wie");
  await onward();
  await page.getByRole("button", { name: "Verstuur" }).waitFor();
  await see("meedoen-nakijken");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByRole("heading", { name: "Bedankt, we hebben het ontvangen" }).waitFor();
  await see("inbreng-bewijs");
  await page.getByRole("link", { name: /^http.*\/inbreng\// }).click();
  await page.getByText("Trek uw inbreng in").first().waitFor();
  await see("inbreng-eigen");
}
