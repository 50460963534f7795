import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionById } from "../contribution-reader.ts";
import { forgetJob } from "./forget.job.ts";
import { methods } from "../methods/index.ts";
import type { EngageTables } from "../tables.ts";
import type { Work } from "../../../platform/define/work.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { bindings, idea, submit } from "../commands/ideas-town.fixture.ts";
import { askQuestion } from "../questions/commands/ask-question.ts";
import { questionByToken, questionsOf, questionTimes } from "../questions/reader.ts";
import { addPhoto } from "../uploads/commands/add-photo.ts";
import { photo } from "../uploads/photos.fixture.ts";
import { unsentUploads } from "../uploads/upload-reader.ts";

const ask = askQuestion({ ...bindings, tokenOf: newToken });

/** Whether the row is still there, whatever may be read of it. */
async function draftIsKept(work: Work, draft: string): Promise<boolean> {
  const rows = work.db.$extendTables<EngageTables>().selectFrom("engage_draft").select("token_hash");
  return (await rows.where("token_hash", "=", tokenHash(draft)).execute()).length > 0;
}

describe("personal data", () => {
  it("leaves on time: drafts after a week, addresses and words so many months after the close", async () => {
    const own = createWorld();
    const { activityId, trajectoryId, slug } = await openActivity(own, {
      inBrink: "ideas",
      settings: { method: { asksPhotos: true } },
    });
    const fields = { ...idea, email: ["noor@waterdam.example"] };
    const { contributionId } = await own.done(submit, { activityId, fields }, visitor());
    const noor = visitor();
    const twice = { activityId, fields: idea };
    for (let times = 0; times < 2; times += 1) await own.done(submit, twice, noor);
    const people = async () => {
      const { rows } = await own.read((work) =>
        sql<{ id: string }>`select distinct participant_id as id from engage_contribution`.execute(work.db),
      );
      return rows.map(({ id }) => id);
    };
    const { draft } = await own.done(saveDraft(methods), { activityId, screen: "idee", fields: idea }, visitor());
    const photos = { activityId, draft, control: "photo", photo: await photo(), alt: "" };
    await own.done(addPhoto(methods), photos, visitor());
    const question = { slug, words: "Komt er een bankje?", readers: "team", email: "ali@waterdam.example" };
    const { token } = await own.done(ask, question, visitor());
    const forget = async (at: string) => {
      own.clock.set(at);
      const run = createJobRunner({
        storage: own.storage,
        mailer: { send: () => Promise.resolve("sent" as const) },
        clock: own.clock,
        log: silentLog(),
        metrics: createMetrics(),
      });
      await run(forgetJob(methods), { jobId: newId(), tenantId: own.tenant.id, input: {} });
      const { items } = await own.read((work) => questionsOf(work, trajectoryId, { page: 1, perPage: 20 }));
      return own.read(async (work) => ({
        asked: items.map(({ email }) => email),
        times: (await questionTimes(work, trajectoryId)).length,
        link: await questionByToken(work, tokenHash(token)),
        address: (await contactOf(work, contributionId))?.email,
        body: (await contributionById(work, contributionId))?.body,
        draft: await draftIsKept(work, draft),
        photos: (await unsentUploads(work)).all,
      }));
    };
    expect(await forget("2026-11-08T09:00:00Z")).toMatchObject({
      asked: ["ali@waterdam.example"],
      address: "noor@waterdam.example",
      body: "Schaduw.",
      ...{ draft: true, photos: 1 },
    });
    expect(await forget("2026-11-10T09:00:00Z")).toMatchObject({ draft: false, photos: 0 });
    expect(await forget("2029-01-01T09:00:00Z")).toMatchObject({ address: "noor@waterdam.example" });
    own.clock.set("2029-01-15T12:00:00Z");
    await moveTo(own, trajectoryId, "close", 4);
    expect(await forget("2030-01-15T12:00:00Z")).toMatchObject({ address: "noor@waterdam.example" });
    expect(await forget("2030-01-16T12:00:00Z")).toMatchObject({
      ...{ address: undefined, body: "Schaduw.", asked: [undefined] },
    });
    expect(await forget("2036-01-15T12:00:00Z")).toMatchObject({ body: "Schaduw." });
    const known = await people();
    expect(known).toHaveLength(2);
    expect(await forget("2036-01-16T12:00:00Z")).toMatchObject({
      ...{ body: "", asked: [], times: 1, link: undefined },
    });
    const left = await people();
    expect([left.length, left.filter((id) => known.includes(id))]).toEqual([2, []]);
  });
});
