import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { clusterOf, query, start, started, useDataFolders } from "./data-folders.fixture.ts";
import { readPostmaster } from "./postmaster.ts";

const folders = useDataFolders();

test("a DATA_DIR that cannot be written is refused in one sentence that names it", async () => {
  const file = join(folders.folder, "a-file");
  writeFileSync(file, "");
  await expect(start(join(file, "data"))).rejects.toThrow(
    `Brink cannot write in its data folder ${join(file, "data")} (ENOTDIR): make it writable, or set DATA_DIR to another folder, for example DATA_DIR=./data.`,
  );
});

test("a DATA_DIR behind a link that leads nowhere is refused, not tried for ever", async () => {
  const link = join(folders.folder, "unmounted");
  symlinkSync(join(folders.folder, "not-there"), link);
  await expect(start(join(link, "data"))).rejects.toThrow(
    /cannot write in its data folder .* \(E\w+\): make it writable/,
  );
});

test("a folder postgres that is not ours is refused and left alone", async () => {
  const dataDir = join(folders.folder, "strange");
  mkdirSync(join(dataDir, "postgres"), { recursive: true });
  writeFileSync(join(dataDir, "postgres", "diary.txt"), "dear diary");
  await expect(start(dataDir)).rejects.toThrow(/exists but holds no database of Brink: move it away/);
  expect(readdirSync(join(dataDir, "postgres"))).toEqual(["diary.txt"]);
});

test("a database of another major version is refused with what to do", async () => {
  const dataDir = folders.seeded("older");
  writeFileSync(join(clusterOf(dataDir), "PG_VERSION"), "17\n");
  await expect(start(dataDir)).rejects.toThrow(/was made by PostgreSQL 17 and this Brink brings 18: start the Brink/);
});

test("a setting that PostgreSQL refuses is told in its own words", async () => {
  const dataDir = folders.seeded("misconfigured");
  writeFileSync(join(clusterOf(dataDir), "postgresql.auto.conf"), "max_connections = 'many'\n");
  await expect(start(dataDir)).rejects.toThrow(
    /PostgreSQL did not start \(.*postgresql.auto.conf.*\): what it said is in/,
  );
});

test("it speaks UTF-8, knows Dutch and the extensions, and listens to nobody over the network", async () => {
  const postgres = await started(folders.seeded("facts"));
  const [facts] = await query(
    postgres,
    `select current_setting('server_encoding') encoding, current_setting('listen_addresses') addresses, lower('ÉÉN') small,
       to_tsvector('dutch', 'fietspaden')::text words, current_setting('timezone') zone`,
  );
  expect(facts).toEqual({ encoding: "UTF8", addresses: "", small: "één", words: "'fietspad':1", zone: "UTC" });
  await query(postgres, "create extension pg_trgm; create extension unaccent; create extension pgcrypto");
});

test("without the password of the data folder nobody comes in", async () => {
  const { connectionString } = await started(folders.seeded("locked"));
  const guessed = connectionString.replace(/postgres:[^@]+@/, "postgres:guess@");
  await expect(query({ connectionString: guessed }, "select 1")).rejects.toThrow(/password authentication failed/);
});

test("stop leaves no process and no pid file, and the next start finds what was kept", async () => {
  const dataDir = folders.seeded("stopped");
  const first = await start(dataDir);
  await query(first, "insert into kept values ('before')");
  await first.stop();
  await first.stop();
  expect(readPostmaster(clusterOf(dataDir))).toEqual({ kind: "absent" });
  expect(await query(await started(dataDir), "select words from kept")).toEqual([{ words: "before" }]);
});

test("a DATA_DIR too long for a socket works, and leaves nothing behind", async () => {
  const dataDir = folders.seeded("long".repeat(40));
  const postgres = await start(dataDir);
  const sockets = new URL(postgres.connectionString).searchParams.get("host") ?? "";
  expect(sockets).toMatch(/^\/tmp\/brink-/);
  expect(await query(postgres, "select 1 as one")).toEqual([{ one: 1 }]);
  await postgres.stop();
  await vi.waitFor(() => expect(existsSync(sockets)).toBe(false));
});
