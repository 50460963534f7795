import { beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { keyedToken, newId } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings } from "../commands/ideas-town.fixture.ts";
import { askInput } from "./inputs.ts";
import { questionCommands } from "./commands/all.ts";
import { closeSilentQuestions } from "./writer.ts";
import { questionById, questionsOf, questionTimes, waitingTurns } from "./reader.ts";

// A Monday, ten o'clock in Amsterdam.
const world = createWorld("2026-11-02T09:00:00Z");
const {
  ask,
  register,
  answer,
  publish,
  reject,
  withdraw,
  close,
  continue: resume,
} = questionCommands({
  ...bindings,
  tokenOf: (words) => keyedToken(inject("secret"), words),
});
const [adviser, lead] = [person("adviser"), person("projectLead")];
let [site, open, preparing]: [Site?, OpenActivity?, OpenActivity?] = [];

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  open = await openActivity(world, { inBrink: "ideas" });
  preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
}, 60_000);

const slug = () => open?.slug ?? "";
const trajectoryId = () => open?.trajectoryId ?? "";
const somebody = (...roles: string[]): Promise<Visitor> | undefined => site?.somebody(...roles);
const publicPage = async (at = "") => (await site?.visitor().get(`/trajecten/${slug()}/vragen${at}`))?.html ?? "";

const listed = async () =>
  (await world.read((work) => questionsOf(work, trajectoryId(), { page: 1, perPage: 100 }))).items;

async function asked(words: string, more: Record<string, string> = {}) {
  const { token } = await world.done(ask, { slug: slug(), words, readers: "everybody", ...more }, visitor());
  const question = (await listed()).find(({ turns }) => turns[0]?.words === words);
  return { token, questionId: question?.id ?? "", turnId: question?.turns[0]?.id ?? "" };
}

const mailTo = async (address: string) =>
  (await world.read((work) => mailsInState(work, ["waiting", "sent"]))).filter(({ to }) => to === address);
const address = { email: "kim@waterdam.example", readers: "team" };
const given = { answer: "Ja, op zaterdag.", byFunction: "adviseur markt" };

