import type { Visit } from "../visit.ts";
import { answer, dayFromNow } from "./form.ts";
import type { Story } from "./story.ts";
import { atWork, turnTo } from "./story.ts";

/** What residents will read, and a promise that is first too big. */
export async function fillInFacts(story: Story): Promise<void> {
  const lead = await atWork(story, "projectLead", "Gegevens");
  for (const [label, words] of facts()) await lead.fill(label, words);
  await lead.fill("Naam", "Anouk Visser", lead.group("Teamlid 1"));
  await lead.fill("Taak", "Projectleider", lead.group("Teamlid 1"));
  await lead.select("Vraagt een wet erom? (niet verplicht)", "Participatieverordening (Gemeentewet artikel 150)");
  await answer(lead, "Wat ligt nog open? (nodig om te openen)", "Details van de uitvoering");
  await answer(lead, "Welk niveau belooft u? (nodig om te openen)", "Coproduceren");
  await lead.press("Opslaan");
  await lead.sees("U belooft meer dan er te kiezen valt.");
  await answer(lead, "Wat ligt nog open? (nodig om te openen)", "De richting, binnen de kaders");
  await answer(lead, "Welk niveau belooft u? (nodig om te openen)", "Adviseren");
  await lead.press("Opslaan");
  await lead.sees("900");
}

function facts(): readonly (readonly [string, string])[] {
  return [
    [
      "Waar gaat het over? (nodig om te openen)",
      "Oversteken bij de school is niet veilig. Wij zoeken een betere plek.",
    ],
    ["Wat kunnen inwoners nog veranderen? (nodig om te openen)", "Waar de oversteek komt en hoe die eruitziet."],
    ["Wat ligt al vast? (nodig om te openen)", "Er komt een veilige oversteek.\nEr is € 15.000."],
    ["Wie heeft dat vastgesteld? (nodig om te openen)", "De gemeenteraad"],
    ["Wanneer is dat vastgesteld? (nodig om te openen)", dayFromNow(-30)],
    ["Wanneer komt het besluit? (nodig om te openen)", dayFromNow(60)],
    ["Wat gebeurt er met de inbreng? (nodig om te openen)", "Wij lezen alles en geven op alles antwoord."],
    ["Wanneer krijgen mensen antwoord? (nodig om te openen)", dayFromNow(30)],
    ["Wat gebeurt er met de gegevens van mensen? (nodig om te openen)", "Uw e-mailadres is alleen voor ons antwoord."],
    ["Contactpersoon (nodig om te openen)", "Anouk Visser"],
    ["Telefoonnummer", "0900 123 45 67"],
    ["Hoeveel mensen raakt het? (niet verplicht)", "900"],
  ];
}

/** Opening without saying why residents are involved is refused; then it is said. */
export async function recordMotivation(story: Story): Promise<void> {
  const { staff: lead } = story;
  await lead.follow("Openen");
  await lead.sees("Leg vast waarom u inwoners betrekt.");
  await lead.go(story.workPath);
  await turnTo(lead, "Wel of niet betrekken");
  await lead.choose("Wij betrekken inwoners");
  await lead.fill("Waarom?", "Ouders en kinderen weten zelf het best waar zij willen oversteken.");
  await lead.fill("Wie heeft dit besloten?", "De wethouder");
  await lead.fill("Wanneer is dit besloten?", dayFromNow(-7));
  await lead.press("Opslaan");
}

export async function setPhases({ staff: lead }: Story): Promise<void> {
  await turnTo(lead, "Fasen");
  for (const [number, [kind, first, last]] of phases.entries()) {
    const phase = lead.group(`Fase ${String(number + 1)}`);
    await lead.select("Soort fase", kind, phase);
    await lead.fill("Begint op", dayFromNow(first), phase);
    await lead.fill("Eindigt op", dayFromNow(last), phase);
  }
  await lead.press("Opslaan");
}

const phases = [
  ["U kunt meedoen", 0, 14],
  ["Wij werken het uit", 15, 20],
  ["U krijgt antwoord", 21, 30],
  ["Er komt een besluit", 31, 60],
] as const;

/** What the advice planned for later starts today, in Brink. */
export async function setUpIdeas(story: Story): Promise<void> {
  const lead = await startToday(story, "Online ideeën ophalen", "In Brink: Ideeën verzamelen", "Waar steekt u over?");
  await lead.follow("Stel in hoe mensen meedoen");
  await lead.fill("De vraag aan bewoners, in het Nederlands (hoeft niet)", "Waar wilt u veilig oversteken?");
  await lead.press("Bewaar");
}

/** Four questions of four kinds, the last only for who comes by car. */
export async function setUpSurvey(story: Story): Promise<void> {
  const lead = await startToday(story, "Online enquête", "In Brink: Online enquête", "Zo gaat het nu");
  await lead.follow("Stel in hoe mensen meedoen");
  await lead.follow("Vragen");
  await addQuestion(lead, "Eén antwoord kiezen", "Hoe komt u bij school?", "Lopend\nMet de auto");
  await addQuestion(lead, "Meer antwoorden kiezen", "Wat helpt?", "Een zebrapad\nEen drempel");
  await addQuestion(lead, "Cijfer van 1 tot 5", "Hoe veilig is het nu?", "Heel onveilig\nHeel veilig");
  await addQuestion(lead, "Open vraag", "Waarom komt u met de auto?", "", "Met de auto");
}

async function addQuestion(lead: Visit, kind: string, words: string, options = "", only = ""): Promise<void> {
  await lead.follow(kind);
  await lead.fill("De vraag in het Nederlands", words);
  if (options !== "") await lead.fill("Antwoorden in het Nederlands", options);
  if (only !== "") {
    await lead.page.locator("summary", { hasText: "1. " }).click();
    await lead.choose(only);
  }
  await lead.press("Bewaar");
  await lead.sees("Bewaard.");
}

async function startToday(story: Story, method: string, inBrink: string, title: string): Promise<Visit> {
  const { staff: lead } = story;
  await lead.go(story.workPath);
  await turnTo(lead, "Activiteiten");
  await lead.follow(method);
  await lead.choose(inBrink);
  await lead.fill("Titel voor inwoners (niet verplicht)", title);
  await lead.fill("Begint op (niet verplicht)", dayFromNow(0));
  await lead.fill("Eindigt op (niet verplicht)", dayFromNow(14));
  await lead.press("Opslaan");
  await lead.sees("Loopt nu");
  return lead;
}

/** From now on it is public. */
export async function openTrajectory(story: Story): Promise<void> {
  const { staff: lead } = story;
  await lead.go(story.workPath);
  await lead.follow("Openen");
  await lead.sees("Alles is ingevuld.");
  await lead.press("Ja, open dit traject");
  await lead.sees("Het traject is open.");
  await lead.follow("Bekijk de openbare pagina");
  story.publicPath = lead.path();
}
