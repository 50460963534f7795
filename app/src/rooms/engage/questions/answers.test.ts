import { sql } from "kysely";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings } from "../commands/ideas-town.fixture.ts";
import { questionCommands } from "./commands/all.ts";
import { questionById, questionByToken, questionsOf } from "./reader.ts";
import { closeSilentQuestions, insertQuestion, insertTurn, updateQuestion } from "./writer.ts";

const world = createWorld();
const { ask, answer, publish, reject, continue: resume } = questionCommands({ ...bindings, tokenOf: newToken });
const lead = person("projectLead");
let [site, slug, trajectoryId]: [Site?, string?, string?] = [];

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  ({ slug, trajectoryId } = await openActivity(world, { inBrink: "ideas" }));
}, 60_000);

async function asked(words: string, readers = "everybody") {
  const { token } = await world.done(ask, { slug, words, readers, hasLooked: "on" }, visitor());
  const { items } = await world.read((work) => questionsOf(work, trajectoryId ?? "", { page: 1, perPage: 100 }));
  const question = items.find(({ turns }) => turns[0]?.words === words);
  const path = `/beheer/trajecten/${trajectoryId ?? ""}/vragen/${question?.id ?? ""}`;
  return { token, path, questionId: question?.id ?? "", turnId: question?.turns[0]?.id ?? "" };
}

const somebody = (...roles: string[]): Promise<Visitor> | undefined => site?.somebody(...roles);
const given = { answer: "Ja, op zaterdag.", byFunction: "adviseur markt" };

describe("an answer of the team", () => {
  it("is shown before the same is asked, once; what only the team reads stays with the team", async () => {
    const open = await asked("Blijft de zaterdagmarkt hier?");
    const own = await asked("Krijg ik als winkelier geld?", "team");
    for (const { turnId } of [open, own]) await world.done(answer, { turnId, ...given }, lead);

    const page = `/trajecten/${slug ?? ""}/vraag`;
    const sends = async (fields: Record<string, string>) => site?.visitor().send(page, "ask", fields);
    const form = { words: "Waar blijft de zaterdagmarkt?", readers: "team" };
    expect((await sends(form))?.status).toBe(303);
    expect((await sends({ ...form, words: "Krijgt een winkelier geld?" }))?.status).toBe(303);
    await world.done(publish, { turnId: open.turnId }, lead);
    const { status, html } = (await sends(form)) ?? {};
    expect(status).toBe(409);
    for (const shown of ["Misschien is dit al beantwoord", "Ja, op zaterdag.", "Waar blijft de zaterdagmarkt?"])
      expect(html).toContain(shown);
    expect(html).toMatch(/name="hasLooked" value="on"/);
    expect((await sends({ ...form, hasLooked: "on" }))?.status).toBe(303);
  });

  it("is read by who lets everybody read the question, and its writer knows that everybody will", async () => {
    const everybody = "Iedereen kan dit antwoord lezen.";
    const [open, own] = [await asked("Wie beslist er?"), await asked("Wie belt mij?", "team")];
    const official = await somebody("projectLead");
    expect((await official?.get(open.path))?.html).toContain(everybody);
    expect((await official?.get(own.path))?.html).not.toContain(everybody);
    await world.done(answer, { ...given, turnId: open.turnId, answer: "Bel Els Bos: 06-12345678." }, lead);
    for (const page of ["/beheer/inbreng", open.path])
      expect((await (await somebody("moderator"))?.get(page))?.html).toContain("<mark>06-12345678</mark>");
  });

  it("stays with who wrote it when a colleague was first", async () => {
    const { path, turnId } = await asked("Blijft de markt?");
    const official = await somebody("projectLead");
    await official?.follow(path, "answer", { ...given, turnId });
    const late = await official?.send(path, "answer", { ...given, turnId, answer: "Nee, alleen op zondag." });
    expect(late?.status).toBe(409);
    expect(late?.html).toContain("Nee, alleen op zondag.");
    expect((await official?.get(path))?.html).not.toContain("Nee, alleen op zondag.");
  });

  it("comes back in the form of its own question alone", async () => {
    const { path, token, turnId, questionId } = await asked("Komt er een speeltuin?");
    await world.done(reject, { turnId, rejection: "other", rejectionWords: "Dit staat er al." }, lead);
    await world.done(resume, { token, words: "En voor grote kinderen?" }, visitor());
    const question = await world.read((work) => questionById(work, questionId));
    const next = question?.turns[1]?.id ?? "";
    const sent = await (await somebody("projectLead"))?.send(path, "answer", { turnId: next, answer: "Een klimrek." });
    expect([sent?.status, sent?.html.match(/<textarea[^>]* name="answer"/g)?.length]).toEqual([400, 2]);
    expect(sent?.html.match(/Een klimrek\./g)).toHaveLength(1);
    expect(sent?.html.match(/id="byFunction"/g)).toHaveLength(1);
    expect(sent?.html.match(/aria-invalid="true"/g)).toHaveLength(1);
  });
});

