import { vi } from "vitest";
import { colleagues } from "./colleagues.ts";
import { following } from "./following.ts";
import { mailedPath } from "./mailed-path.ts";
import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { plainVisitor } from "../plain-visitor.ts";
import { controlsOf, filledIn } from "./filled.ts";
import type { People, Role } from "./people.ts";
import { personOf } from "./people.ts";
import type { Town } from "./town.ts";
import { importRead } from "./import-read.ts";
import { ideaWithPhoto } from "./photo-sent.ts";
import { preparedSurvey } from "./surveys.ts";
import { upload } from "./upload.ts";
import { sendWilling } from "./willing.ts";

/** Addresses to begin at, by who does: what only somebody finds to whom something happened before. */
export type Starts = ReadonlyMap<Role, readonly string[]>;

/** Lets happen what makes the rarer forms appear. */
export async function prepare(town: Town, people: People): Promise<Starts> {
  const adviser = personOf(people, "adviser");
  const running = await linkAt(adviser, "/beheer/trajecten", trajectoryNamed("marktplein"));
  const preparing = await linkAt(adviser, "/beheer/trajecten", trajectoryNamed("park"));
  await sendWilling(adviser, `${preparing}/meekijken`, "share");
  await archivedCopy(adviser, preparing);
  const takePart = await linkAt(personOf(people, "visitor"), publicPath, /\/trajecten\/marktplein\/meedoen\/[\w-]{36}/);
  const [withMail, withoutMail] = [await contribute(town, takePart, true), await contribute(town, takePart, false)];
  await reject(people, running, withoutMail);
  const photo = await ideaWithPhoto(plainVisitor(town.brink.port), takePart, toCheck);
  const supported = await supportedIdea(adviser);
  const check = await toCheck(plainVisitor(town.brink.port), takePart, { title: supported.title });
  const asked = await questionnaires(town, people, running);
  const question = await askQuestions(personOf(people, "visitor"), adviser, running);
  await failedMail(town, people);
  const link = await signIn(town, people);
  const account = await askForAccount(town);
  const [advice, outcome] = await guides(adviser);
  const outsiders = [plainVisitor(town.brink.port), plainVisitor(town.brink.port)] as const;
  const guide = advice.replace(/\/advies$/, "");
  const shared = await colleagues(adviser, outsiders, guide);
  const letters = await codesByLetter(adviser, running);
  const useless = await importRead(adviser, await linkAt(adviser, `${running}/inbreng`, setUpPath));
  const plan = await planWithTool(adviser, advice);
  await sendWilling(adviser, `${guide}/vragen/5`, "save", { Q15: "45000" });
  const numbers = [...(await ownItems(adviser)), await ownNumber(adviser, advice)];
  const surveys = await preparedSurvey(adviser, preparing);
  const followed = await following(town, publicPath);
  const own = [...plan, ...numbers, await ownArticle(adviser), `${guide}/versies/1`];
  return new Map<Role, readonly string[]>([
    [
      "visitor",
      [
        ...["/", "/demo", "/inloggen", "/c", "/c/4F7KR-2MN9W", withMail, withoutMail, check, question, ...asked],
        ...[link, account, ...followed, ...shared.opened, ...photo],
      ],
    ],
    ["moderator", [`${running}/weghalen`, await maskedText(people, running), await pictured(people, running)]],
    [
      "adviser",
      [
        useless,
        ...supported.pages,
        await photos(people, running),
        letters,
        advice,
        outcome,
        ...shared.ofStaff,
        ...own,
        ...surveys,
        "/beheer",
        signable,
      ],
    ],
    ["projectLead", [await proposedTheme(people, running), "/beheer"]],
    ["administrator", [await ownWords(people), await webhook(people), "/beheer"]],
  ]);
}

export type WhileOpen = {
  /** Where people take part, and the form as it stood there. */
  readonly takePart: string;
  readonly fields: Fields;
  /** Where the trajectory is closed. */
  readonly close: string;
};

