import { vi } from "vitest";
import { colleagues } from "./colleagues.ts";
import { drawnLayer } from "./drawn-layer.ts";
import { devices, following } from "./following.ts";
import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { plainVisitor } from "../plain-visitor.ts";
import { filledIn } from "./filled.ts";
import { contribute, maskedText, pictured, reject, supportedIdea, toCheck } from "./contributions.ts";
import { guides, ownArticle, ownItems, ownNumber, planWithTool } from "./guides.ts";
import { askForAccount, failedMail, signIn } from "./letters.ts";
import { linkAt, publicPath, setUpPath, trajectoryNamed } from "./links.ts";
import type { People, Role } from "./people.ts";
import { personOf } from "./people.ts";
import type { Town } from "./town.ts";
import { ofTheTeam } from "./newsletters.ts";
import { importRead } from "./import-read.ts";
import { ideaWithPhoto, laterPhoto, takenPhotos } from "./photo-sent.ts";
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
  const withMail = await contribute(town, takePart, "bewoner@voorbeeld.nl");
  const withoutMail = await contribute(town, takePart, "");
  await contribute(town, takePart, "stopt@voorbeeld.nl");
  await reject(people, running, withoutMail);
  const photo = await ideaWithPhoto(plainVisitor(town.brink.port), takePart, toCheck);
  const gone = await takenPhotos(people, running, await sentWithPhotos(town, takePart));
  const supported = await supportedIdea(adviser);
  const check = await toCheck(plainVisitor(town.brink.port), takePart, { title: supported.title });
  const asked = await questionnaires(town, people, running);
  const [question, answered] = await askQuestions(personOf(people, "visitor"), adviser, running);
  const dismissed = await dismissedQuestion(personOf(people, "visitor"), adviser, running);
  const refused = await refusedQuestion(personOf(people, "visitor"), adviser, running);
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
  const followed = [...(await following(town, publicPath)), ...(await devices(people, running.slice(-36)))];
  const newsletters = await ofTheTeam(people);
  const own = [...plan, ...numbers, await ownArticle(adviser), `${guide}/versies/1`];
  return new Map<Role, readonly string[]>([
    [
      "visitor",
      [
        ...["/", "/demo", "/inloggen", "/c", "/c/4F7KR-2MN9W", withMail, withoutMail, check, question, ...asked],
        ...[
          link,
          account,
          ...followed,
          ...shared.opened,
          ...photo,
          gone.own,
          await town.stopStepsPath("stopt@voorbeeld.nl"),
        ],
      ],
    ],
    [
      "moderator",
      [refused, dismissed, `${running}/weghalen`, await maskedText(people, running), await pictured(people, running)],
    ],
    [
      "adviser",
      [
        refused,
        answered,
        ...gone.ofStaff,
        await laterPhoto(people, running, photo[1]),
        useless,
        ...newsletters.unsent,
        ...supported.pages,
        await drawnLayer(adviser, running),
        await photos(people, running),
        letters,
        await interviews(adviser, running),
        advice,
        outcome,
        ...shared.ofStaff,
        ...own,
        ...surveys,
        "/beheer",
        signable,
      ],
    ],
    ["projectLead", [newsletters.sent, await proposedTheme(people, running), "/beheer"]],
    ["administrator", [await ownWords(people), await webhook(people), ...(await ownReasons(people)), "/beheer"]],
  ]);
}

async function sentWithPhotos(town: Town, takePart: string): Promise<readonly string[]> {
  const all = [];
  for (let count = 0; count < 3; count += 1)
    all.push((await ideaWithPhoto(plainVisitor(town.brink.port), takePart, toCheck))[1]);
  return all;
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

const signable = "/beheer/vertalingen?textLang=pl&zoek=&toon=alles&pagina=71";

/** Some questions, so that one is shown and another is not; the own page of one that is answered, and that of the team. */
async function askQuestions(
  visitor: PlainVisitor,
  adviser: PlainVisitor,
  running: string,
): Promise<readonly [own: string, ofStaff: string]> {
  for (const words of ["Blijft de bank?", "Komt er water?", "Wie snoeit?"])
    await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words });
  const own = await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words: "Mag dit ook?", readers: "team" });
  const page = await linkAt(
    adviser,
    `${running}/vragen`,
    /\/beheer\/trajecten\/[\w-]{36}\/vragen\/[\w-]{36}(?="[^>]*>Mag dit)/,
  );
  await sendWilling(adviser, page, "answer");
  return [own, page];
}

/** A question that the adviser says is none: a colleague can put it back. */
async function dismissedQuestion(visitor: PlainVisitor, adviser: PlainVisitor, running: string): Promise<string> {
  await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words: "Koop pillen", readers: "team" });
  const named = /\/beheer\/trajecten\/[\w-]{36}\/vragen\/[\w-]{36}(?="[^>]*>Koop pillen)/;
  const page = await linkAt(adviser, `${running}/vragen`, named);
  await sendWilling(adviser, page, "dismiss", { dismissal: "spam" });
  return page;
}

/** A question that is not shown: it is answered there, so that another one is left to say of that it is none. */
async function refusedQuestion(visitor: PlainVisitor, adviser: PlainVisitor, running: string): Promise<string> {
  await sendWilling(visitor, `${publicPath}/vraag`, "ask", { words: "Wat een onzin", readers: "everybody" });
  const named = /\/beheer\/trajecten\/[\w-]{36}\/vragen\/[\w-]{36}(?="[^>]*>Wat een onzin)/;
  const page = await linkAt(adviser, `${running}/vragen`, named);
  await sendWilling(adviser, page, "rejectQuestion", { rejection: "insulting" });
  return page;
}

/** The open questionnaire, and what follows on it. */
async function questionnaires(town: Town, people: People, running: string): Promise<readonly string[]> {
  const evaluator = personOf(people, "evaluator");
  await sendWilling(evaluator, `${running}/vragenlijst`, "open");
  const open = `${publicPath}/vragenlijst`;
  const ticket = await sendWilling(plainVisitor(town.brink.port), open, "answer");
  return [open, ticket];
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

/** A pile of interviews in the street: the page that a tablet keeps. */
async function interviews(adviser: PlainVisitor, running: string): Promise<string> {
  const setUp = await linkAt(adviser, `${running}/inbreng`, setUpPath);
  return sendWilling(adviser, `${setUp}/straat`, "open", { name: "Markt" });
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

/** Two reasons of its own not to show a text, of which one is not used any more. */
async function ownReasons(people: People): Promise<readonly string[]> {
  const administrator = personOf(people, "administrator");
  const reasons = "/beheer/inbreng/redenen";
  const pages: string[] = [];
  for (const name of ["Geen vraag", "Ander plein"]) {
    await sendWilling(administrator, reasons, "make", { name });
    pages.push(
      await linkAt(administrator, reasons, new RegExp(`/beheer/inbreng/redenen/[\\w-]{36}(?="[^>]*>${name})`)),
    );
  }
  await sendWilling(administrator, pages[1] ?? "", "archive");
  return pages;
}

/** Words of the municipality's own, which it can take back. */
async function ownWords(people: People): Promise<string> {
  const administrator = personOf(people, "administrator");
  // Without holes in it: a translation has to have those of the Dutch.
  const path = "/beheer/vertalingen/pl/platform.refusal.home";
  await sendWilling(administrator, path, "save", { translation: "Po polsku" });
  return path;
}
