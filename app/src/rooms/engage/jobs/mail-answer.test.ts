import { describe, expect, it } from "vitest";
import { visitor } from "../../../../test/factories/world.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { adviser, bindings, ideasTown, lead, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { rejectContributions } from "../commands/moderate.ts";
import { ownCommands } from "../pages/own.page.tsx";
import { mailAnswerJob } from "./mail-answer.job.ts";

const { world, activity, runs, mailTo } = ideasTown();
const job = mailAnswerJob(bindings);

async function asked(email: string, title: string, lang = "nl") {
  const fields = { title: [title], body: ["Schaduw."], email: [email], lang: [lang] };
  return world.done(submit, { activityId: activity().activityId, fields }, visitor());
}

async function answer(ids: readonly string[], reason: string): Promise<void> {
  const proposal = { ids, outcome: "adopted", reason_nl: reason, reason_en: "In English." };
  await world.done(proposeDisposition, proposal, adviser);
  await world.done(confirmDisposition, { ids, deciderFunction: "projectleider" }, lead);
}

const told = (id: string) => runs(job, { contributionId: id });
const answersTo = async (email: string) =>
  (await mailTo(email)).filter(({ subject }) => /Dit deden we|This is what we did/.test(subject));

describe("the letter with answers", () => {
  it("tells nothing of what was taken back, refused or replaced, and nobody else's", async () => {
    const email = "stil@waterdam.example";
    const [back, refused, other] = [
      await asked(email, "Terug"),
      await asked(email, "Weg"),
      await asked("x@y.example", "X"),
    ];
    await answer([back.contributionId, refused.contributionId, other.contributionId], "Dat doen we.");
    await world.done(ownCommands(bindings.methods).withdraw, { token: back.token }, visitor());
    await world.done(rejectContributions, { ids: refused.contributionId, rejection: "insulting" }, moderator);
    await told(back.contributionId);
    await told(refused.contributionId);
    expect(await answersTo(email)).toHaveLength(0);
    expect(await answersTo("x@y.example")).toHaveLength(0);
  });

  it("is one for everything that was answered in one go, whichever job comes first and however often", async () => {
    const email = "veel@waterdam.example";
    const ids = [];
    for (const title of ["Een eik", "Een beuk", "Een bank"]) ids.push((await asked(email, title)).contributionId);
    await answer(ids.slice(0, 2), "Er komen er tien.");
    await answer(ids.slice(2), "Er komt een bank.");
    await Promise.all([...ids, ...ids].reverse().map(told));
    const mails = await answersTo(email);
    expect(mails).toHaveLength(1);
    const text = mails[0]?.text ?? "";
    for (const words of ["3 van uw bijdragen", "Een eik", "Een beuk", "Een bank", "Er komt een bank."])
      expect(text).toContain(words);
    expect(text.split("Er komen er tien.")).toHaveLength(2);
  });

  it("comes again for what is answered later, with that alone", async () => {
    const email = "later@waterdam.example";
    const [one, two] = [await asked(email, "Nu"), await asked(email, "Straks", "en")];
    await answer([one.contributionId], "Eerst dit.");
    await told(one.contributionId);
    await answer([two.contributionId], "Daarna dat.");
    await told(two.contributionId);
    const mails = await answersTo(email);
    expect(mails).toHaveLength(2);
    const second = mails.find(({ text }) => text.includes("In English."));
    expect(second?.text).not.toContain("Eerst dit.");
  });

  it("comes again when another answer takes the place of the first", async () => {
    const email = "anders@waterdam.example";
    const { contributionId } = await asked(email, "Toch");
    await answer([contributionId], "Ja.");
    await told(contributionId);
    await answer([contributionId], "Toch niet.");
    await told(contributionId);
    expect(await answersTo(email)).toHaveLength(2);
  });

  it("tells who leaves an address later only what is answered after that", async () => {
    const email = "nooit@waterdam.example";
    const { contributionId, token } = await world.done(
      submit,
      { activityId: activity().activityId, fields: { title: ["Stil"], body: ["Rust."] } },
      visitor(),
    );
    await answer([contributionId], "Al gezegd.");
    await told(contributionId);
    await world.done(ownCommands(bindings.methods).leave, { token, email }, visitor());
    const next = await asked(email, "Ga verder");
    await answer([next.contributionId], "Nieuw.");
    await told(next.contributionId);
    const [mail, ...others] = await answersTo(email);
    expect(others).toEqual([]);
    expect(mail?.text).not.toContain("Al gezegd.");
  });
});
