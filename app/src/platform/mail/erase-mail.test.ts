import { beforeEach, describe, expect, it } from "vitest";
import { createWorld, person } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import type { Mailer } from "../define/mailer.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { silentLog } from "../telemetry/log.ts";
import { retryFailedMail, retryMail } from "./commands.ts";
import { eraseMailJob } from "./erase-mail.job.ts";
import { mailByKey } from "./reader.ts";
import type { Delivery } from "./recorded-mailer.ts";
import { recordedMailer } from "./recorded-mailer.ts";
import { sendMailJob } from "./send-mail.job.ts";
import { putWaiting } from "./writer.ts";

const world = createWorld();
const morning = new Date("2026-11-02T09:00:00Z");
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);
const week = 7 * 24 * 60;
const link = "https://brink.example/inloggen/geheim";
let handedOver: string[] = [];

function mailerThat(delivery: Delivery): Mailer {
  const deliver = (_tenantId: string, { text }: { text: string }) => Promise.resolve((handedOver.push(text), delivery));
  return recordedMailer({ storage: world.storage, log: silentLog(), metrics: createMetrics() }, deliver, false);
}

const refused = mailerThat({ kind: "refused", code: "550 5.1.1" });
const unreachable = mailerThat({ kind: "unreachable", code: "ECONNREFUSED" });
const administrator = person("administrator");

beforeEach(() => {
  world.clock.set(morning.toISOString());
  handedOver = [];
});

async function waiting(validUntil?: Date): Promise<string> {
  const key = newId();
  const mail = { to: "ali@waterdam.example", subject: "Uw link", text: link, lang: "nl", key };
  await world.read((work) => putWaiting(work, validUntil ? { ...mail, validUntil } : mail));
  return key;
}

const context = (mailer: Mailer) => ({
  ...{ tenantId: world.tenant.id, jobId: newId(), now: world.clock.now(), mailer },
  inTenant: ((fn) =>
    world.storage.unitOfWork({ tenantId: world.tenant.id, actor: { kind: "system", name: "test" } }, fn)) as Parameters<
    typeof eraseMailJob.run
  >[0]["inTenant"],
});
const erase = () => eraseMailJob.run(context(refused), {});
const send = (key: string, mailer: Mailer) => sendMailJob.run(context(mailer), { key }).catch(() => undefined);
const kept = (key: string) => world.read((work) => mailByKey(work, key));

describe("mail that was not sent", () => {
  it("cannot be tried again once its text is gone, alone or with the others", async () => {
    const key = await waiting(later(15));
    await send(key, refused);
    world.clock.set(later(15).toISOString());
    await erase();
    expect(await world.run(retryMail, { key }, administrator)).toMatchObject({ refusal: { kind: "notFound" } });
    await world.done(retryFailedMail, {}, administrator);
    expect(await kept(key)).toMatchObject({ state: "failed", text: "" });
  });

  it("keeps its text until its link ends, and then only to whom, when, about what and why not", async () => {
    const key = await waiting(later(15));
    await send(key, refused);
    world.clock.set(later(14).toISOString());
    await erase();
    expect(await kept(key)).toMatchObject({ state: "failed", text: link, erasedAt: null });
    world.clock.set(later(15).toISOString());
    await erase();
    expect(await kept(key)).toEqual({
      ...{ key, to: "ali@waterdam.example", subject: "Uw link", lang: "nl", createdAt: morning, attempts: 1 },
      ...{
        text: "",
        html: null,
        state: "failed",
        lastError: "550 5.1.1",
        validUntil: later(15),
        erasedAt: later(15),
        stopHref: null,
        lane: "first",
        returned: null,
      },
    });
  });

  it("is not sent with a link that ended while the mail server was away", async () => {
    const key = await waiting(later(15));
    await send(key, unreachable);
    expect(handedOver).toEqual([link]);
    world.clock.set(later(16).toISOString());
    await send(key, mailerThat({ kind: "sent" }));
    expect(handedOver).toEqual([link]);
    expect(await kept(key)).toMatchObject({ state: "failed", text: "", lastError: "ECONNREFUSED" });
  });

  it("without an end is emptied a week after the last try, or when nobody ever tried", async () => {
    const [tried, forgotten] = [await waiting(), await waiting()];
    world.clock.set(later(60).toISOString());
    await send(tried, refused);
    world.clock.set(later(week + 1).toISOString());
    await erase();
    expect([(await kept(tried))?.text, (await kept(forgotten))?.text]).toEqual([link, ""]);
    world.clock.set(later(week + 61).toISOString());
    await erase();
    expect((await kept(tried))?.text).toBe("");
  });

  it("that somebody is sending at this moment is left alone", async () => {
    const key = await waiting(later(15));
    const slow: Mailer = recordedMailer(
      { storage: world.storage, log: silentLog(), metrics: createMetrics() },
      async (_tenantId, { text }) => {
        world.clock.set(later(15).toISOString());
        await erase();
        handedOver.push(text);
        return { kind: "sent" };
      },
      false,
    );
    world.clock.set(later(14).toISOString());
    await send(key, slow);
    expect(await kept(key)).toMatchObject({ state: "sent", erasedAt: null });
  });
});
