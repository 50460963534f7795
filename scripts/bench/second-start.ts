/** Figure (e): `npm start` when everything is there already. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort, newDataDir, removeDataDir } from "../../app/test/journeys/running-brink.ts";
import { packageRoot } from "../../app/src/platform/config/package-root.ts";
import type { Findings } from "./figure.ts";
import { spreadOf } from "./figure.ts";

const secondStartAtMostSeconds = 5;

export async function measureStart(times: number): Promise<Findings> {
  const dataDir = newDataDir();
  try {
    const first = await startSeconds(dataDir);
    const later: number[] = [];
    while (later.length < times) later.push(await startSeconds(dataDir));
    const { median, min, max } = spreadOf(later);
    return {
      title: "Start: npm start until it says that it is ready",
      figures: [],
      measures: [
        { name: "first start on an empty data folder, installed and built", unit: "s", value: first },
        { name: "second start, median", unit: "s", value: median, limit: secondStartAtMostSeconds },
      ],
      notes: [`Second starts took ${min.toFixed(2)} to ${max.toFixed(2)} s (${times} times).`],
    };
  } finally {
    removeDataDir(dataDir);
  }
}

async function startSeconds(dataDir: string): Promise<number> {
  const port = String(await freePort());
  const begun = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: packageRoot(),
    env: { ...process.env, PORT: port, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const ended = once(child, "exit");
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (words) => (said += String(words)).includes("Brink is ready") && resolve());
  });
  const first = await Promise.race([ready, ended]);
  if (first !== undefined) throw new Error(`npm start ended before it was ready:\n${said}`);
  const seconds = (performance.now() - begun) / 1000;
  child.kill("SIGTERM");
  await ended;
  return seconds;
}