/** What somebody has before them while a trajectory is open. */
export async function whileOpen(people: People): Promise<WhileOpen> {
  const running = await linkAt(personOf(people, "adviser"), "/beheer/trajecten", trajectoryNamed("marktplein"));
  const visitor = personOf(people, "visitor");
  const takePart = await linkAt(visitor, publicPath, /\/trajecten\/marktplein\/meedoen\/[\w-]{36}/);
  const fields = filledIn((await visitor.get(takePart)).html, "save", "where nothing stood");
  return { takePart, fields, close: `${running}/stap/close` };
}

/** A theme with an answer that somebody else has to confirm. */
async function proposedTheme(people: People, running: string): Promise<string> {
  const themes = /\/beheer\/trajecten\/[\w-]{36}\/themas\/[\w-]{36}(?="[^>]*>Samen iets doen)/;
  return linkAt(personOf(people, "projectLead"), `${running}/themas`, themes);
}

/** A trajectory in the archive, so that it can come back. */
async function archivedCopy(adviser: PlainVisitor, original: string): Promise<void> {
  await sendWilling(adviser, `${original}/kopie`, "copy", { title: "Oud plan" });
  const copy = await linkAt(adviser, "/beheer/trajecten", trajectoryNamed("oud plan"));
  await sendWilling(adviser, `${copy}/archief`, "archive");
}

const publicPath = "/trajecten/marktplein";
const setUpPath = /\/beheer\/meedoen\/[\w-]{36}/;
const signable = "/beheer/vertalingen?textLang=pl&zoek=&toon=alles&pagina=71";

function trajectoryNamed(words: string): RegExp {
  return new RegExp(`/beheer/trajecten/[\\w-]{36}(?="[^>]*>[^<]*${words})`, "i");
}

/** Some questions, so that one is shown and another is not; the own page of one that is answered. */
async function askQuestions(visitor: PlainVisitor, adviser: PlainVisitor, running: string): Promise<string> {
  for (const words of ["Blijft de bank?", "Komt er water?", "Wie snoeit?"])
    await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words });
  const own = await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words: "Mag dit ook?", readers: "team" });
  const page = await linkAt(
    adviser,
    `${running}/vragen`,
    /\/beheer\/trajecten\/[\w-]{36}\/vragen\/[\w-]{36}(?="[^>]*>Mag dit)/,
  );
  await sendWilling(adviser, page, "answer");
  return own;
}

/** The first address of this kind that a page leads to. */
async function linkAt(who: PlainVisitor, path: string, kind: RegExp): Promise<string> {
  const found = kind.exec((await who.get(path)).html)?.[0];
  if (found === undefined) throw new Error(`${path} leads to no ${String(kind)}.`);
  return found;
}

/** Screen after screen, to the one where everything is checked. */
async function toCheck(who: PlainVisitor, path: string, own: Fields): Promise<string> {
  for (let screen = path, count = 0; count < 8; count += 1) {
    const { html } = await who.get(screen);
    if (html.includes('value="submit"')) return screen;
    // Whoever has no letter leaves its code open.
    screen = await sendWilling(who, screen, "save", { code: "", ...own });
  }
  throw new Error(`${path} never comes to its check page.`);
}

