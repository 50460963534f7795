// One installation at a time in one folder, also after a kill. The lock is a file with a line for each process that works
// under it; it holds as long as one of them lives. Killing npm leaves its `npm ci` running, so that child has a line too.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Runs `work(addHolder)` alone; `addHolder(pid)` lets the lock outlive us with that process. Waits for its turn. */
export async function withLock(path, say, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let said = false; !take(path); said = true) {
    if (!said) say("Another start of Brink is installing or building here: waiting for it …");
    await pause(250);
  }
  try {
    return await work((pid) => appendFileSync(path, holderLine(pid)));
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, holderLine(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    removeIfAbandoned(path);
    return false;
  }
}

function removeIfAbandoned(path) {
  const seen = read(path);
  if (seen === undefined || seen.split("\n").some(isAlive)) return;
  // Made a moment ago and its line is not in it yet.
  if (seen === "" && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 2_000) return;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Somebody else may have removed it and taken the lock since we looked: then this is theirs, give it back.
  if (read(aside) !== seen && !existsSync(path)) renameSync(aside, path);
  rmSync(aside, { force: true });
}

/** The pid and when it started, for a pid is used again. */
function holderLine(pid) {
  return `${pid} ${startOf(pid)}\n`;
}

function isAlive(line) {
  const [pid, start] = line.split(" ");
  if (!/^\d+$/.test(pid ?? "")) return false;
  if (process.platform === "linux") return startOf(pid) === start;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)), in clock ticks since the machine started; "-" for none or a zombie. */
function startOf(pid) {
  const fields = read(`/proc/${pid}/stat`)?.split(") ").at(-1)?.split(" ") ?? [];
  return ["Z", "X", undefined].includes(fields[0]) ? "-" : fields[19];
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