describe("asking the team", () => {
  it("is refused without words or a choice who may read it, where nothing is public, and keeps what was typed", async () => {
    const form = { slug: slug(), words: "Blijft de markt?", readers: "everybody" };
    for (const [field, wrong] of [
      ["words", { words: " " }],
      ["words", { words: "a".repeat(2_001) }],
      ["readers", { readers: "nobody" }],
      ["email", { email: "geen adres" }],
    ] as const)
      expect(await world.run(ask, { ...form, ...wrong }, visitor())).toMatchObject({
        refusal: { fields: [{ field }] },
      });
    for (const closed of ["nergens", preparing?.slug])
      expect(await world.run(ask, { ...form, slug: closed }, visitor())).toMatchObject({
        refusal: { kind: "notFound" },
      });
    expect(await world.run(ask, form, visitor(), newId())).toMatchObject({ refusal: { kind: "notFound" } });
    const sent = await site?.visitor().send(`/trajecten/${slug()}/vraag`, "ask", { ...form, email: "geen adres" });
    expect([sent?.status, sent?.html.includes('value="geen adres"')]).toEqual([400, true]);
  });

  it("leads to a page of one's own, mailed without the words, where nobody else comes and where it can be taken back", async () => {
    const form = { words: "Komt er een kiosk?", readers: "everybody", email: "noor@waterdam.example", lang: "nl" };
    const sent = await site?.visitor().send(`/trajecten/${slug()}/vraag`, "ask", form);
    const own = sent?.location ?? "";
    const page = (await site?.visitor().get(own))?.html ?? "";
    expect(page).toContain("Komt er een kiosk?");
    expect(page).toContain("Wij antwoorden uiterlijk op 4 november 2026");
    const [mail] = await mailTo("noor@waterdam.example");
    expect(mail?.text).toContain("/vraag/");
    expect(mail?.text).not.toContain("kiosk");
    expect((await site?.visitor().get("/vraag/geraden"))?.status).toBe(404);
    expect(await world.run(withdraw, { token: "geraden" }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    const before = (await world.read((work) => questionTimes(work, trajectoryId()))).length;
    expect((await site?.visitor().follow(own, "withdraw"))?.html).toContain("Uw vraag is weg");
    expect((await site?.visitor().send(own, "withdraw"))?.status).toBe(404);
    const times = await world.read((work) => questionTimes(work, trajectoryId()));
    expect(times).toHaveLength(before - 1);
    expect(await listed()).toEqual([]);
  });
});

describe("a question that everybody may read", () => {
  it("waits in the one queue with what is of a person marked, and is shown without that", async () => {
    const { turnId, questionId } = await asked("Ik ben Els, 06-12345678. Blijven de bomen?");
    expect(await publicPage()).not.toContain("bomen");
    const moderator = await somebody("moderator");
    const queue = (await moderator?.get("/beheer/inbreng"))?.html ?? "";
    expect(queue).toContain("<mark>06-12345678</mark>");
    const place = /value="(body:\d+-\d+)"/.exec(queue)?.[1] ?? "";
    for (const role of ["evaluator", "councilMember", "administrator"])
      expect(await world.run(publish, { turnId, places: place }, person(role))).toMatchObject({
        refusal: { kind: "forbidden" },
      });
    expect(await world.run(publish, { turnId }, lead, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(publish, { turnId, places: "body:0-3" }, lead)).toMatchObject({
      refusal: { key: "engage.refused.textChanged" },
    });
    expect(await world.run(publish, { turnId, places: place, also: "Piet" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "also" }] },
    });
    await moderator?.follow("/beheer/inbreng", "publishQuestion", { turnId, of: turnId, places: place, also: "Els" });
    expect((await moderator?.send("/beheer/inbreng", "publishQuestion", { turnId }))?.status).toBe(409);
    const html = await publicPage();
    expect(html).toContain("Blijven de bomen?");
    expect(html).not.toMatch(/06-12345678|Els/);
    expect(html).toContain("Wij antwoorden uiterlijk op 4 november 2026");
    expect((await world.read((work) => questionById(work, questionId)))?.turns[0]?.words).toContain("Els");
    expect((await site?.visitor().get(`/trajecten/${slug()}`))?.html).toContain("Blijven de bomen?");
  });

  it("is answered once, by name and function, with the link to go on", async () => {
    const { turnId, questionId, token } = await asked("Blijft de markt?", { email: "bo@waterdam.example" });
    await world.done(publish, { turnId }, lead);
    const path = `/beheer/trajecten/${trajectoryId()}/vragen/${questionId}`;
    for (const role of ["councilMember", "clerk"]) expect((await (await somebody(role))?.get(path))?.status).toBe(403);
    expect((await (await somebody("administrator"))?.get(path))?.html).not.toContain('name="answer"');
    expect(await world.run(answer, { turnId, ...given }, person("administrator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await world.run(answer, { turnId, answer: "Ja." }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "byFunction" }] },
    });
    expect(await world.run(answer, { turnId, ...given }, adviser, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    const official = await somebody("evaluator");
    await official?.follow(path, "answer", { turnId, ...given });
    expect((await official?.send(path, "answer", { turnId, ...given }))?.status).toBe(409);
    for (const html of [await publicPage(), (await site?.visitor().get(`/vraag/${token}`))?.html]) {
      expect(html).toContain("Ja, op zaterdag.");
      expect(html).toContain("Antwoord van Sanne de Vries, adviseur markt, op 2 november 2026.");
    }
    const mail = (await mailTo("bo@waterdam.example")).find(({ subject }) =>
      subject.startsWith("Antwoord op uw vraag"),
    );
    expect(mail?.text).toContain(token);
    expect(mail?.text).toContain("Sanne de Vries, adviseur markt");
    expect((await official?.get(path))?.html).not.toContain('name="_action" value="answer"');
  });

  it("goes on when who asked wants to know more: only after the answer, read again, with a clock of its own", async () => {
    const { turnId, questionId, token } = await asked("Komt er een speeltuin?");
    const more = { token, words: "En voor grote kinderen?" };
    expect(await world.run(resume, more, visitor())).toMatchObject({
      refusal: { key: "engage.question.refused.waiting" },
    });
    expect(await world.run(close, { token }, visitor())).toMatchObject({
      refusal: { key: "engage.question.refused.waiting" },
    });
    await world.done(publish, { turnId }, lead);
    await world.done(answer, { turnId, ...given }, adviser);
    expect(await world.run(resume, { ...more, words: "" }, visitor())).toMatchObject({
      refusal: { fields: [{ field: "words" }] },
    });
    expect(await world.run(resume, { ...more, token: "geraden" }, visitor())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    world.clock.set("2026-11-02T09:10:00Z");
    await site?.visitor().follow(`/vraag/${token}`, "further", { words: more.words, email: "eva@waterdam.example" });
    expect((await site?.visitor().send(`/vraag/${token}`, "further", { words: more.words }))?.status).toBe(409);
    expect(await publicPage("?pagina=1")).not.toContain("grote kinderen");
    const question = await world.read((work) => questionById(work, questionId));
    expect(question?.turns.map(({ moderation }) => moderation)).toEqual(["published", "waiting"]);
    const next = question?.turns[1]?.id ?? "";
    await world.done(publish, { turnId: next }, lead);
    await world.done(answer, { turnId: next, ...given, answer: "Een klimrek." }, adviser);
    expect(await publicPage("?pagina=1")).toContain("Een klimrek.");
    expect((await mailTo("eva@waterdam.example"))[0]?.text).toContain("Een klimrek.");
  });

  it("is over when who asked says so, or after thirty silent days, and then the address goes", async () => {
    const [said, silent, open] = [
      await asked("Een?", address),
      await asked("Twee?", address),
      await asked("Drie?", address),
    ];
    for (const { turnId } of [said, silent]) await world.done(answer, { turnId, ...given }, adviser);
    await site?.visitor().follow(`/vraag/${said.token}`, "close");
    expect((await site?.visitor().send(`/vraag/${said.token}`, "close"))?.status).toBe(409);
    const closed = async (days: number) => {
      const since = new Date(world.clock.now().getTime() + days * 86_400_000);
      return world.read(async (work) => {
        await closeSilentQuestions(work, since);
        const found = await Promise.all([said, silent, open].map(({ questionId }) => questionById(work, questionId)));
        return found.map((one) => [one?.closed?.by, one?.email]);
      });
    };
    const waits = [undefined, "kim@waterdam.example"];
    expect(await closed(-1)).toEqual([["asker", undefined], waits, waits]);
    expect(await closed(1)).toEqual([["asker", undefined], ["silence", undefined], waits]);
    await world.done(resume, { token: silent.token, words: "Toch nog iets?" }, visitor());
    expect((await world.read((work) => questionById(work, silent.questionId)))?.closed).toBeUndefined();
    for (const { token } of [silent, open]) await world.done(withdraw, { token }, visitor());
  });

  it("says so when the answer is late: two working days, no weekend", async () => {
    world.clock.set("2026-11-06T14:00:00Z");
    const { turnId } = await asked("Wanneer begint het?");
    await world.done(publish, { turnId }, lead);
    world.clock.set("2026-11-10T13:59:00Z");
    expect(await publicPage()).toContain("Wij antwoorden uiterlijk op 10 november 2026");
    world.clock.set("2026-11-10T14:01:00Z");
    expect(await publicPage("?pagina=1")).toContain("Ons antwoord had er op 10 november 2026 moeten zijn.");
    expect((await (await somebody("adviser"))?.get(`/beheer/trajecten/${trajectoryId()}/vragen`))?.html).toContain(
      "Wij zijn te laat",
    );
  });
});

describe("a question that is not shown", () => {
  it("is one that the asker keeps for the team, whoever wants to publish it", async () => {
    const { turnId } = await asked("Alleen voor u: krijg ik geld?", { readers: "team" });
    const kept = { refusal: { key: "engage.question.staff.refused.private" } };
    expect(await world.run(publish, { turnId }, lead)).toMatchObject(kept);
    expect(await world.run(reject, { turnId, rejection: "other" }, lead)).toMatchObject(kept);
    await world.done(answer, { turnId, ...given }, adviser);
    expect(await publicPage()).not.toContain("krijg ik geld");
  });

  it.each(["nl_NL", "x", "nl-u-nu-arab", undefined])("is in Dutch for who says it is in %s", (lang) => {
    const typed = { slug: "markt", words: "Komt er een kiosk?", readers: "team", lang };
    expect(askInput.parse(typed).lang).toBe("nl");
    expect(askInput.parse({ ...typed, lang: "pl" }).lang).toBe("pl");
  });

  it("tells the asker why, is owed no answer, and may get one", async () => {
    const { turnId, token } = await asked("U bent een stelletje prutsers!", { email: "boos@waterdam.example" });
    expect(await world.run(reject, { turnId }, lead)).toMatchObject({ refusal: { fields: [{ field: "rejection" }] } });
    const before = (await world.read((work) => questionTimes(work, trajectoryId()))).length;
    await world.done(reject, { turnId, rejection: "insulting", rejectionWords: "Het vierde woord." }, lead);
    expect(await world.run(reject, { turnId, rejection: "other" }, lead)).toMatchObject({
      refusal: { key: "engage.refused.notWaiting" },
    });
    expect(await world.read((work) => questionTimes(work, trajectoryId()))).toHaveLength(before - 1);
    const own = (await site?.visitor().get(`/vraag/${token}`))?.html ?? "";
    const mail = (await mailTo("boos@waterdam.example")).find(({ subject }) => subject.includes("staat niet"))?.text;
    for (const text of [own, mail]) expect(text).toContain("Het vierde woord.");
    // Nobody has somebody else mailed to by us what we do not show.
    expect(mail).not.toContain("prutsers");
    await world.done(answer, { turnId, ...given }, adviser);
    expect(await world.read((work) => questionTimes(work, trajectoryId()))).toHaveLength(before);
    expect(await publicPage()).not.toContain("prutsers");
  });
});

describe("the team's list", () => {
  const telephoned = { route: "phone", words: "Hoe laat is de markt?", askedOn: "2026-11-05", askedTime: "14:30" };

  it("takes what came by telephone, not from the future and not from who only reads", async () => {
    const form = { ...telephoned, trajectoryId: trajectoryId() };
    expect(await world.run(register, form, person("administrator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    for (const [field, wrong] of [
      ["askedTime", { askedTime: "25:00" }],
      ["askedOn", { askedOn: "2027-01-01" }],
      ["askedOn", { askedOn: "1925-11-20" }],
      ["route", { route: "online" }],
    ] as const)
      expect(await world.run(register, { ...form, ...wrong }, adviser)).toMatchObject({
        refusal: { fields: [{ field }] },
      });
    const { questionId } = await world.done(register, { ...form, isPublic: "on" }, adviser);
    const { total, items } = await world.read((work) => waitingTurns(work, { page: 1, perPage: 20 }));
    expect((await world.read((work) => waitingTurns(work, { page: 99, perPage: 1 }))).page).toBe(total);
    expect(items.map(({ question }) => question.id)).toContain(questionId);
  });

  it("has what waits on top, the longest wait first, and then the newest", async () => {
    expect((await listed()).map(({ turns }) => turns[0]?.words.slice(0, 12)).slice(0, 5)).toEqual([
      ...["Ik ben Els, ", "Hoe laat is ", "Wanneer begi"],
      ...["U bent een s", "Alleen voor "],
    ]);
  });

  it("is not found at an address that nobody was given", async () => {
    const official = await somebody("projectLead");
    expect((await official?.get("/beheer/trajecten/onzin/vragen/onzin"))?.status).toBe(404);
    const other = `/beheer/trajecten/${preparing?.trajectoryId ?? ""}/vragen/`;
    const { questionId } = await asked("Van het andere traject?");
    expect((await official?.get(other + questionId))?.status).toBe(404);
    expect((await site?.visitor().get(`/trajecten/${preparing?.slug ?? ""}/vraag`))?.status).toBe(404);
  });
});