/** An idea that this person supports, with its title, and another. */
async function supportedIdea(
  adviser: PlainVisitor,
): Promise<{ readonly title: string; readonly pages: readonly string[] }> {
  const list = await linkAt(adviser, publicPath, /\/trajecten\/marktplein\/inbreng\/[\w-]{36}(?=")/);
  const { html } = await adviser.get(list);
  const ideas = [...new Set(html.match(/\/trajecten\/marktplein\/inbreng\/[\w-]{36}\/[2-9A-Z]{4}-[2-9A-Z]{4}/g))];
  const [first = ""] = ideas;
  await sendWilling(adviser, first, "support");
  const [, title = ""] = new RegExp(`href="${first}">([^<]+)`).exec(html) ?? [];
  return { title, pages: ideas.slice(0, 2) };
}

/** A contribution; the address of its author's own page. */
export async function contribute(town: Town, path: string, withMail: boolean): Promise<string> {
  const resident = plainVisitor(town.brink.port);
  const check = await toCheck(resident, path, { email: withMail ? "bewoner@voorbeeld.nl" : "" });
  const receipt = await sendWilling(resident, check, "submit");
  return receipt.replace(/\/bewijs$/, "");
}

/** A moderator does not publish what stands on this own page. */
async function reject(people: People, running: string, own: string): Promise<void> {
  const receipt =
    /[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}/.exec((await personOf(people, "visitor").get(own)).html)?.[0] ?? "";
  const staff = personOf(people, "moderator");
  const page = await linkAt(
    staff,
    `${running}/inbreng?zoek=${receipt}`,
    /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/,
  );
  await sendWilling(staff, page, "reject", { rejection: "other" });
}

/** A contribution in which something was masked, which can be put back. */
async function maskedText(people: People, running: string): Promise<string> {
  const moderator = personOf(people, "moderator");
  return linkAt(moderator, `${running}/inbreng?zoek=weggehaald`, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
}

/** A contribution with a photo. */
async function pictured(people: People, running: string): Promise<string> {
  const moderator = personOf(people, "moderator");
  return linkAt(moderator, `${running}/inbreng?zoek=vogels`, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
}

/** The open questionnaire, and what follows on it. */
async function questionnaires(town: Town, people: People, running: string): Promise<readonly string[]> {
  const evaluator = personOf(people, "evaluator");
  await sendWilling(evaluator, `${running}/vragenlijst`, "open");
  const open = `${publicPath}/vragenlijst`;
  const ticket = await sendWilling(plainVisitor(town.brink.port), open, "answer");
  return [open, ticket];
}

/** A number of the municipality's own, and the advice computed again with it: else there is none to choose from. */
async function ownNumber(adviser: PlainVisitor, advice: string): Promise<string> {
  const path = "/beheer/werkvormen/M01/getallen/costEur";
  await sendWilling(adviser, path, "set", { least: "100", most: "200", mark: "E", source: "" });
  await sendWilling(adviser, advice, "compute");
  return path;
}

/** Another system with a message that it never gets; told of nothing that happens here meanwhile, because that adds rows later. */
async function webhook(people: People): Promise<string> {
  const administrator = personOf(people, "administrator");
  const given = { name: "Zaken", url: "https://zaken.example/in", events: "closed" };
  const page = await sendWilling(administrator, "/beheer/gemeente/webhooks/nieuw", "make", given);
  await sendWilling(administrator, page, "tryIt");
  return page;
}

/** Codes of which the key is still there; a job makes them. */
async function codesByLetter(adviser: PlainVisitor, running: string): Promise<string> {
  const setUp = await linkAt(adviser, `${running}/inbreng`, setUpPath);
  const batch = await sendWilling(adviser, `${setUp}/codes`, "make", { name: "Brief aan Zuid", wanted: "2" });
  await vi.waitFor(
    async () => {
      if (!(await adviser.get(batch)).html.includes("fetchList")) throw new Error("The codes are not made yet.");
    },
    { timeout: 20_000, interval: 100 },
  );
  return batch;
}

/** A chosen combination with one tool in its plan, which can be changed, and one that can still be taken. */
async function planWithTool(adviser: PlainVisitor, advice: string): Promise<readonly string[]> {
  await sendWilling(adviser, advice, "choose");
  const tools = advice.replace(/advies$/, "plan/gereedschap");
  await sendWilling(adviser, `${tools}/role-host`, "take", { lang: "nl" });
  return [`${tools}/role-host`, `${tools}/role-alderman`];
}

/** A method of the municipality's own that holds, and one that is retired. */
async function ownItems(adviser: PlainVisitor): Promise<readonly string[]> {
  const form = "/beheer/werkvormen/nieuw?van=M22";
  await sendWilling(adviser, form, "add", { name: "Soep op de stoep" });
  await sendWilling(adviser, form, "add", { name: "Koffie op de stoep" });
  const [holds, retired] = ["/beheer/werkvormen/EM01/eigen", "/beheer/werkvormen/EM02/eigen"];
  await sendWilling(adviser, retired, "retire");
  return [form, holds, retired];
}

/** An article of the by-law, which can be taken out again. */
async function ownArticle(adviser: PlainVisitor): Promise<string> {
  const path = "/beheer/participatieverordening/artikel";
  await sendWilling(adviser, path, "set", { number: "9", kind: "level", holdsFrom: "2025-01-01" });
  return `${path}?nummer=9`;
}

/** Somebody who was invited asks for a link to sign in. */
async function signIn(town: Town, people: People): Promise<string> {
  const address = "nieuw@voorbeeld.nl";
  await sendWilling(personOf(people, "administrator"), "/beheer/mensen/uitnodigen", "invite", {
    email: address,
    name: "Nieuw",
    roles: "moderator",
  });
  await sendWilling(personOf(people, "visitor"), "/inloggen", "request", { email: address });
  return mailedPath(town, /\/inloggen\/[\w-]{20,}/);
}

/** A resident wants to find what they send on all of their devices. */
async function askForAccount(town: Town): Promise<string> {
  await sendWilling(plainVisitor(town.brink.port), "/mijn-inbreng", "ask", { email: "noor@voorbeeld.nl" });
  return mailedPath(town, /\/mijn-inbreng\/koppelen\/[\w-]{20,}/);
}

/** Letters that no mail server takes: some to send again, and some to send again together. */
async function failedMail(town: Town, people: People): Promise<void> {
  town.mail.misbehave({ at: "to", code: 550, words: "5.1.1 no such mailbox" });
  for (const address of ["een", "twee", "drie", "vier"].map((name) => `${name}@bestaat.niet`))
    await sendWilling(personOf(people, "administrator"), "/beheer/mensen/uitnodigen", "invite", {
      email: address,
      name: "Niemand",
      roles: "moderator",
    });
  await vi.waitFor(
    async () => {
      const { html } = await personOf(people, "administrator").get("/beheer/berichten");
      // Other letters fail meanwhile too.
      if (html.match(/@bestaat\.niet<(?:(?!<\/tr>)[^])*550/g)?.length !== 4) throw new Error("Not failed yet.");
    },
    { timeout: 10_000, interval: 50 },
  );
  town.mail.misbehave("good");
}

/** A photo and a logo, so that they can be taken away; the address of the photo's activity. */
async function photos(people: People, running: string): Promise<string> {
  const adviser = personOf(people, "adviser");
  const activity = await linkAt(
    adviser,
    `${running}/activiteiten`,
    /\/beheer\/trajecten\/[\w-]{36}\/activiteiten\/[\w-]{36}/,
  );
  await upload(adviser, activity, "addPhoto", "photo", { alt: "Een plein" });
  await upload(personOf(people, "administrator"), "/beheer/gemeente/huisstijl", "logo", "logo", {});
  return activity;
}

/** Words of the municipality's own, which it can take back. */
async function ownWords(people: People): Promise<string> {
  const administrator = personOf(people, "administrator");
  // Without holes in it: a translation has to have those of the Dutch.
  const path = "/beheer/vertalingen/pl/platform.refusal.home";
  await sendWilling(administrator, path, "save", { translation: "Po polsku" });
  return path;
}

/** The demo's advice, and a guide of our own that advises not to ask: every check answered with no. */
async function guides(adviser: PlainVisitor): Promise<readonly [advice: string, outcome: string]> {
  const guide = await linkAt(adviser, "/beheer/besliswijzer", /\/beheer\/besliswijzer\/[\w-]{36}/);
  const advice = await linkAt(adviser, guide, /\/beheer\/besliswijzer\/[\w-]{36}\/advies/);
  let path = await sendWilling(adviser, "/beheer/besliswijzer", "start");
  for (let theme = 0; !path.includes("/uitkomst"); theme += 1) {
    if (theme > 12) throw new Error(`${path} has no end.`);
    const checks = controlsOf((await adviser.get(path)).html, "save").filter(({ kind }) => kind === "choice");
    const noes = Object.fromEntries(checks.map(({ name }) => [name, "no"]));
    path = await sendWilling(adviser, path, "save", { ...noes, go: "on" });
  }
  return [advice, path];
}
