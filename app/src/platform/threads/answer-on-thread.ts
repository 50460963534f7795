import { parentPort } from "node:worker_threads";

/** In the file of a thread: answers what is asked of it, one after the other. `find` takes what its `createThread` asks. */
export function answerOnThread(find: (asked: never) => unknown): void {
  parentPort?.on("message", (asked: unknown) => {
    // @NOTE safe: both ends of a thread are typed alike, by the types that its file exports.
    parentPort?.postMessage(find(asked as never));
  });
}
