import { describe, expect, it } from "vitest";
import { createFormRoom } from "./form-room.ts";

const limits = { bytes: 100, ofOne: 50, waitingAtMost: 3, waitMs: 30 };

describe("room for forms with files", () => {
  it("is not given when all of it is held, and nothing comes free in time", async () => {
    const room = createFormRoom(limits);
    await room.take(50, "a");
    await room.take(50, "b");
    expect(await room.take(1, "c")).toBeUndefined();
  });

  it("is not given to one who holds their part already, though others find some", async () => {
    const room = createFormRoom(limits);
    await room.take(50, "a");
    const [second, other] = await Promise.all([room.take(10, "a"), room.take(50, "b")]);
    expect([second, typeof other]).toEqual([undefined, "function"]);
  });

  it("is refused at once to who would be one too many to wait", async () => {
    const room = createFormRoom({ ...limits, waitMs: 60_000 });
    const release = await room.take(100, "a");
    const waiting = ["b", "c", "d"].map((who) => room.take(30, who));
    expect(await room.take(30, "e")).toBeUndefined();
    release?.();
    expect((await Promise.all(waiting)).every(Boolean)).toBe(true);
  });

  it("is given to who waits as soon as there is enough, and all of it comes back", async () => {
    const room = createFormRoom({ ...limits, waitMs: 60_000 });
    let atOnce = 0;
    let most = 0;
    const one = async (n: number) => {
      const release = await room.take(40, `asker ${String(n % 2)}`);
      most = Math.max(most, (atOnce += 1));
      await Promise.resolve();
      atOnce -= 1;
      release?.();
    };
    await Promise.all([0, 1].map(one));
    await Promise.all([2, 3].map(one));
    expect(most).toBe(2);
    expect(typeof (await room.take(100, "a"))).toBe("function");
  });

  it("has room for one form larger than all of it, when nothing else is there", async () => {
    expect(typeof (await createFormRoom(limits).take(500, "a"))).toBe("function");
  });
});