describe("a question that everybody reads, or nobody", () => {
  it("is made unreadable anew by who saw it on the website, and not by who saw it waiting", async () => {
    const { turnId, path } = await asked("Komt Els Bos ook?");
    await world.done(publish, { turnId }, lead);
    const all = `/trajecten/${slug ?? ""}/vragen`;
    expect((await site?.visitor().get(all))?.html).toContain("Els Bos");
    const again = { turnId, also: "Els Bos" };
    expect(await world.run(publish, again, lead)).toMatchObject({ refusal: { key: "engage.refused.notWaiting" } });
    expect((await (await somebody("moderator"))?.get(path))?.html).toContain('name="seen" value="published"');
    await world.done(publish, { ...again, seen: "published" }, lead);
    expect((await site?.visitor().get(all))?.html).not.toContain("Els Bos");
  });

  it("can be asked in another way, and what is asked too soon comes back", async () => {
    const { token, turnId } = await asked("Waarom doet u niets?");
    await world.done(reject, { turnId, rejection: "insulting", rejectionWords: "" }, lead);
    const own = `/vraag/${token}`;
    const { html = "" } = (await site?.visitor().get(own)) ?? {};
    expect(html).toContain("Stel uw vraag anders");
    expect(html).not.toContain("Is uw vraag zo beantwoord?");
    const further = { words: "Wat doet u met de klachten?", email: "" };
    expect((await site?.visitor().send(own, "further", further))?.status).toBe(303);
    const soon = await site?.visitor().send(own, "further", { ...further, words: "En wanneer?" });
    expect(soon?.status).toBe(409);
    expect(soon?.html).toContain("En wanneer?</textarea>");
  });
});

describe("a conversation in which nobody said anything", () => {
  it("stays open for who goes on asking just when it is ended", async () => {
    const { token, turnId, questionId } = await asked("Wat kost het?", "team");
    await world.done(answer, { ...given, turnId }, lead);
    let ended: Promise<unknown> = Promise.resolve();
    await world.read(async (work) => {
      const question = await questionByToken(work, tokenHash(token), true);
      if (!question) throw new Error("There is no question.");
      const me = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.db);
      let isOver = false;
      const since = new Date(work.now.getTime() + 86_400_000);
      ended = world.read((other) => closeSilentQuestions(other, since)).finally(() => (isOver = true));
      const waits = () =>
        world.storage.platform((client) =>
          client.query("select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))", [me.rows[0]?.pid]),
        );
      await vi.waitFor(async () => expect(isOver || (await waits()).rowCount === 1).toBe(true), { timeout: 10_000 });
      await insertTurn(work, { ...question, words: "En per jaar?", askedAt: work.now });
      await updateQuestion(work, questionId, { closed_at: null, closed_by: null });
    });
    await ended;
    expect((await world.read((work) => questionById(work, questionId)))?.closed).toBeUndefined();
  });
});

describe("the team's list", () => {
  it("has every question, on pages", async () => {
    const list = `/beheer/trajecten/${trajectoryId ?? ""}/vragen`;
    await world.read(async (work) => {
      const more = { trajectoryId: trajectoryId ?? "", route: "phone", lang: "nl", isPublic: false } as const;
      for (let times = 0; times < 21; times += 1)
        await insertQuestion(work, {
          ...{ ...more, id: newId(), words: "Hoe laat?", askedAt: work.now },
          ...{ email: undefined, tokenHash: undefined },
        });
    });
    const official = await somebody("projectLead");
    const [first, second] = [await official?.get(list), await official?.get(`${list}?pagina=2`)].map(
      (answer) => answer?.html ?? "",
    );
    expect(first).toContain(`href="${list}?pagina=2"`);
    const links = new RegExp(`(?<=href="${list}/)[^"]+`, "g");
    const shown = [...(first?.match(links) ?? []), ...(second?.match(links) ?? [])];
    const { items, total } = await world.read((work) =>
      questionsOf(work, trajectoryId ?? "", { page: 1, perPage: 100 }),
    );
    expect([shown, total]).toEqual([items.map(({ id }) => id), items.length]);
  });
});
