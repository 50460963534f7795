import { parentPort } from "node:worker_threads";
import type { Answered, Question } from "./thread.ts";

/** In the file of a thread: answers what is asked of it, one after the other. `find` takes what its `createThread` asks. */
export function answerOnThread(find: (asked: never) => unknown): void {
  // @NOTE safe: both ends of a thread are typed alike, by the types that its file exports.
  parentPort?.on("message", ({ number, asked }: Question<never>) => {
    parentPort?.postMessage({ number, found: find(asked) } satisfies Answered<unknown>);
  });
}
