import type { Visit } from "../visit.ts";
import { arrowTo, chooseFile, letterTo, tick, typeIn, untick } from "./keyboard.ts";

/** A question of one kind, as staff ask it and as somebody without a mouse answers it. */
export type Asked = {
  readonly kind: string;
  readonly words: string;
  /** What staff fill in besides the words. */
  readonly ask: (lead: Visit) => Promise<void>;
  /** What somebody gets wrong at first, and what they are told. */
  readonly mistake?: { readonly type: (resident: Visit) => Promise<void>; readonly told: string };
  readonly answer: (resident: Visit) => Promise<void>;
  /** The answer as it is read afterwards. */
  readonly reads: string;
  /** Answered only while filling in the form on the website: not from paper, and not changed later. */
  readonly onlyOnline?: true;
};

const ways = "Hoe komt u op het plein?";
const helps = "Wat helpt?";
const likes = "Hoe fijn is het plein nu?";
const minutes = "Hoe ver woont u van het plein?";
const since = "Sinds wanneer woont u hier?";
const word = "Welk woord past bij het plein?";
const first = "Wat is het belangrijkst?";
const misses = "Wat mist u?";
const worth = "Wat is hoeveel waard?";
const dark = "Waar is het donker?";
const call = "Mogen wij u bellen?";
const route = "Hoe loopt u naar het plein?";
const busy = "Waar is het druk?";
const odd = "U koos “{...}”. Waarom?";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function openPhotos(resident: Visit): Promise<void> {
  await resident.tabTo(resident.page.getByRole("button", { name: "Voeg een foto toe" }));
  await resident.enter();
}

async function choosePhoto(resident: Visit, name: string, base64: string): Promise<void> {
  await chooseFile(resident, resident.page.getByLabel("Kies een foto"), name, Buffer.from(base64, "base64"));
  await resident.tabTo(resident.page.getByRole("button", { name: "Zet deze foto erbij" }));
  await resident.enter();
}

const options = (lines: string) => (lead: Visit) => lead.fill("Antwoorden in het Nederlands", lines);
const date = (day: string, month: string, year: string) => async (visit: Visit) => {
  const group = visit.group(new RegExp(`^${since.replace("?", "\\?")}`));
  for (const [part, typed] of Object.entries({ Dag: day, Maand: month, Jaar: year }))
    await typeIn(visit, group.getByLabel(part, { exact: true }), typed);
};

const places = (given: Readonly<Record<string, string>>) => async (visit: Visit) => {
  for (const [option, place] of Object.entries(given))
    await letterTo(
      visit,
      visit.group(/^Wat is het belangrijkst/).getByLabel(option, { exact: true }),
      `Plaats ${place}`,
    );
};

const amounts = (given: Readonly<Record<string, string>>) => async (visit: Visit) => {
  for (const [option, amount] of Object.entries(given))
    await typeIn(visit, visit.group(/^Wat is hoeveel waard/).getByLabel(option, { exact: true }), amount);
};

