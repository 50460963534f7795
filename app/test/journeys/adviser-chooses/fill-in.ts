import { answer, answerEach } from "../main-job/form.ts";
import type { Visit } from "../visit.ts";

export const title = "Het plein wordt vernieuwd";
const unknown = "Weet ik niet";

/** From what a resident said to a QuickScan that says to go on. */
export async function startFromChallenge(adviser: Visit): Promise<void> {
  await adviser.go("/beheer/opgaven/nieuw");
  await adviser.fill("Korte naam", title);
  await adviser.fill("Het probleem, in de woorden van een inwoner", "Waar kunnen we straks zitten?");
  await adviser.fill("Waar hoorde u dit?", "Op de markt");
  await adviser.press("Opslaan");
  await adviser.follow("Start de besliswijzer");
  await adviser.press("Start de besliswijzer");
  for (let theme = 1; theme <= 6; theme += 1) {
    await answerEach(adviser, "Ja");
    await adviser.press(theme < 6 ? "Bewaar en ga verder" : "Bewaar en ga naar de uitkomst");
  }
  await adviser.sees("U kunt doorgaan");
  await adviser.follow("Naar de vragen over uw situatie");
}

/** Six pages with gaps, and "weet ik niet" where nobody knows yet; what means nothing is sent back with what was typed. */
export async function fillInWithGaps(adviser: Visit): Promise<void> {
  await answerAll(adviser, [
    ["Wat is het onderwerp?", "Straat, plein, park of gebouw"],
    ["Hoeveel mensen raakt het?", "500 tot 5.000"],
    ["Om welk gebied gaat het?", "Buurt"],
    ["Hoe ingewikkeld is het?", unknown],
  ]);
  await adviser.press("Bewaar en ga verder");
  await tellGoal(adviser);
  const mustJoin = adviser.group("Wie moeten er zeker meedoen?");
  await adviser.select("Mensen die moeilijk lezen en schrijven", "3: zonder hen mislukt het", mustJoin);
  await adviser.choose("Jongeren van 12 tot 18 jaar", adviser.group("Wie deden de vorige keer niet mee?"));
  await answerAll(adviser, [
    ["Moet de groep lijken op de bevolking?", unknown],
    ["Hoe handig is uw doelgroep met internet?", unknown],
  ]);
  await adviser.press("Bewaar en ga verder");
  await answerAll(adviser, [
    ["Hoe gevoelig ligt het onderwerp?", unknown],
    ["Hoeveel vertrouwen is hier in de gemeente?", "Weinig"],
    ["Zijn er al groepen of verenigingen mee bezig?", "Ja"],
  ]);
  await adviser.press("Bewaar en ga verder");
  await tellMeans(adviser);
  await answer(adviser, "Gebruikt of meet u gegevens van mensen?", "Ja, zoals een naam of mailadres");
  await adviser.press("Bewaar en ga naar de uitkomst");
}

async function tellGoal(adviser: Visit): Promise<void> {
  for (const goal of ["Ideeën ophalen", "Keuzes samen afwegen", "Wij maken een plan"]) await adviser.choose(goal);
  await answerAll(adviser, [
    ["Wat ligt nog open?", "Welke van een paar mogelijkheden het wordt"],
    ["Wie neemt het besluit?", "De gemeenteraad"],
    ["Wat is vooraf beloofd over de uitkomst?", "Wij leggen uit als wij ervan afwijken"],
  ]);
  await adviser.fill("Op welke datum?", "2027-06-17");
  await adviser.press("Bewaar en ga verder");
}

async function tellMeans(adviser: Visit): Promise<void> {
  await adviser.fill("Hoeveel geld is er?", "veel");
  await adviser.fill("Hoeveel uur heeft het team samen?", "450");
  await adviser.fill("Over hoeveel weken moet de inbreng er zijn?", "24");
  await adviser.choose("Gesprekken leiden");
  await adviser.press("Bewaar en ga verder");
  await adviser.sees("Er klopt nog iets niet");
  await adviser.fill("Hoeveel geld is er?", "20.000");
  await adviser.press("Bewaar en ga verder");
}

async function answerAll(adviser: Visit, answers: readonly (readonly [string, string])[]): Promise<void> {
  for (const [question, words] of answers) await answer(adviser, question, words);
}
