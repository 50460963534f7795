import { launchBrowser } from "../chromium.ts";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { empty, fromElsewhere, strangeChoices, strangeFields, strangeIds, tooLong } from "./bad-input/attacks.ts";
import { declaredForms } from "./bad-input/declared-pages.ts";
import { isInjected } from "./bad-input/filled.ts";
import type { FoundForm } from "./bad-input/found-forms.ts";
import { findForms } from "./bad-input/found-forms.ts";
import type { People, Role } from "./bad-input/people.ts";
import { everybody, foreignerOf, personOf } from "./bad-input/people.ts";
import { contributeHastily } from "./bad-input/hasty.ts";
import type { Starts, WhileOpen } from "./bad-input/prepare.ts";
import { prepare, whileOpen } from "./bad-input/prepare.ts";
import { refusalProblems } from "./bad-input/refusal.ts";
import { fromAnotherTown, withoutRights } from "./bad-input/rights.ts";
import type { Town } from "./bad-input/town.ts";
import { differences, openTown } from "./bad-input/town.ts";
import { twice } from "./bad-input/twice.ts";
import type { PlainVisitor } from "./plain-visitor.ts";
import { sendWilling } from "./bad-input/willing.ts";
import { actionsOf, plainVisitor } from "./plain-visitor.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

let town: Town;
let people: People;
let starts: Starts;
let foreigner: PlainVisitor;
let beforeClosing: WhileOpen;
/** Each kind of form once, with who found it first. */
const forms = new Map<string, FoundForm & { readonly role: Role }>();
/** Forms that were sent and taken; the others were refused for what a machine does not know to fill in. */
const taken = new Set<string>();

beforeAll(async () => {
  town = await openTown();
  people = await everybody(town.brink.port);
  foreigner = await foreignerOf(town);
  starts = await prepare(town, people);
  beforeClosing = await whileOpen(people);
  for (const [role, person] of senders(people))
    for (const form of await findForms([role, person], starts.get(role) ?? ["/beheer"]))
      if (!forms.has(form.name)) forms.set(form.name, { ...form, role });
});

afterAll(() => town.close());

/** Who only reads meets no form that others do not meet. */
function senders(everyone: People) {
  return [...everyone].filter(([role]) => role !== "clerk" && role !== "councilMember");
}

/** Forms that nobody meets here, each with the reason. */
const notMet: Readonly<Record<string, string>> = {
  "/beheer/berichten retryJob": "stands there when a job was given up nine times, which takes hours",
  "/beheer/besliswijzer/:id/advies compute": "takes the place of choosing once the answers changed",
  "/beheer/gemeente/inloggen tryIt": "needs a sign-in service of the municipality (identity/sso.test.ts)",
  "/beheer/mensen/:personId unlink": "stands there when somebody signed in at such a service (the same test)",
  "/beheer/volgers offerPush": "was pressed while preparing; withdrawing stands in its place (engage/following/push)",
  "/mijn-inbreng leave": "stands there for who has an account, on their own devices (engage/mine/account.test.ts)",
  "/vragenlijst/:token answer": "comes by a letter after a trajectory was closed",
};

/** Where an id of nothing in a hidden field is passed over, each with the reason. */
const passesOver: Readonly<Record<string, string>> = {
  "/beheer/trajecten/:id/teksten/:language save": "a phase that is not there has no words to translate",
  "/beheer/trajecten/:id/fasen save": "a phase that is not there is a new one",
};

test("every form of the product is found by following links", () => {
  const missing = declaredForms.filter((name) => !forms.has(name));
  expect(missing.toSorted()).toEqual(Object.keys(notMet).toSorted());
  expect(forms.size).toBeGreaterThanOrEqual(87);
});

/** Signing out does nothing to who is not signed in. */
const anybodyMay = "/uitloggen signOut";

test("a letter that no server takes is seen by a person, who sends it again", async () => {
  const administrator = personOf(people, "administrator");
  const { html } = await administrator.get("/beheer/berichten");
  expect(html).toContain("550");
  const key = /@bestaat\.niet<(?:(?!<\/tr>)[^])*?name="key" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const before = town.mail.received.length;
  await sendWilling(administrator, "/beheer/berichten", "retryMail", { key });
  // Other letters leave meanwhile.
  const again = () => town.mail.received.slice(before).filter(({ to }) => to[0]?.includes("@bestaat.niet"));
  await vi.waitFor(() => expect(again()).toHaveLength(1), { timeout: 10_000, interval: 50 });
});

test.each([false, true])("two presses and a reload make one contribution (JavaScript on: %s)", async (javaScript) => {
  const browser = await launchBrowser();
  try {
    const before = (await town.rows()).get("engage_contribution") ?? 0;
    await contributeHastily(browser, town.brink.url + beforeClosing.takePart, javaScript);
    expect((await town.rows()).get("engage_contribution")).toBe(before + 1);
  } finally {
    await browser.close();
  }
});

