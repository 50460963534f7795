import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ProvisionalAdvice, WhyNot } from "@brink/decision-guide";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { ComputedAdvice } from "../domain/compute-advice.ts";
import type { AdviceComputer } from "../ports.ts";
import type { Answer, Asked } from "./advice.worker.ts";

const longestMs = 60_000;
// Memory of a thread that nobody asked anything for a while goes back.
const idleMs = 120_000;
// Who waits keeps a connection to the database: of twenty, most are for residents.
const waitingAtMost = 3;

type Waiting = { readonly give: (found: Answer["found"]) => void; readonly fail: (error: Error) => void };

/**
 * Computes on a thread of its own: an advice takes up to some seconds (the search, once more for each open answer, and some
 * ten searches to say how sure it is), and meanwhile residents' pages have to go on. The thread starts with the first question.
 */
export function createWorkerComputer(): AdviceComputer {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function end(error: Error): void {
    void worker?.terminate();
    worker = undefined;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = new Worker(workerFile());
    started.unref();
    started.on("message", ({ number, found }: Answer) => waiting.get(number)?.give(found));
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

  function ask(question: Asked): Promise<Answer["found"]> {
    clearTimeout(idle);
    const number = (last += 1);
    const late = setTimeout(() => end(new Error(`An advice took longer than ${longestMs} ms.`)), longestMs);
    const answered = new Promise<Answer["found"]>((give, fail) => waiting.set(number, { give, fail }));
    running().postMessage({ number, ...question });
    return answered.finally(() => settle(number, late));
  }

  return {
    // @NOTE safe, all three: the thread answers each kind of question with its own kind of answer.
    compute: (from, input) => ask({ from, input }) as Promise<ComputedAdvice>,
    whyNot: (catalogue, input, item) => ask({ catalogue, input, item }) as Promise<WhyNot>,
    provisional: (catalogue, given, today) => ask({ catalogue, given, today }) as Promise<ProvisionalAdvice>,
    isBusy: () => waiting.size >= waitingAtMost,
  };
}

/** The source while developing and testing; beside the bundle once it is built (scripts/build.js makes it an entry). */
function workerFile(): URL {
  if (import.meta.url.endsWith(".ts")) return new URL("./advice.worker.ts", import.meta.url);
  return pathToFileURL(join(packageRoot(), "dist/rooms/choose/adapters/advice.worker.js"));
}
