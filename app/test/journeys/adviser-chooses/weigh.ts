import { expect } from "vitest";
import { answer } from "../main-job/form.ts";
import type { Visit } from "../visit.ts";
import { title } from "./fill-in.ts";

/** An answer to each question that was left at "weet ik niet". */
const found: Readonly<Record<string, readonly [string, string]>> = {
  Q11: ["Hoe gevoelig ligt het onderwerp?", "Mensen zijn fel"],
  Q12: ["Hoe ingewikkeld is het?", "Lastig, er is uitleg nodig"],
  Q13: ["Moet de groep lijken op de bevolking?", "Ongeveer"],
  Q20: ["Hoe handig is uw doelgroep met internet?", "Zelf een kort formulier"],
};

/** A gap that no advice can do without is asked for; what nobody knows is not. */
export async function fillTheGap(adviser: Visit): Promise<void> {
  await adviser.sees("Beantwoord eerst nog 1 vraag");
  await adviser.follow("Hoe wilt u er na afloop van leren?");
  await answer(adviser, "Hoe wilt u er na afloop van leren?", "Meten met het toetsingskader");
  await adviser.press("Bewaar en ga naar de uitkomst");
}

/** One of what nobody knew turns the advice, so it is asked first; with an answer to it another step comes first. */
export async function answerWhatDecides(adviser: Visit): Promise<void> {
  await adviser.press("Bereken het advies");
  await adviser.sees("zoek het antwoord op deze vraag, want dat kan het advies veranderen.");
  await adviser.follow("Beantwoord deze vraag");
  const asked = new URL(adviser.page.url()).hash.slice(1);
  expect(Object.keys(found)).toContain(asked);
  const [question = "", words = ""] = found[asked] ?? [];
  await answer(adviser, question, words);
  await adviser.press("Bewaar");
  await toAdvice(adviser);
  await adviser.sees("Na dit advies zijn antwoorden veranderd.");
  await adviser.press("Bereken het advies");
  await adviser.doesNotSee(question);
  await adviser.sees("Uw volgende stap:");
}

/** What was not known is a version of its own, with the advice of then. */
export async function lookBack(adviser: Visit): Promise<void> {
  const advised = adviser.path();
  await adviser.follow(title);
  await adviser.follow("Alle versies");
  await adviser.sees(/Dit is versie 2\. Versie 1 had (een ander|hetzelfde) advies\./);
  await adviser.follow("Vergelijk versie 1 met nu");
  await adviser.sees("In versie 1 was 1 antwoord anders dan nu.");
  await adviser.go(advised);
}

/** At a desk with scripts: what she types changes the advice beside it, and nothing is saved by that. */
export async function seeItMove(atDesk: Visit, advised: string): Promise<void> {
  await atDesk.go(advised.replace(/\/advies$/, ""));
  await atDesk.follow("Bekijk de antwoorden");
  await atDesk.follow(/^Wat hebt u beschikbaar\?/);
  const panel = atDesk.page.getByRole("region", { name: "Voorlopig advies" });
  await panel.getByText("Nu lijkt dit het beste:").waitFor();
  const before = await panel.innerText();
  await atDesk.fill("Hoeveel geld is er?", "1500");
  await expect.poll(() => panel.innerText(), { timeout: 20_000 }).not.toBe(before);
  await atDesk.go(advised);
  await atDesk.doesNotSee("Na dit advies zijn antwoorden veranderd.");
}

/** A copy with half the money, beside the first. */
export async function compareWithLess(adviser: Visit): Promise<void> {
  const advised = adviser.path();
  await adviser.go(advised.replace(/\/advies$/, ""));
  await adviser.press("Maak een kopie om iets anders te proberen");
  await adviser.sees("Dit is de kopie.");
  await adviser.follow("Bekijk de antwoorden");
  await adviser.follow(/^Wat hebt u beschikbaar\?/);
  await adviser.fill("Hoeveel geld is er?", "10.000");
  await adviser.press("Bewaar");
  await toAdvice(adviser);
  await adviser.press("Bereken het advies");
  await adviser.follow("Vergelijk dit advies met een ander");
  const answers = adviser.page.getByRole("table", { name: "Wat anders is geantwoord" });
  expect(await answers.getByRole("row", { name: /^Hoeveel geld is er\?/ }).innerText()).toMatch(/10\.000.*20\.000/s);
  await adviser.go(advised);
}

/** What the municipality knows of its own bills, with a source: the advice is computed anew with it, and residents read it too. */
export async function knowACostBetter(adviser: Visit): Promise<void> {
  const advised = adviser.path();
  await adviser.page.locator("summary").getByText("Wat houdt het in?").first().click();
  const cards = adviser.page.getByRole("list", { name: "Werkvormen en middelen in deze combinatie" });
  const method = (await cards.getByRole("link").first().innerText()).trim();
  await adviser.follow(method, cards);
  await adviser.follow(/^Aanpassen Kosten/);
  await adviser.fill("Minstens", "1.500");
  await adviser.fill("Hoogstens", "2.250");
  await adviser.fill("Waarom neemt u een eigen getal?", "Zo veel betaalden wij voor twee avonden.");
  await adviser.press("Dit getal gebruiken");
  await adviser.sees("Zeg uit welke bron het getal komt");
  await adviser.fill("Bron", "Rekening 2026-114");
  await adviser.press("Dit getal gebruiken");
  await adviser.sees("Rekening 2026-114");
  await adviser.go(advised);
  await adviser.sees("Na dit advies zijn de gegevens over de werkvormen vernieuwd.");
  expect(await adviser.page.getByRole("button", { name: /^Kies deze combinatie/ }).count()).toBe(0);
  await adviser.press("Bereken het advies");
}

export async function askWhyNotAnAssembly(adviser: Visit): Promise<void> {
  await adviser.follow("Mist u een werkvorm of middel? Vraag waarom die er niet in zit");
  await adviser.press("Vraag waarom niet");
  await adviser.sees("Kies een werkvorm of middel uit de lijst.");
  await adviser.select("Wat mist u?", "Burgerberaad (Werkvorm)");
  await adviser.press("Vraag waarom niet");
  await adviser.sees(
    /Burgerberaad kan hier niet|Burgerberaad kunt u net zo goed kiezen|De beste combinatie met Burgerberaad/,
  );
  await adviser.follow("Terug naar het advies");
}

/** By the guide's own page, which says how far it is. */
async function toAdvice(adviser: Visit): Promise<void> {
  await adviser.follow(title);
  await adviser.follow("Bekijk het advies");
}
