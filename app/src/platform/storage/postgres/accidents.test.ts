import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { clusterOf, query, runningPid, start, started, useDataFolders } from "./data-folders.fixture.ts";

const folders = useDataFolders();
// Two of the accidents are staged by way of /proc.
const onLinux = process.platform === "linux";

type OtherProcess = { readonly child: ChildProcess; readonly connectionString: string };

/** Another process that holds the database until it is killed. */
async function otherProcess(dataDir: string): Promise<OtherProcess> {
  const script = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, "supervisor.ts"))};
    const options = { dataDir: ${JSON.stringify(dataDir)}, log: () => undefined, durable: false };
    console.log((await startPostgres(options)).connectionString);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, connectionString: await firstLine(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const words: unknown[] = child.stdout ? await once(child.stdout, "data") : [];
  return String(words[0]).trim();
}

async function whenGone(dataDir: string): Promise<void> {
  await vi.waitFor(() => expect(runningPid(dataDir)).toBeUndefined(), { timeout: 5_000, interval: 20 });
}

test("kill -9 of the only user ends the database, and the next start has every commit", async () => {
  const dataDir = folders.seeded("killed");
  const other = await otherProcess(dataDir);
  await query(other, "insert into kept values ('acknowledged')");
  other.child.kill("SIGKILL");
  await whenGone(dataDir);
  expect(await query(await started(dataDir), "select words from kept")).toEqual([{ words: "acknowledged" }]);
});

test("a start while the last one is still shutting down waits for it, each time", async () => {
  const dataDir = folders.seeded("overlapping");
  let previous = await start(dataDir);
  for (let round = 0; round < 5; round++) {
    const stopped = previous.stop();
    previous = await start(dataDir);
    expect(await query(previous, "select 1 as one")).toEqual([{ one: 1 }]);
    await stopped;
  }
  await previous.stop();
});

test("two processes at once on an empty DATA_DIR share one database, which outlives one of them", async () => {
  const dataDir = join(folders.folder, "shared");
  const [one, two] = await Promise.all([otherProcess(dataDir), otherProcess(dataDir)]);
  expect(one.connectionString).toBe(two.connectionString);
  expect(readdirSync(dataDir)).toEqual(["postgres"]);
  one.child.kill("SIGKILL");
  await once(one.child, "exit");
  expect(await query(two, "select 1 as one")).toEqual([{ one: 1 }]);
  two.child.kill("SIGKILL");
  await whenGone(dataDir);
});

test("a stop beside another user does not wait and takes nothing from the other", async () => {
  const dataDir = folders.seeded("beside");
  const [one, two] = await Promise.all([start(dataDir), started(dataDir)]);
  await one.stop();
  expect(await query(two, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a pid file whose number now belongs to another program does not stop a start", async () => {
  const dataDir = folders.seeded("stale");
  writeFileSync(join(clusterOf(dataDir), "postmaster.pid"), `${String(process.pid)}\n${clusterOf(dataDir)}\n`);
  expect(await query(await started(dataDir), "select 1 as one")).toEqual([{ one: 1 }]);
});

test.runIf(onLinux)("a pid file of a zombie does not stop a start", async () => {
  const dataDir = folders.seeded("zombie");
  // The shell's child ends, and the sleep that takes the shell's place never asks how it went.
  const parent = spawn("/bin/sh", ["-c", "sleep 0.1 & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const pid = await firstLine(parent);
  await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toMatch(/\) Z /));
  writeFileSync(join(clusterOf(dataDir), "postmaster.pid"), `${pid}\n${clusterOf(dataDir)}\n`);
  expect(await query(await started(dataDir), "select 1 as one")).toEqual([{ one: 1 }]);
});

test("after kill -9 of postgres itself the next start has every commit", async () => {
  const dataDir = folders.seeded("shot");
  const first = await start(dataDir, true);
  await query(first, "insert into kept values ('committed')");
  process.kill(runningPid(dataDir) ?? NaN, "SIGKILL");
  await first.stop();
  expect(await query(await started(dataDir), "select words from kept")).toEqual([{ words: "committed" }]);
});

test.runIf(onLinux)("a postgres whose guard was killed is taken over", async () => {
  const dataDir = folders.seeded("unguarded");
  const first = await start(dataDir);
  const orphan = runningPid(dataDir) ?? NaN;
  const guard = Number(/^\d+ \(.*\) . (\d+)/.exec(readFileSync(`/proc/${String(orphan)}/stat`, "utf8"))?.[1]);
  for (const pid of [guard, ...childrenOf(guard).filter((child) => child !== orphan)]) process.kill(pid, "SIGKILL");
  const second = await started(dataDir);
  expect(runningPid(dataDir)).not.toBe(orphan);
  expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
  await first.stop();
});

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, "utf8")
    .trim()
    .split(" ")
    .map(Number);
}