/** A question of every kind there is, in the order in which they are asked. */
export const asked: readonly Asked[] = [
  {
    kind: "Eén antwoord kiezen",
    words: ways,
    async ask(lead) {
      await options("Lopend\nMet de fiets\nMet de auto")(lead);
      await lead.choose("Mensen mogen zelf een antwoord geven: “Anders, namelijk”");
      await lead.choose("Mensen moeten deze vraag beantwoorden");
      await lead.fill(/^Waarom vraagt u dit\? In het Nederlands/, "Zo weten we wat er op het plein moet passen.");
    },
    mistake: {
      type: (resident) => arrowTo(resident, ways, "Anders"),
      told: "Schrijf op wat u bedoelt, of kies een ander antwoord.",
    },
    async answer(resident) {
      await arrowTo(resident, ways, "Anders");
      await typeIn(
        resident,
        resident.page.getByRole("radiogroup", { name: /^Hoe komt u/ }).getByLabel("Anders, namelijk"),
        "Met de step",
      );
    },
    reads: "Anders: Met de step",
  },
  {
    kind: "Meer antwoorden kiezen",
    words: helps,
    async ask(lead) {
      await options("Een bank\nEen boom\nEen kraan")(lead);
      await lead.fill(/^Hooguit zo veel kiezen/, "2");
    },
    mistake: {
      type: async (resident) => {
        for (const box of ["Een bank", "Een boom", "Een kraan"]) await tick(resident, helps, box);
      },
      told: "U hebt te veel gekozen. U mag er 2 kiezen.",
    },
    answer: async (resident) => {
      await tick(resident, helps, "Een bank");
      await untick(resident, helps, "Een boom");
      await tick(resident, helps, "Een kraan");
    },
    reads: "Een bank; Een kraan",
  },
  {
    kind: "Cijfer van 1 tot 5",
    words: likes,
    ask: options("Helemaal niet\nHeel fijn"),
    answer: (resident) => arrowTo(resident, likes, "4"),
    reads: "4",
  },
  {
    kind: "Getal",
    words: minutes,
    async ask(lead) {
      await lead.fill("Hoogste getal", "90");
      await lead.choose("Cijfers achter de komma mogen");
      await lead.fill(/^Wat telt u\? Bijvoorbeeld minuten, in het Nederlands/, "minuten");
    },
    mistake: {
      type: (resident) => typeIn(resident, field(resident, minutes), "91"),
      told: "Vul een getal in van 0 tot en met 90.",
    },
    answer: (resident) => typeIn(resident, field(resident, minutes), "7,5"),
    reads: "7,5 minuten",
  },
  {
    kind: "Datum",
    words: since,
    async ask(lead) {
      await lead.fill("Eerste dag", "1950-01-01");
      await lead.fill("Laatste dag", "2026-11-22");
    },
    mistake: { type: date("31", "6", "1998"), told: "Deze dag bestaat niet." },
    answer: date("30", "6", "1998"),
    reads: "30 juni 1998",
  },
  {
    kind: "Kort antwoord",
    words: word,
    ask: () => Promise.resolve(),
    mistake: { type: (resident) => typeIn(resident, field(resident, word), "x".repeat(151)), told: "150 tekens" },
    answer: (resident) => typeIn(resident, field(resident, word), "Steen"),
    reads: "Steen",
  },
  {
    kind: "Open vraag",
    words: misses,
    ask: () => Promise.resolve(),
    answer: (resident) => typeIn(resident, field(resident, misses), "Een kraan met drinkwater."),
    reads: "Een kraan met drinkwater.",
  },
  {
    kind: "Op volgorde zetten",
    words: first,
    ask: options("Groen\nRust\nSchaduw"),
    mistake: { type: places({ Groen: "2", Schaduw: "2" }), told: "Plaats 2 staat hier meer dan één keer." },
    answer: places({ Groen: "2", Schaduw: "1" }),
    reads: "1. Schaduw; 2. Groen",
  },
  {
    kind: "Punten of euro’s verdelen",
    words: worth,
    async ask(lead) {
      await options("Groen\nRust\nSchaduw")(lead);
      await lead.fill("Hoeveel is er te verdelen?", "10");
    },
    mistake: { type: amounts({ Groen: "7", Rust: "1" }), told: "U hebt nog 2 over. Verdeel die ook." },
    answer: amounts({ Groen: "7", Rust: "3" }),
    reads: "Groen: 7 punten; Rust: 3 punten",
  },
  {
    // Only of who gave an answer of their own and lives at least five minutes away, with that answer in its words.
    kind: "Kort antwoord",
    words: odd,
    async ask(lead) {
      await lead.select("Antwoord dat in de vraag komt te staan", `1. ${ways}`);
      await lead.page.locator("summary").getByText(`1. ${ways}`, { exact: true }).click();
      await lead.choose("Anders");
      await lead.page.locator("summary").getByText(`4. ${minutes}`, { exact: true }).click();
      await lead.fill(/^Minstens/, "5");
    },
    answer: (resident) =>
      typeIn(resident, resident.page.getByLabel(/^U koos “(Anders: Met de step|…………)”\. Waarom/), "Leuk"),
    reads: "Leuk",
  },
  {
    kind: "Foto of bestand",
    words: "Hebt u een foto?",
    ask: (lead) => lead.sees("Een foto of bestand is nooit verplicht"),
    async answer(resident) {
      await openPhotos(resident);
      await choosePhoto(resident, "plein.png", "geen");
      await resident.sees("Dit is geen jpg, png of webp.");
      await typeIn(resident, resident.page.getByLabel(/^Wat staat er op de foto/), "Een leeg plein");
      await choosePhoto(resident, "plein.png", pixel);
      await resident.sees("Uw foto staat erbij.");
    },
    reads: "Eén foto",
    onlyOnline: true,
  },
  {
    kind: "Plek, lijn of gebied op de kaart",
    words: dark,
    ask: () => Promise.resolve(),
    mistake: {
      type: (resident) => typeIn(resident, field(resident, dark), "52,0907 5,1214"),
      told: "Deze plek ligt niet in onze gemeente",
    },
    answer: (resident) => typeIn(resident, field(resident, dark), "52,8405 5,0312"),
    reads: "Een punt op de kaart (52.84050, 5.03120); 52,8405 5,0312",
  },
  {
    kind: "Contactgegevens",
    words: call,
    async ask(lead) {
      await lead.choose("Telefoonnummer");
      await lead.fill(/^Waarvoor gebruikt u de gegevens\? In het Nederlands/, "Wij bellen u over het plein.");
    },
    mistake: {
      type: (resident) =>
        typeIn(resident, resident.group(/^Mogen wij u bellen/).getByLabel("Telefoonnummer"), "0612345678"),
      told: "Zet hier een vinkje als u 16 jaar of ouder bent",
    },
    async answer(resident) {
      await typeIn(resident, resident.group(/^Mogen wij u bellen/).getByLabel("Telefoonnummer"), "0612345678");
      await tick(resident, call, "Ik ben 16 jaar of ouder en de gemeente mag mijn gegevens hiervoor gebruiken");
    },
    reads: "0612345678",
  },
  {
    kind: "Plek, lijn of gebied op de kaart",
    words: route,
    ask: (lead) => lead.choose("Een lijn"),
    answer: (resident) => draw(resident, "Teken een lijn op de kaart", ["52,8405 5,0312", "52,8420 5,0330"]),
    reads: "Een lijn met 2 punten, ongeveer 210 meter lang",
    onlyOnline: true,
  },
  {
    kind: "Plek, lijn of gebied op de kaart",
    words: busy,
    ask: (lead) => lead.choose("Een gebied"),
    mistake: {
      type: (resident) => draw(resident, "Teken een gebied op de kaart", ["52,8405 5,0312", "52,8420 5,0330"]),
      told: "Uw gebied is nog niet af.",
    },
    answer: (resident) => draw(resident, "Teken verder aan uw gebied", ["52,8405 5,0330"]),
    reads: "Een gebied met 3 hoeken, ongeveer 10.120 vierkante meter groot",
    onlyOnline: true,
  },
];

/** One point after the other by its coordinates, without a mouse and without a map. */
async function draw(resident: Visit, opens: string, points: readonly string[]): Promise<void> {
  const press = async (name: string) => {
    await resident.tabTo(resident.page.getByRole("button", { name, exact: true }));
    await resident.enter();
  };
  await press(opens);
  for (const point of points) {
    await typeIn(resident, resident.page.getByLabel("Volgend punt"), point);
    await resident.enter();
  }
  await press("Klaar met tekenen");
}

function field({ page }: Visit, words: string) {
  return page.getByLabel(new RegExp(`^${words.replace("?", "\\?")}`));
}
