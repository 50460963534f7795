import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { withLock } from "./ready-lock.js";

const folder = mkdtempSync(join(tmpdir(), "brink-lock-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Another process that takes the lock, makes a child hold it too, and is then killed. */
async function killedHolder(path: string, childSeconds: string): Promise<void> {
  const script = `import { withLock } from ${JSON.stringify(join(import.meta.dirname, "ready-lock.js"))};
    import { spawn } from "node:child_process";
    await withLock(${JSON.stringify(path)}, () => undefined, async (addHolder) => {
      addHolder(spawn("sleep", ["${childSeconds}"], { stdio: "ignore" }).pid);
      console.log("held");
      await new Promise(() => setInterval(() => undefined, 1000));
    });`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  holder.kill("SIGKILL");
  await once(holder, "exit");
}

test("one at a time, and who has to wait says so once", async () => {
  const path = join(folder, "one", "lock");
  const said: string[] = [];
  const done: string[] = [];
  const job = (name: string) =>
    withLock(
      path,
      (line) => said.push(line),
      async () => {
        done.push(`${name} begins`);
        await pause(300);
        done.push(`${name} ends`);
      },
    );
  await Promise.all([job("first"), job("second")]);
  expect(done).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(said).toEqual(["Another start of Brink is installing or building here: waiting for it …"]);
  expect(readdirSync(join(folder, "one"))).toEqual([]);
});

test("a lock outlives its killed holder as long as the child that works under it", async () => {
  const path = join(folder, "child");
  await killedHolder(path, "1.5");
  expect(existsSync(path)).toBe(true);
  const before = performance.now();
  await withLock(
    path,
    () => undefined,
    () => Promise.resolve(),
  );
  expect(performance.now() - before).toBeGreaterThan(500);
});

test("a lock whose number now belongs to another process is taken over", async () => {
  const path = join(folder, "reused");
  writeFileSync(path, `${String(process.pid)} 12345\n`);
  expect(
    await withLock(
      path,
      () => undefined,
      () => Promise.resolve("taken"),
    ),
  ).toBe("taken");
});

test("an empty lock of long ago is taken over", async () => {
  const path = join(folder, "empty");
  writeFileSync(path, "");
  utimesSync(path, 0, 0);
  expect(
    await withLock(
      path,
      () => undefined,
      () => Promise.resolve("taken"),
    ),
  ).toBe("taken");
});

test("a failure lets go of the lock", async () => {
  const path = join(folder, "failed");
  await expect(
    withLock(
      path,
      () => undefined,
      () => Promise.reject(new Error("no network")),
    ),
  ).rejects.toThrow("no network");
  expect(existsSync(path)).toBe(false);
});
