import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { OidcServer } from "../servers/oidc-server.ts";
import { startOidcServer } from "../servers/oidc-server.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { followMailedLink, openMail } from "./main-job/mailbox.ts";
import { oneStory } from "./one-story.ts";
import { freePort } from "./running-brink.ts";
import type { Visit } from "./visit.ts";
import { openVisit } from "./visit.ts";
import { answerAndSend, makeCodes, seeBack, typeCode, typeOver } from "./ways-in/codes.ts";
import { connectWorkAccounts, question, setUpSurvey, signIn, survey } from "./ways-in/team.ts";

const address = "fatma@example.org";
const usedBefore = "Met deze code heeft al iemand meegedaan.";
const idea = "Een kraan met drinkwater";

let browser: Browser;
let provider: OidcServer;
let brink: DemoTown;
/** In the town hall. */
let staff: Visit;
/** A small phone without scripts, and a laptop with them. */
let phone: Visit;
let laptop: Visit;
let setUp: string;
let letters: readonly string[];

beforeAll(async () => {
  const port = await freePort();
  provider = await startOidcServer([`http://localhost:${String(port)}`]);
  [browser, brink] = await Promise.all([
    launchBrowser(),
    demoTown({ PORT: String(port), INTERNAL_ISSUERS: provider.issuer }),
  ]);
  const on = (javaScript: boolean) => openVisit(browser, { url: brink.url, javaScript });
  [staff, phone, laptop] = [await on(true), await on(false), await on(true)];
  await phone.page.setViewportSize({ width: 320, height: 640 });
}, 120_000);

afterAll(async () => {
  await Promise.all([staff, phone, laptop].map((visit) => visit.close()));
  await Promise.all([browser.close(), brink.stop(), provider.close()]);
});

oneStory();

/** What is known of the account of Noor, who works here. */
function noorIsIn(...groups: readonly string[]): void {
  const known = { name: "Noor el Amrani", email: "noor@waterdam.example", email_verified: true };
  provider.accounts.set("noor", { ...known, groups });
  provider.comesAs("noor");
}

test("by work account: who is in no group of ours reads so, and an adviser by group sets a survey up", async () => {
  await connectWorkAccounts(staff, provider);
  await nextAtDesk();
  noorIsIn("Bodes");
  await signIn(staff);
  await staff.sees("U zit in geen groep die in Brink mag werken.");
  noorIsIn("Adviseurs");
  await nextAtDesk();
  await signIn(staff);
  await setUpSurvey(staff);
  await staff.follow("Meedoen instellen");
  setUp = staff.path();
  letters = await makeCodes(staff, { setUp, name: "Brief Zuid", whom: "Brieven aan inwoners", many: 2 });
  expect(new Set(letters).size).toBe(2);
});

test("by letter: somebody types the code, takes part once, and sees it back", async () => {
  await typeCode(phone, "AAAAA-AAAAA");
  await phone.sees("Deze code kennen we niet.");
  await typeCode(phone, letters[0]?.toLowerCase() ?? "");
  await answerAndSend(phone, "Een bank");
  await seeBack(phone, "Een bank");
  await phone.go("/mijn-inbreng");
  await phone.sees(survey);
  await typeCode(phone, letters[0] ?? "");
  await phone.sees(usedBefore);
});

test("and the same letter on paper does not count again; another does, once, also by its QR code", async () => {
  await staff.go(setUp);
  await staff.follow("Naar de inbreng");
  await typeOver(staff, letters[0] ?? "", "Een boom");
  await staff.sees("Leg het formulier apart en overleg met de projectleider.");
  await staff.fill(/^Code uit de brief van de gemeente/, letters[1] ?? "");
  await staff.press("Bewaar en voer de volgende in");
  await staff.sees("De inbreng is bewaard.");
  await laptop.go(`/c/${letters[1] ?? ""}`);
  await laptop.sees("Uw code is al ingevuld.");
  await laptop.press("Ga verder");
  await laptop.sees(usedBefore);
});

test("by class: two pupils share a tablet on which neither finds the other, and the teacher reads no more than how many", async () => {
  const cards = await makeCodes(staff, { setUp, name: "Groep 8", whom: "Een klas op school", many: 6 });
  await staff.follow(/\/klas\//);
  await staff.sees("Klas: Groep 8");
  const teacher = staff.page.url();
  for (const [at, answer] of ["Een boom", "Een bank"].entries()) {
    await laptop.go(`/c/${cards[at] ?? ""}`);
    await laptop.press("Ga verder");
    await laptop.doesNotSee("e-mailadres (hoeft niet)");
    await answerAndSend(laptop, answer);
    await seeBack(laptop, answer);
    await laptop.go("/mijn-inbreng");
    await laptop.sees("Hier staat nog niets van u");
  }
  await typeCode(laptop, cards[0] ?? "");
  await laptop.sees(usedBefore);
  await staff.go(new URL(teacher).pathname + new URL(teacher).search);
  await staff.sees("Minder dan vijf");
  await staff.doesNotSee("Een boom");
});

test("by address: a guest becomes an account, takes part once, and loses nothing of what the phone sent", async () => {
  await phone.page.context().clearCookies();
  await phone.go("/trajecten/marktplein");
  await phone.follow("Geef uw idee");
  await phone.fill("Hoe heet uw idee?", idea);
  await phone.fill("Vertel over uw idee", "Dan hoeft niemand water te kopen.");
  for (let screens = 0; screens < 2; screens += 1) await phone.press("Ga verder");
  await phone.press("Verstuur");
  await openSurvey(phone);
  await phone.sees("Bevestig eerst uw e-mailadres");
  await confirmAddress(phone);
  await answerAndSend(phone, "Een boom");
  await phone.go("/mijn-inbreng");
  for (const words of [idea, survey, address]) await phone.sees(words);
});

test("and on a second device with the same address finds both, and reads that they took part", async () => {
  await openSurvey(laptop);
  await confirmAddress(laptop);
  await laptop.sees("U hebt hier al meegedaan");
  await laptop.follow("Bekijk of verander wat u stuurde");
  for (const words of [question, "Een boom"]) await laptop.sees(words);
  await laptop.go("/mijn-inbreng");
  for (const words of [idea, survey]) await laptop.sees(words);
});

test("by work account again: another group is another role, and without one nobody stays in", async () => {
  noorIsIn("Moderatie");
  await nextAtDesk();
  await signIn(staff);
  await staff.go(setUp, 403);
  noorIsIn();
  await nextAtDesk();
  await signIn(staff);
  await staff.sees("U zit in geen groep die in Brink mag werken.");
  await staff.go("/beheer", 401);
  expect([...staff.complaints, ...phone.complaints, ...laptop.complaints]).toEqual([]);
});

/** Nobody of before is signed in, here or at the provider. */
async function nextAtDesk(): Promise<void> {
  await staff.page.context().clearCookies();
}

async function openSurvey(resident: Visit): Promise<void> {
  await resident.go("/trajecten/marktplein");
  await resident.follow("Vul de vragenlijst in");
}

/** From "confirm your address first" by the mail, and back to where they were. */
async function confirmAddress(resident: Visit): Promise<void> {
  await resident.follow("Bevestig mijn e-mailadres");
  await resident.fill("Uw e-mailadres", address);
  await resident.press("Stuur mij een link");
  await resident.sees("Kijk in uw e-mail.");
  await openMail(resident, address, /^Bevestig uw e-mailadres/);
  await followMailedLink(resident);
  await resident.press("Ja, koppel dit apparaat");
  await resident.sees("Dit apparaat hoort nu bij uw e-mailadres.");
}
