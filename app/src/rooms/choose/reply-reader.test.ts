import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { paths } from "./paths.ts";
import { repliesAtMost, repliesTo, sentRepliesBy, sentRepliesTo } from "./reply-reader.ts";
import type { TownWithLink } from "./sharing.fixture.ts";
import { answered, commands, adviser, townWithLink } from "./sharing.fixture.ts";
import { sharesOf } from "./sharing-reader.ts";

describe("more replies than are laid side by side", { timeout: 60_000 }, () => {
  let here: TownWithLink;
  let shareId: string;
  beforeAll(async () => {
    here = await townWithLink(foundMunicipality);
    const { world, guideId } = here;
    await answered(here, "Eerste", [{ page: "5", Q15: "1" }], false);
    shareId = (await world.read((work) => sharesOf(work, guideId)))[0]?.id ?? "";
    // One link takes forty: this is what a hundred links leave behind.
    await world.read((work) =>
      sql`insert into choose_reply (tenant_id, id, share_id, guide_id, name, role, begun_at, changed_at, sent_at)
        select ${work.tenantId}, gen_random_uuid(), ${shareId}, ${guideId}, 'Nummer ' || n, '', ${work.now}, ${work.now},
          ${work.now} from generate_series(1, ${repliesAtMost + 2}::int) n`.execute(work.db),
    );
  }, 60_000);

  const read = <T>(fn: (work: Parameters<typeof repliesTo>[0]) => Promise<T>) => here.world.read(fn);

  it("are counted, and those that were sent come first", async () => {
    const { guideId } = here;
    for (const asked of [repliesTo, sentRepliesTo]) {
      const { replies, more } = await read((work) => asked(work, guideId));
      expect([replies.length, more]).toEqual([repliesAtMost, asked === repliesTo ? 3 : 2]);
      expect(replies.every(({ sentAt }) => sentAt !== undefined)).toBe(true);
    }
    expect(await read((work) => sentRepliesBy(work, shareId))).toHaveLength(repliesAtMost);
    const elsewhere = createWorld();
    const none = { replies: [], more: 0 };
    expect(await elsewhere.read((work) => repliesTo(work, guideId))).toEqual(none);
  });

  it("are said to be there on both pages, and come in when others are erased", async () => {
    const { site, world, guideId: id } = here;
    const asAdviser = await site.somebody("adviser");
    const beside = (await asAdviser.get(paths.replies(id))).html;
    expect(beside).toContain("Wij leggen de eerste 500 antwoorden naast elkaar. Er zijn er nog 2 verstuurd");
    expect((await asAdviser.get(paths.sharing(id))).html).toContain("Er zijn nog 3 antwoorden");
    const { replies } = await world.read((work) => repliesTo(work, id));
    for (const { id: replyId } of replies.slice(0, 2)) await world.done(commands.eraseReply, { id, replyId }, adviser);
    expect((await asAdviser.get(paths.replies(id))).html).not.toContain("Wij leggen de eerste");
  });
});
