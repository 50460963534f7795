import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import { newId } from "../../../kernel/ids.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { filledIn, openSignedIn, settings, sends, signInTown } from "./sign-in.fixture.ts";

const { town, world, provider, site, administrator, open, setUp, switchTo, account, signIn, everything } =
  await signInTown();

beforeAll(async () => {
  await setUp();
  await switchTo("on");
});

describe("of who signed in", () => {
  it("a hash is kept that cannot be made without our key, until a month after nobody can take part any more", async () => {
    const [at, who] = [await openSignedIn(world), site.visitor()];
    const pairwise = "pseudoniem-van-noor-bij-brink";
    const check = await filledIn(who, at, "Een beek");
    const cookies = await signIn(who, check, account({ pairwise }));
    expect(cookies).not.toContain(pairwise);
    await sends(who, check);
    expect(await everything()).not.toContain(pairwise);
    const kept = () =>
      world.read(
        async (work) =>
          (
            await sql`select from engage_contribution where signed_hash is not null and activity_id = ${at.activityId}`.execute(
              work.db,
            )
          ).rows.length,
      );
    const { storage, clock } = world;
    const run = createJobRunner({
      ...{ storage, clock, log: silentLog(), metrics: createMetrics() },
      mailer: { send: () => Promise.resolve("sent" as const) },
    });
    const forget = () => run(forgetJob(methods), { jobId: newId(), tenantId: world.tenant.id, input: {} });
    await forget();
    expect(await kept()).toBe(1);
    await moveTo(world, at.trajectoryId, "close", 4);
    await forget();
    expect(await kept()).toBe(1);
    world.clock.set(new Date(Date.now() + 32 * 86_400_000).toISOString());
    await forget();
    expect(await kept()).toBe(0);
  });

  it.each(["123456782", "bsn:123456782", "s00000000:123456782"])(
    "a citizen service number (%s) is nowhere, and the set-up page warns",
    async (pairwise) => {
      await setUp();
      expect((await administrator.get(settings)).html).not.toContain("wat op een BSN lijkt");
      const who = site.visitor();
      const check = await filledIn(who, open, "Een sluis");
      expect(await signIn(who, check, account({ pairwise }))).toBe(check);
      expect((await sends(who, check)).status).toBe(303);
      expect(await everything()).not.toContain("123456782");
      expect((await administrator.get(settings)).html).toContain("wat op een BSN lijkt");
    },
  );

  it("the same is known after the broker changed its keys, and by a claim of their own where that was set", async () => {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een dam");
    provider.changeKeys();
    expect(await signIn(who, check, account())).toBe(check);
    await setUp({ subjectClaim: "bsn" });
    const id = account({ bsn: 123456782 });
    const first = await filledIn(who, open, "Een sloot");
    expect(await signIn(who, first, id)).toBe(first);
    await sends(who, first);
    const again = await filledIn(who, open, "Nog een dam");
    await signIn(who, again, id);
    expect((await sends(who, again)).status).toBe(409);
    expect(await everything()).not.toContain("123456782");
    await setUp();
  });

  it("nobody stays signed in there who signs out, and they come back to a page of ours", async () => {
    const to = new URL((await site.visitor().get("/meedoen/uitloggen?next=https://elders.example")).location ?? "");
    expect(to.href.startsWith(provider.issuer)).toBe(true);
    expect(to.searchParams.get("post_logout_redirect_uri")).toBe(`${town.address}/meedoen/uitgelogd`);
    expect((await site.visitor().get("/meedoen/uitgelogd")).html).toContain("U bent uitgelogd");
    await switchTo("off");
    expect((await site.visitor().get("/meedoen/uitloggen")).location).toBe("/meedoen/uitgelogd");
    await switchTo("on");
  });
});
