import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readPostmaster } from "../../src/platform/storage/postgres/postmaster.ts";
import type { PlainVisitor } from "./plain-visitor.ts";
import { formFields, plainVisitor, stepInto } from "./plain-visitor.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { brinkProgram, newDataDir, removeDataDir, runningBrink } from "./running-brink.ts";

// Processes start here, beside other programs of a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let prepared: string;
let folder: string;
let dataDir: string;
const running: BrinkProcess[] = [];

// Making a database and its demo takes seconds: once, and each test gets a copy.
beforeAll(async () => {
  prepared = newDataDir();
  const brink = await runningBrink({ dataDir: prepared });
  // A cluster whose database still runs cannot be copied.
  expect(await brink.end("SIGTERM")).toBe(0);
});

afterAll(() => removeDataDir(prepared));

beforeEach(() => {
  folder = newDataDir();
  dataDir = join(folder, "data");
});

/** A data folder as a Brink left it that ran before. */
function copyPrepared(to: string): void {
  cpSync(prepared, to, { recursive: true, filter: (path) => !path.endsWith("/writers") });
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((brink) => brink.end("SIGKILL")));
  await whenDatabaseIsGone();
  removeDataDir(folder);
});

async function startPrepared(): Promise<BrinkProcess> {
  copyPrepared(dataDir);
  return start();
}

async function start(): Promise<BrinkProcess> {
  const brink = await runningBrink({ dataDir });
  running.push(brink);
  return brink;
}

const databaseIsRunning = () => readPostmaster(join(dataDir, "postgres", "cluster")).kind === "running";

async function whenDatabaseIsGone(): Promise<void> {
  await vi.waitFor(() => expect(databaseIsRunning()).toBe(false), { timeout: 10_000, interval: 20 });
}

const newChallenge = "/beheer/opgaven/nieuw";

/** An adviser at the form for a new challenge, who writes one when asked. */
async function writerOf(brink: BrinkProcess): Promise<(title: string) => Promise<boolean>> {
  const adviser: PlainVisitor = plainVisitor(brink.port);
  await stepInto(adviser, "adviser");
  const fields = formFields((await adviser.get(newChallenge)).html, "save");
  return async (title) => {
    const said = { title, words: "Het is te donker op het plein.", heardWhere: "Markt", _once: title };
    const answer = await adviser.post(newChallenge, { ...fields, ...said });
    return answer.status === 303;
  };
}

async function challengesOf(brink: BrinkProcess): Promise<string> {
  const adviser = plainVisitor(brink.port);
  await stepInto(adviser, "adviser");
  return (await adviser.get("/beheer/opgaven")).html;
}

describe("a wrong setting", () => {
  const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ PORT: "http" }, /^PORT must be a number between 1 and 65535, for example PORT=3000; it is "http"\.\n$/],
    [{ DATABASE_URL: "mysql://brink" }, /^DATABASE_URL must be the address of a PostgreSQL database, .*\.\n$/],
    [{ BASE_URL: "denkmee.waterdam.nl" }, /^BASE_URL must be .*; it is "denkmee\.waterdam\.nl"\.\n$/],
    [{ DATA_DIR: "/dev/null/data" }, /^(Starting the database .*\n)?Brink cannot write in its data folder .*\.\n$/],
  ];

  test.each(wrong)("%o is one sentence that says what to do, and exit 1", async (settings, sentence) => {
    const { child, output } = brinkProgram({ DATA_DIR: dataDir, ...settings });
    await once(child, "close");
    expect(output()).toMatch(sentence);
    expect(child.exitCode).toBe(1);
  });

  test("a port that another program has is named, and the database is let go", async () => {
    const first = await startPrepared();
    const other = join(folder, "other");
    copyPrepared(other);
    const { child, output } = brinkProgram({ DATA_DIR: other, PORT: String(first.port) });
    await once(child, "close");
    expect(output()).toContain(`Port ${String(first.port)} is in use by another program: stop that one,`);
    expect(child.exitCode).toBe(1);
    expect(readPostmaster(join(other, "postgres", "cluster")).kind).toBe("absent");
  });
});

test("kill ends it cleanly, the database too, and what was answered is there after the next start", async () => {
  const first = await startPrepared();
  const write = await writerOf(first);
  expect(await write("Donker plein")).toBe(true);
  expect(await first.end("SIGTERM")).toBe(0);
  expect(databaseIsRunning()).toBe(false);
  const second = await start();
  expect(second.output()).not.toContain("Filling the demo municipality");
  expect(await challengesOf(second)).toContain("Donker plein");
});

test("a request that is under way when it is killed is still answered", async () => {
  const brink = await startPrepared();
  const write = await writerOf(brink);
  const answers = Array.from({ length: 8 }, (_, index) => write(`Laatste ${String(index)}`));
  await vi.waitFor(async () => expect(await challengesOf(brink)).toContain("Laatste 0"));
  const status = brink.end("SIGTERM");
  expect(await Promise.all(answers)).toEqual(answers.map(() => true));
  expect(await status).toBe(0);
});

test("kill -9 loses nothing that was acknowledged, and the next start works", async () => {
  const first = await startPrepared();
  const write = await writerOf(first);
  const acknowledged: string[] = [];
  const writing = [0, 1, 2, 3].map(async (line) => {
    for (let n = 0; n < 20; n += 1) {
      const title = `Opgave ${String(line)}-${String(n)}.`;
      if (await write(title).catch(() => false)) acknowledged.push(title);
    }
  });
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(12), { timeout: 10_000, interval: 2 });
  await first.end("SIGKILL");
  await Promise.all(writing);
  expect(acknowledged.length).toBeLessThan(80);
  const found = await challengesOf(await start());
  expect(acknowledged.filter((title) => !found.includes(title))).toEqual([]);
});

test("two processes at once on one empty DATA_DIR share one database and one demo", async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const write = await writerOf(one);
  expect(await write("Van de een")).toBe(true);
  expect(await challengesOf(two)).toContain("Van de een");
  expect(await one.end("SIGKILL")).toBe(null);
  expect(await challengesOf(two)).toContain("Van de een");
  expect(await two.end("SIGTERM")).toBe(0);
  await whenDatabaseIsGone();
});
