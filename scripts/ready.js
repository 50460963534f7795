// Makes this copy of Brink ready to run: installs what package-lock.json names, builds dist/. Every npm script begins with
// it. Plain JavaScript without packages, for it runs on the Node 20 that a machine came with, before anything is installed.
//   --dev    with the tools for tests and checks
//   --quiet  nothing on standard output
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, isBuilt, root } from "./build.js";
import { withLock } from "./ready-lock.js";

const marker = join(root, "node_modules", ".brink-lock");
const ownNode = join(root, "node_modules", ".bin", "node");
const npmLog = join(root, ".brink", "install.log");
const wantsTools = process.argv.includes("--dev");
const say = process.argv.includes("--quiet") ? console.error : console.log;

/** What stands in the way, in words for the person who typed the command. */
class NotReady extends Error {}

try {
  refuseOldNode();
  if (!isInstalled() || !isBuilt()) await withLock(join(root, ".brink", "preparing"), say, prepare);
} catch (error) {
  console.error(error instanceof NotReady ? error.message : inWords(error));
  process.exitCode = 1;
}

async function prepare(addHolder) {
  if (!isInstalled()) await install(addHolder);
  if (isBuilt()) return;
  say("Building …");
  await build().catch((error) => {
    throw new NotReady(`Brink cannot be built:\n${error.message}`);
  });
}

function inWords(error) {
  if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) return error;
  return `Brink cannot write in its own folder ${root} (${error.code}): start it once as the owner of that folder, so that it can install and build.`;
}

function refuseOldNode() {
  const major = Number(process.versions.node.split(".")[0]);
  const bringsNode = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  const needed = bringsNode ? 20 : 24;
  if (major >= needed) return;
  throw new NotReady(
    `Brink needs Node ${needed} or newer on this machine (${process.platform}-${process.arch}) and this is Node ${process.versions.node}: install it from https://nodejs.org and start again.`,
  );
}

/** `<hash of the lockfile> <platform> dev|prod`: what is installed. With the tools is enough for without. */
function wantedMarkers() {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const modes = wantsTools ? ["dev"] : ["prod", "dev"];
  return modes.map((mode) => `${hash} ${process.platform}-${process.arch} ${mode}\n`);
}

function isInstalled() {
  const found = existsSync(marker) ? readFileSync(marker, "utf8") : "";
  const wanted = wantedMarkers();
  if (wanted.includes(found)) return true;
  // Somebody ran npm by hand, or an installation whose starter was killed went on to its end.
  const done = isLaidOutByNpm();
  if (done) remember();
  return done;
}

function remember() {
  try {
    linkOwnNode();
    writeFileSync(marker, wantedMarkers()[0]);
  } catch {
    // The folder is another user's: it is installed all the same.
  }
}

/** npm 10 leaves this link out of `npm ci` (seen with 10.8.2); npm scripts find Node 24 by it. */
function linkOwnNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const program = join(root, "node_modules", name, "bin", "node");
  if (!existsSync(program) || existsSync(ownNode)) return;
  mkdirSync(dirname(ownNode), { recursive: true });
  chmodSync(program, 0o755);
  symlinkSync(join("..", name, "bin", "node"), ownNode);
}

/** Whether npm's own record of node_modules, written when it has finished, holds what package-lock.json asks for here. */
function isLaidOutByNpm() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = Object.entries(packagesOf(join(root, "package-lock.json")));
  const found = packagesOf(record);
  return wanted.every(([path, entry]) => {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
    if (entry.link) return existsSync(join(root, path));
    if ((!wantsTools && (entry.dev || entry.devOptional)) || isForElsewhere(entry)) return true;
    return entry.optional && !entry.os ? true : found[path]?.version === entry.version;
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages ?? {};
}

function isForElsewhere({ os, cpu, libc }) {
  const isMusl = libc?.includes("musl") && !libc.includes("glibc");
  return (os && !os.includes(process.platform)) || (cpu && !cpu.includes(process.arch)) || isMusl;
}

async function install(addHolder) {
  say(`Installing what Brink needs (${wantsTools ? "about a minute" : "about half a minute"}) …`);
  const status = await runNpm(addHolder);
  if (status === null) throw new NotReady("Installing was interrupted: start again.");
  if (status !== 0) {
    console.error(readFileSync(npmLog, "utf8").split("\n").slice(-20).join("\n").trimEnd());
    throw new NotReady(
      `Installing did not succeed: check that this machine is online and its disk is not full, and start again; all that npm said is in ${npmLog}.`,
    );
  }
  remember();
  refuseIfNodeDoesNotRun();
}

/** `npm ci`, whatever this user's npm settings or NODE_ENV say: without its scripts or links Brink would not run. */
function runNpm(addHolder) {
  const { npm_execpath: npm = "", npm_node_execpath: node = process.execPath } = process.env;
  // Not the Node of node_modules: npm is about to remove it.
  const [command, ...first] = /^npm(-cli)?\.c?js$/.test(basename(npm)) ? [node, npm] : ["npm"];
  const kinds = wantsTools ? ["--include=dev"] : ["--omit=dev"];
  const firm = ["--ignore-scripts=false", "--engine-strict=false", "--bin-links=true", "--include=optional"];
  const log = openSync(npmLog, "w");
  const words = [...first, "ci", ...kinds, ...firm, "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn(command, words, { cwd: root, stdio: ["ignore", log, log] });
  if (child.pid !== undefined) addHolder(child.pid);
  const started = Date.now();
  const telling = setInterval(() => say(`… still installing (${Math.round((Date.now() - started) / 1000)} s)`), 20_000);
  const callers = ancestors();
  // npm or its shell was killed: nobody waits for this any more, and the shell would go on to start Brink.
  const watching = setInterval(() => ancestors() !== callers && child.kill(), 250);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => child.kill());
  return new Promise((done) => {
    const end = (status) => {
      clearInterval(telling);
      clearInterval(watching);
      done(status);
    };
    child.once("error", () => end(1));
    child.once("exit", end);
  });
}

/** The shell above us and npm above that, as pids. Who loses its parent gets another one. */
function ancestors() {
  const stat = `/proc/${process.ppid}/stat`;
  const npm = existsSync(stat) ? readFileSync(stat, "utf8").split(") ").at(-1).split(" ")[1] : "";
  return `${process.ppid} ${npm}`;
}

/** npm leaves out an optional package without a word, and the Node in it needs glibc. */
function refuseIfNodeDoesNotRun() {
  const { status, stdout } = spawnSync(existsSync(ownNode) ? ownNode : "node", ["--version"], { encoding: "utf8" });
  if (status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 24) return;
  throw new NotReady(
    "The Node 24 that Brink brings does not run on this machine (it needs a Linux with glibc, such as Debian, Ubuntu or Fedora): install Node 24 or newer from https://nodejs.org and start again.",
  );
}
