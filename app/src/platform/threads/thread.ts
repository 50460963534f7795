import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { packageRoot } from "../config/package-root.ts";

/** A thread that is asked, and answers in its own time; what it answers is what `answerOnThread` was given there. */
export interface Thread<Asked, Found> {
  /** Refused when this alone takes longer than it may; rejects when what answers breaks. Who asked others is not touched by it. */
  ask(asked: Asked): Promise<Result<Found, "tooMuch">>;
  /** How many wait for an answer. */
  waiting(): number;
}

type Waiting<Asked, Found> = {
  readonly asked: Asked;
  readonly give: (found: Result<Found, "tooMuch">) => void;
  readonly fail: (error: Error) => void;
};

// Memory of a thread that nobody asked anything for a while goes back.
const idleMs = 120_000;

export type ThreadSpec = {
  /** Below src/, without its ending: `rooms/choose/adapters/advice.worker`. scripts/build.js makes it an entry. */
  readonly file: string;
  /** How long one question may take, from when the thread begins with it. */
  readonly longestMs: number;
};

/** What takes longer than residents' pages can wait is computed on a thread of its own, which starts with the first question. */
export function createThread<Asked, Found>({ file, longestMs }: ThreadSpec): Thread<Asked, Found> {
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  // The thread is busy with the first: it gets the next when that is over, so that each has its own clock.
  const queue: Waiting<Asked, Found>[] = [];

  function running(): Worker {
    return (worker ??= startedOf<Found>(file, {
      found: (from, found) => worker === from && next((one) => one.give(ok(found))),
      broken: (from, error) => worker === from && restart((one) => one.fail(error)),
    }));
  }

  function stop(): void {
    void worker?.terminate();
    worker = undefined;
  }

  function begin(): void {
    clearTimeout(timer);
    const [first] = queue;
    timer = first
      ? setTimeout(() => restart((one) => one.give(refused("tooMuch"))), longestMs)
      : setTimeout(stop, idleMs).unref();
    if (first) running().postMessage(first.asked);
  }

  function next(end: (one: Waiting<Asked, Found>) => void): void {
    const one = queue.shift();
    if (one) end(one);
    begin();
  }

  function restart(end: (one: Waiting<Asked, Found>) => void): void {
    stop();
    next(end);
  }

  return {
    waiting: () => queue.length,
    ask: (asked) =>
      new Promise((give, fail) => {
        queue.push({ asked, give, fail });
        if (queue.length === 1) begin();
      }),
  };
}

type Heard<Found> = {
  readonly found: (from: Worker, found: Found) => void;
  readonly broken: (from: Worker, error: Error) => void;
};

function startedOf<Found>(file: string, heard: Heard<Found>): Worker {
  const worker = new Worker(fileOf(file));
  worker.unref();
  worker.on("message", (found: Found) => heard.found(worker, found));
  worker.on("error", (error: Error) => heard.broken(worker, error));
  return worker;
}

/** The source while developing and testing; beside the bundle once it is built. */
function fileOf(file: string): URL {
  if (import.meta.url.endsWith(".ts")) return new URL(`../../${file}.ts`, import.meta.url);
  return pathToFileURL(join(packageRoot(), `dist/${file}.js`));
}
