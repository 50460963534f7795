import { parentPort } from "node:worker_threads";

/**
 * In the file of a thread: answers what is asked of it, one after the other; what `find` promises is waited for. It takes what
 * its `createThread` asks.
 */
export function answerOnThread(find: (asked: never) => unknown): void {
  // What breaks is caught by nobody here, and so ends the thread: who started it says so to who asked.
  const answer = async (asked: unknown) => {
    // @NOTE safe: both ends of a thread are typed alike, by the types that its file exports.
    parentPort?.postMessage(await find(asked as never));
  };
  parentPort?.on("message", (asked: unknown) => void answer(asked));
}
