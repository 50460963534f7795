import type { ProvisionalAdvice, WhyNot } from "@brink/decision-guide";
import { createThread } from "../../../platform/threads/thread.ts";
import type { ComputedAdvice } from "../domain/compute-advice.ts";
import type { AdviceComputer } from "../ports.ts";
import type { Asked, Found } from "./advice.worker.ts";

// Who waits keeps a connection to the database: of twenty, most are for residents.
const waitingAtMost = 3;

/**
 * Computes on a thread of its own: an advice takes up to some seconds (the search, once more for each open answer, and some
 * ten searches to say how sure it is), and meanwhile residents' pages have to go on.
 */
export function createWorkerComputer(): AdviceComputer {
  const file = "rooms/choose/adapters/advice.worker";
  const thread = createThread<Asked, Found>({ file, longestMs: 60_000 });
  async function answerTo(asked: Asked): Promise<Found> {
    const found = await thread.ask(asked);
    if (!found.ok) throw new Error("An advice took longer than a minute.");
    return found.value;
  }
  return {
    // @NOTE safe, all three: the thread answers each kind of question with its own kind of answer.
    compute: (from, input) => answerTo({ from, input }) as Promise<ComputedAdvice>,
    whyNot: (catalogue, input, item) => answerTo({ catalogue, input, item }) as Promise<WhyNot>,
    provisional: (catalogue, given, today) => answerTo({ catalogue, given, today }) as Promise<ProvisionalAdvice>,
    isBusy: () => thread.waiting() >= waitingAtMost,
  };
}
