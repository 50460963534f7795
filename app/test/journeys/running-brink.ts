import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../src/platform/config/package-root.ts";

const root = packageRoot();
const readyWords = "Brink is ready: ";
const startsWithinMs = 60_000;

export type BrinkProcess = {
  /** `http://localhost:<port>`, the demo municipality; another town is `http://<slug>.localhost:<port>`. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to "Brink is ready". */
  readonly startMs: number;
  /** Everything it said so far, on both outputs. */
  output(): string;
  /** Sends a signal and resolves with the exit status after it has gone; null when the signal ended it. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
  /** Ends it cleanly and removes a data folder that was made for it. Twice does no harm. */
  stop(): Promise<void>;
};

export type BrinkOptions = {
  /** An own folder that goes away afterwards, when absent. */
  readonly dataDir?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Further words for node, such as `--cpu-prof`. */
  readonly nodeWords?: readonly string[];
};

/** The real program, `dist/main.js`, as a process of its own on a free port, in demo mode. */
export async function runningBrink(options: BrinkOptions = {}): Promise<BrinkProcess> {
  buildWhenChanged();
  const port = Number(options.settings?.["PORT"] ?? (await freePort()));
  const dataDir = options.dataDir ?? newDataDir();
  const started = performance.now();
  const program = brinkProgram({ PORT: String(port), DATA_DIR: dataDir, ...options.settings }, options.nodeWords);
  const { child, output } = program;
  child.stdout.on("data", () => output().includes(readyWords) && child.emit("ready"));
  const late = new Promise((_, reject) =>
    setTimeout(() => reject(new Error("not within a minute")), startsWithinMs).unref(),
  );
  const failed = once(child, "close").then((how) => Promise.reject(new Error(`it ended with ${how.join(" ")}`)));
  await Promise.race([once(child, "ready"), failed, late]).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`Brink did not start (${String(error)}). It said:\n${output()}`);
  });
  failed.catch(() => undefined);
  const startMs = performance.now() - started;

  async function end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    return child.exitCode;
  }
  return {
    url: `http://localhost:${String(port)}`,
    port,
    dataDir,
    pid: child.pid ?? 0,
    startMs,
    output,
    end,
    async stop() {
      await end("SIGTERM");
      if (options.dataDir === undefined) removeDataDir(dataDir);
    },
  };
}

/** Runs `dist/main.js` with these settings and no others of Brink's. */
export function brinkProgram(settings: Readonly<Record<string, string>>, nodeWords: readonly string[] = []) {
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  const child = spawn(process.execPath, [...nodeWords, join(root, "dist", "main.js")], {
    cwd: root,
    // Nobody listens there: no journey asks anything of a service elsewhere.
    env: { PATH, HOME, PDOK_URL: "http://127.0.0.1:9", ...(TMPDIR === "" ? {} : { TMPDIR }), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (words) => (said += String(words)));
  return { child, output: () => said };
}

/** Makes dist/ anew when a source changed since; `npm test` did so already. */
export function buildWhenChanged(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "ready.js"), "--dev", "--quiet"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), "brink-journey-"));
}

export function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}
