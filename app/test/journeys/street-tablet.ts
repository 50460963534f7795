import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "./visit.ts";

/** A project leader makes a pile of street interviews, and stands before the page of the tablet. */
export async function newPile(visit: Visit, name: string): Promise<void> {
  await visit.go("/trajecten/marktplein");
  await visit.follow("Geef uw idee");
  const activity = visit.path().split("/").at(-1) ?? "";
  await visit.go("/demo");
  await visit.press(/^Stap in deze rol: Projectleider, /);
  await visit.go(`/beheer/meedoen/${activity}/papier`);
  await visit.follow("Inbreng");
  await visit.page.locator("summary", { hasText: "Meer mogelijkheden" }).click();
  await visit.follow(/^Straatinterviews: /);
  await visit.fill("Naam", name);
  await visit.press("Maak de stapel en ga naar de tablet");
}

export const pressOn = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

export async function holdOn(page: Page, title: string, code?: string): Promise<void> {
  await pressOn(page, "Begin een interview");
  await page.getByLabel("Hoe heet uw idee?").fill(title);
  await page.getByLabel("Vertel over uw idee").fill("Dan kan ik onderweg zitten.");
  if (code !== undefined) await page.getByLabel(/^Code uit de brief/).fill(code);
  await pressOn(page, "Bewaar dit interview");
  await page.getByText("De antwoorden zijn bewaard.").waitFor();
  await pressOn(page, "Naar het overzicht");
}

export async function waitsOn(page: Page, many: number): Promise<void> {
  await expect.poll(() => page.locator("[data-count=waiting]").innerText()).toBe(String(many));
}
