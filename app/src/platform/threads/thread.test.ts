import { describe, expect, it } from "vitest";
import { ok } from "../../kernel/result.ts";
import { createThread } from "./thread.ts";
import type { BusyMs } from "./waits.fixture.ts";

const started = (longestMs: number) =>
  createThread<BusyMs, BusyMs>({ file: "platform/threads/waits.fixture", longestMs });

describe("a thread", () => {
  it("refuses what takes too long by itself, and answers everybody else", async () => {
    const thread = started(2_000);
    const asked = [10, 600_000, 20, 30].map((busyMs) => thread.ask(busyMs));
    expect(thread.waiting()).toBe(4);
    expect(await Promise.all(asked)).toEqual([ok(10), { ok: false, refusal: "tooMuch" }, ok(20), ok(30)]);
    expect(thread.waiting()).toBe(0);
  });

  it("does not count how long a question waited for others", async () => {
    const thread = started(2_000);
    expect(await Promise.all([900, 900, 900].map((busyMs) => thread.ask(busyMs)))).toEqual([900, 900, 900].map(ok));
  });

  it("says what broke to who asked it alone", async () => {
    const thread = started(5_000);
    const [broken, other] = [thread.ask(-1), thread.ask(10)];
    await expect(broken).rejects.toThrow("Less than none.");
    expect(await other).toEqual(ok(10));
  });
});
