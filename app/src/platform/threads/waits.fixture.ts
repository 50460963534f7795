import { answerOnThread } from "./answer-on-thread.ts";

/** So many milliseconds the thread is busy; it breaks of less than none. */
export type BusyMs = number;

answerOnThread((busyMs: BusyMs): BusyMs => {
  if (busyMs < 0) throw new Error("Less than none.");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, busyMs);
  return busyMs;
});
