import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import type { Fields, Method, MethodSettings } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { contributionByToken } from "../contribution-reader.ts";
import { tokenHash } from "../../../kernel/ids.ts";
import { form, linkIn } from "../pages/ideas-site.fixture.ts";
import { photo, photosOn } from "../uploads/photos.fixture.ts";

export type PhotoExample = {
  readonly method: Method;
  /** What of its own the activity has to be set to. */
  readonly settings: MethodSettings;
  readonly prepare: (work: Work, activityId: string) => Promise<void>;
  readonly found: (world: World) => Promise<string>;
  /** The screen with the control at which photos are sent along, and what else is typed there. */
  readonly screen: string;
  readonly control: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** What every method does that lets people send photos along, besides `methodConformance`. */
export function photoConformance(example: PhotoExample): void {
  const { method, screen, control, fields } = example;
  const world = createWorld();
  let open: OpenActivity;
  let site: ReturnType<typeof createSite>;

  beforeAll(async () => {
    site = createSite(world, await example.found(world));
    open = await openActivity(world, { inBrink: method.id, settings: { method: example.settings } });
    await world.read((work) => example.prepare(work, open.activityId));
  });

  /** Somebody sends a photo along, without JavaScript; what the method knows of it. */
  async function sent() {
    const visitor = site.visitor();
    const page = await visitor.send(form(open), "save", { _screen: screen, ...fields, _photo: control });
    const back = await visitor.send(page.location ?? "", "add", { photo: await photo(), alt: "Een kale hoek" });
    const at = (back.location ?? "").replace(/#.*/, "");
    const shown = photosOn((await visitor.get(at)).html);
    const receipt = await visitor.follow(at, "submit", fields);
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    const contribution = await world.read((work) => contributionByToken(work, tokenHash(link.slice(-43))));
    if (!contribution) throw new Error("It was not sent.");
    const known = async (): Promise<Fields> =>
      (await world.read((work) => method.restore(work, [contribution]))).get(contribution.id) ?? {};
    return { visitor, link, shown, id: contribution.id, known };
  }

  describe(`photos with the method ${method.id}`, () => {
    it("come along on their screen and are given back as they are kept", async () => {
      const { visitor, link, shown, known } = await sent();
      expect(shown).toHaveLength(1);
      expect((await known())[control]).toEqual([expect.stringMatching(/^[\w-]{36} 60x40 Een kale hoek$/)]);
      expect(photosOn((await visitor.get(link)).html)).toHaveLength(1);
    });

    it.each([{ keepNumbers: false }, { keepNumbers: true }])("go with the words: %j", async (erasure) => {
      const { visitor, id, shown, known } = await sent();
      await world.read((work) => method.erase(work, [id], erasure));
      expect((await known())[control] ?? []).toEqual([]);
      expect((await visitor.download((shown[0] ?? "").replace(/\?.*/, ""))).status).toBe(404);
    });
  });
}
