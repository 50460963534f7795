import type { Visit } from "../visit.ts";
import { answer, answerEach } from "./form.ts";
import type { Story } from "./story.ts";
import { sitDown } from "./story.ts";

/** The adviser writes down what a resident said, and where. */
export async function writeChallenge(story: Story): Promise<void> {
  const adviser = await sitDown(story, "adviser");
  await adviser.go("/beheer/opgaven");
  await adviser.follow("Nieuwe opgave");
  await adviser.fill("Korte naam", story.title);
  await adviser.press("Opslaan");
  await adviser.sees("Er klopt nog iets niet");
  await adviser.fill("Het probleem, in de woorden van een inwoner", "Mijn dochter durft hier niet over te steken.");
  await adviser.fill("Waar hoorde u dit?", "Bij het schoolhek");
  await adviser.fill("Wie vroeg u?", "Een opa", adviser.group("Persoon 1"));
  await adviser.fill("Wat zei die?", "Er rijden te veel auto's.", adviser.group("Persoon 1"));
  await adviser.choose("Verkeer en vervoer");
  await adviser.choose("Molenkwartier");
  await adviser.press("Opslaan");
  await adviser.sees("De opgave is opgeslagen.");
}

/** The 36 checks: all is in order but one thing. */
export async function passQuickScan({ staff }: Story): Promise<void> {
  await staff.follow("Start de besliswijzer");
  await staff.press("Start de besliswijzer");
  for (let theme = 1; theme <= 6; theme += 1) {
    await answerEach(staff, "Ja");
    if (theme === 1) await answer(staff, "Hebt u het probleem bij vijf inwoners gecheckt?", "Deels");
    await staff.press(theme < 6 ? "Bewaar en ga verder" : "Bewaar en ga naar de uitkomst");
  }
  await staff.sees("U kunt doorgaan");
}

/** The six pages with questions about the situation. One is left open, and the advice says what that means. */
export async function tellSituation({ staff }: Story): Promise<void> {
  await staff.follow("Naar de vragen over uw situatie");
  for (const [question, words] of subject) await answer(staff, question, words);
  await staff.press("Bewaar en ga verder");
  await tellGoal(staff);
  await staff.select("Gezinnen met werkende ouders", "3: zonder hen mislukt het", staff.group("Wie moeten er zeker"));
  await staff.choose("Weet ik niet", staff.group("Wie deden de vorige keer niet mee?"));
  await answer(staff, "Moet de groep lijken op de bevolking?", "Nee, dat hoeft niet");
  await answer(staff, "Hoe handig is uw doelgroep met internet?", "Zelf een kort formulier");
  await staff.press("Bewaar en ga verder");
  await answer(staff, "Hoe gevoelig ligt het onderwerp?", "Er zijn verschillende meningen");
  await answer(staff, "Hoeveel vertrouwen is hier in de gemeente?", "Gemiddeld");
  await answer(staff, "Zijn er al groepen of verenigingen mee bezig?", "Nee");
  await staff.press("Bewaar en ga verder");
  await tellMeans(staff);
  await answer(staff, "Gebruikt of meet u gegevens van mensen?", "Ja, zoals een naam of mailadres");
  await answer(staff, "Hoe wilt u er na afloop van leren?", "Meten met het toetsingskader");
  await staff.press("Bewaar en ga naar de uitkomst");
}

const subject = [
  ["Wat is het onderwerp?", "Verkeer en vervoer"],
  ["Hoeveel mensen raakt het?", "500 tot 5.000"],
  ["Om welk gebied gaat het?", "Wijk"],
  ["Hoe ingewikkeld is het?", "Eenvoudig"],
  ["Wat weet u al van eerder?", "Niets"],
] as const;

async function tellGoal(staff: Visit): Promise<void> {
  await staff.choose("Ideeën ophalen");
  await staff.choose("Horen wat inwoners weten en meemaken");
  await answer(staff, "Wat ligt nog open?", "De richting van het plan");
  await staff.choose("Wij maken een plan");
  await answer(staff, "Wie neemt het besluit?", "Het college van burgemeester en wethouders");
  await answer(staff, "Wat is vooraf beloofd over de uitkomst?", "Wij leggen uit als wij ervan afwijken");
  await staff.press("Bewaar en ga verder");
}

async function tellMeans(staff: Visit): Promise<void> {
  await staff.fill("Hoeveel geld is er?", "15000");
  await staff.fill("Hoeveel uur heeft het team samen?", "400");
  await staff.fill("Over hoeveel weken moet de inbreng er zijn?", "12");
  for (const skill of ["Gesprekken leiden", "Gewone taal en campagne", "Verbinden"]) await staff.choose(skill);
  for (const tool of ["Open-source participatieplatform", "Enquêtetool"]) await staff.choose(tool);
  await staff.press("Bewaar en ga verder");
}

/** The one open question would change the advice, so it is asked first; then there are a best and alternatives. */
export async function readAdvice({ staff }: Story): Promise<void> {
  await staff.press("Bereken het advies");
  await staff.sees("zoek het antwoord op deze vraag, want dat kan het advies veranderen.");
  await staff.follow("Beantwoord deze vraag");
  await staff.choose("Mensen die zelden meedoen", staff.group("Wie deden de vorige keer niet mee?"));
  await staff.page.getByLabel("Weet ik niet").first().press("Space");
  for (let left = 3; left > 0; left -= 1) await staff.press("Bewaar en ga verder");
  await staff.press("Bewaar en ga naar de uitkomst");
  await staff.press(/^Bereken/);
  for (const part of ["Ons advies", "van 100", "even goed", "Alternatief 1", "Alternatief 2"]) await staff.sees(part);
  await staff.sees("De beste voor de helft van het geld");
  await staff.sees("De beste voor wie u het moeilijkst bereikt");
}

/** The advice is no law: the adviser swaps what does not fit this school, and sees what that does. */
export async function chooseCombination(story: Story): Promise<void> {
  const { staff } = story;
  await staff.follow("Pas deze combinatie aan");
  const other = new RegExp(`^Haal weg (?!Terugkoppeling|${wanted.map((item) => item.split(" (")[0]).join("|")})`);
  while ((await staff.page.getByRole("link", { name: other }).count()) > 0) await staff.follow(other);
  for (const item of wanted) {
    if ((await staff.page.getByRole("option", { name: item, exact: true }).count()) === 0) continue;
    await staff.select("Wat voegt u toe?", item);
    await staff.press("Voeg toe en reken");
  }
  await staff.sees("Zo staat deze combinatie ervoor");
  await staff.press(/^Kies deze combinatie/);
  await staff.sees("De combinatie is nu het plan van dit traject.");
  story.workPath = staff.path();
}

const wanted = [
  "Online ideeën ophalen (Werkvorm)",
  "Online enquête (Werkvorm)",
  "Keukentafelgesprek (Werkvorm)",
  "Open-source participatieplatform (Middel)",
  "Enquêtetool (Middel)",
];
