import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../config/package-root.ts";

/** A thread that is asked, and answers in its own time; what it answers is what `answerOnThread` was given there. */
export interface Thread<Asked, Found> {
  ask(asked: Asked): Promise<Found>;
  /** How many wait for an answer. */
  waiting(): number;
}

type Waiting<Found> = { readonly give: (found: Found) => void; readonly fail: (error: Error) => void };

// Memory of a thread that nobody asked anything for a while goes back.
const idleMs = 120_000;

export type ThreadSpec = {
  /** Below src/, without its ending: `rooms/choose/adapters/advice.worker`. scripts/build.js makes it an entry. */
  readonly file: string;
  /** What it does, for the error when it takes longer than `longestMs`. */
  readonly what: string;
  readonly longestMs: number;
};

/** What takes longer than residents' pages can wait is computed on a thread of its own, which starts with the first question. */
export function createThread<Asked, Found>({ file, what, longestMs }: ThreadSpec): Thread<Asked, Found> {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting<Found>>();

  function end(error: Error): void {
    void worker?.terminate();
    worker = undefined;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = new Worker(fileOf(file));
    started.unref();
    started.on("message", ({ number, found }: Answered<Found>) => waiting.get(number)?.give(found));
    started.on("error", (error: Error) => {
      if (worker === started) end(error);
    });
    return (worker = started);
  }

  function settle(number: number, late: NodeJS.Timeout): void {
    clearTimeout(late);
    waiting.delete(number);
    clearTimeout(idle);
    if (waiting.size === 0) idle = setTimeout(() => end(new Error("Idle.")), idleMs).unref();
  }

  return {
    waiting: () => waiting.size,
    ask(asked) {
      clearTimeout(idle);
      const number = (last += 1);
      const late = setTimeout(() => end(new Error(`${what} took longer than ${longestMs} ms.`)), longestMs);
      const answered = new Promise<Found>((give, fail) => waiting.set(number, { give, fail }));
      running().postMessage({ number, asked } satisfies Question<Asked>);
      return answered.finally(() => settle(number, late));
    },
  };
}

export type Question<Asked> = { readonly number: number; readonly asked: Asked };
export type Answered<Found> = { readonly number: number; readonly found: Found };

/** The source while developing and testing; beside the bundle once it is built. */
function fileOf(file: string): URL {
  if (import.meta.url.endsWith(".ts")) return new URL(`../../${file}.ts`, import.meta.url);
  return pathToFileURL(join(packageRoot(), `dist/${file}.js`));
}