/** What takes something away that others need comes last. */
function turn(name: string): number {
  // A question is taken away by its own form; a draft is gone when it is sent.
  if (/meedoen\/:activity( support|\/(vragen (up|remove)|bewaard mail))$/.test(name)) return -1;
  // Who says that it is answered can still ask further; then an answer is waited for.
  if (/^\/vraag\/:token close$/.test(name)) return -1;
  if (/ (move|signOut)$/.test(name)) return 3;
  // Who signed out is a device as any other.
  if (/ forget$/.test(name)) return 2.9;
  // Forgets every device.
  if (/ withdrawPush$/.test(name)) return 2.9;
  // The page of one in the archive says so instead.
  if (/archief archive$/.test(name)) return 2.8;
  // Takes every text of a trajectory away.
  if (/weghalen remove$/.test(name)) return 2.7;
  // Of the two replies of colleagues one is withdrawn; what the others need is the other one, which is erased last.
  if (/^\/meedenken.* withdraw$/.test(name)) return 1.5;
  if (/ (erase|stopAll)$/.test(name)) return 2.5;
  // What is thrown away of codes is fetched first, and revoked after.
  if (/codes\/:batch discard$/.test(name)) return 1.5;
  // Only a plan of which all questions are answered offers these.
  if (/gereedschap\/:tool (restore|remove)$/.test(name)) return 0.5;
  // What was suggested before is another suggestion once somebody looks again.
  if (/themas suggest$/.test(name)) return 2;
  if (/ (withdraw|open|close|dismiss|stop|takeOver|putBack|remove\w*|revoke|restore|final|up)$/.test(name)) return 2;
  return /besliswijzer\/:id\/(quickscan|vragen)/.test(name) ? 1 : 0;
}

const met = declaredForms.filter((name) => !(name in notMet)).toSorted((a, b) => turn(a) - turn(b));

function formNamed(name: string): FoundForm & { readonly role: Role } {
  const form = forms.get(name);
  if (!form) throw new Error(`Nobody found ${name}.`);
  return form;
}

/** Only a device with which something was sent can forget it. */
const ofOneDevice = "/mijn-inbreng forget";

/** Whoever signs in or takes part does so for themselves. */
function senderOf({ role, name }: { readonly role: Role; readonly name: string }): PlainVisitor {
  return role === "visitor" && name !== ofOneDevice ? plainVisitor(town.brink.port) : personOf(people, role);
}

describe("is refused in words, loses nothing typed and stores nothing twice:", () => {
  test.each(met)("%s", async (name) => {
    const form = formNamed(name);
    const sender = () => senderOf(form);
    const problems = [
      ...(await fromElsewhere(sender(), form)),
      ...(name === anybodyMay ? [] : await withoutRights(people, sender(), form)),
      ...(await fromAnotherTown(foreigner, sender(), form)),
      ...(name in passesOver ? [] : await strangeIds(sender(), form)),
      ...(await strangeChoices(sender(), form)),
      ...(await tooLong(sender(), form)),
    ];
    const sent = await twice(town, sender(), form);
    if (sent.accepted) taken.add(name);
    // What counts once, such as a ticket, is used up by now.
    const isThere = actionsOf((await sender().get(form.path)).html).includes(form.action);
    const afterwards = isThere ? [...(await strangeFields(sender(), form)), ...(await empty(sender(), form))] : [];
    expect([...problems, ...sent.problems, ...afterwards]).toEqual([]);
  });
});

// The others ask for what a machine does not know to fill in: a file, a choice of contributions, a date that fits.
test("most forms were taken, once", () => {
  expect(taken.size).toBeGreaterThanOrEqual(45);
});

test("who sends after the phase was closed hears why, and can copy what was typed; who had begun is still heard", async () => {
  const begun = { ...beforeClosing.fields, body: "Meer bomen bij de brug" };
  // Without the word of the form itself, nobody knows that it was begun before.
  const late = { ...begun, _begun: "" };
  const adviser = personOf(people, "adviser");
  const closing = await adviser.get(beforeClosing.close);
  if (actionsOf(closing.html).includes("move")) await sendWilling(adviser, beforeClosing.close, "move");
  const before = await town.rows();
  const resident = plainVisitor(town.brink.port);
  const answer = await resident.post(beforeClosing.takePart, late, { "Accept-Language": "nl" });
  expect(answer.status).toBe(409);
  expect(refusalProblems(answer)).toEqual([]);
  expect(answer.html).toContain("Dit had u getypt");
  expect(answer.html).toContain("Meer bomen bij de brug");
  expect(differences(before, await town.rows())).toEqual([]);
  const inTime = await resident.post(beforeClosing.takePart, begun, { "Accept-Language": "nl" });
  expect(inTime.html).toContain("Meedoen is voorbij, maar u was al begonnen.");
});

test("what was typed as markup is text on every page", async () => {
  people = await everybody(town.brink.port);
  const injected: string[] = [];
  for (const [role, person] of senders(people))
    await findForms([role, person], starts.get(role) ?? ["/beheer"], (path, html) => {
      if (isInjected(html)) injected.push(`${role} ${path}`);
    });
  expect(injected).toEqual([]);
});
