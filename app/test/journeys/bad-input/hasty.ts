import type { Browser } from "playwright-core";

/** Takes part in a browser, presses the last button twice, reloads the receipt, and goes back to press once more. */
export async function contributeHastily(browser: Browser, address: string, javaScript: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, locale: "nl-NL" });
  const page = await context.newPage();
  const further = page.getByRole("button", { name: "Ga verder" });
  const send = page.getByRole("button", { name: "Verstuur" });
  await page.goto(address);
  await page.getByLabel("Hoe heet uw idee?").fill("Een bank");
  await page.getByLabel("Vertel over uw idee").fill("Een bank onder de bomen.");
  for (let screen = 0; screen < 4 && (await further.count()) > 0; screen += 1) {
    await Promise.all([page.waitForEvent("domcontentloaded"), further.click()]);
  }
  await send.dblclick();
  await page.waitForURL(/\/bewijs$/);
  await page.reload();
  await page.goBack();
  if ((await send.count()) > 0) await send.click();
  await page.waitForLoadState("load");
  await context.close();
}
