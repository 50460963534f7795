import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Crowd } from "../define/command.ts";
import type { AlreadyDone, Sharing, Storage } from "./storage.ts";

// So that nobody waits for more than these.
const togetherAtMost = 64;

type Outcome<T> = Result<T, Refusal> | AlreadyDone;

type Waiting = {
  readonly sharing: Sharing<unknown, unknown>;
  readonly settle: (outcome: Promise<Outcome<unknown>>) => void;
};

type Queue = { readonly waiting: Waiting[]; isUnderWay: boolean };

type Together = (
  crowd: Crowd,
  tenantId: string,
  all: readonly Sharing<unknown, unknown>[],
) => Promise<readonly Result<unknown, Refusal>[]>;

/**
 * Lets those of one municipality who do the same at the same moment share a transaction: who comes alone gets one alone, at
 * once; who comes while one is under way waits for the next, with all who wait. One that cannot be kept costs the others
 * nothing: then each gets its own. Whoever comes twice with one key is sent after the first.
 */
export function createGathering(together: Together, alone: Storage["unitOfWorkOnce"]): Storage["unitOfWorkInCrowd"] {
  const queues = new Map<string, Queue>();
  const keysUnderWay = new Map<string, Promise<unknown>>();

  function one(crowd: Crowd, { scope, once, input }: Sharing<unknown, unknown>) {
    return alone(scope, once, (work) => crowd.run(work, input));
  }

  async function keep(crowd: Crowd, all: readonly Waiting[]): Promise<void> {
    const [first, ...others] = all;
    if (!first) return;
    const kept =
      others.length === 0
        ? undefined
        : await together(
            crowd,
            first.sharing.scope.tenantId,
            all.map(({ sharing }) => sharing),
          ).catch(() => undefined);
    const outcomes = all.map(({ sharing, settle }, index) => {
      const result = kept?.[index];
      // Who is refused is asked again alone: it may have been done before, with this same key.
      const outcome = result?.ok ? Promise.resolve(result) : one(crowd, sharing);
      settle(outcome);
      return outcome;
    });
    await Promise.allSettled(outcomes);
  }

  async function proceed(crowd: Crowd, name: string, queue: Queue): Promise<void> {
    if (queue.isUnderWay) return;
    queue.isUnderWay = true;
    while (queue.waiting.length > 0) await keep(crowd, queue.waiting.splice(0, togetherAtMost));
    queues.delete(name);
  }

  function join(crowd: Crowd, sharing: Sharing<unknown, unknown>): Promise<Outcome<unknown>> {
    const name = `${sharing.scope.tenantId} ${crowd.name}`;
    const queue = queues.get(name) ?? { waiting: [], isUnderWay: false };
    queues.set(name, queue);
    return new Promise((settle) => {
      queue.waiting.push({ sharing, settle });
      // Those whose forms were read in the same turn come along.
      setImmediate(() => void proceed(crowd, name, queue));
    });
  }

  async function inCrowd(crowd: Crowd, sharing: Sharing<unknown, unknown>) {
    const key = `${sharing.scope.tenantId} ${sharing.once.key}`;
    const before = keysUnderWay.get(key);
    if (before) {
      await before.catch(() => undefined);
      return one(crowd, sharing);
    }
    const outcome = join(crowd, sharing);
    keysUnderWay.set(key, outcome);
    try {
      return await outcome;
    } finally {
      keysUnderWay.delete(key);
    }
  }
  // @NOTE safe: a crowd's results are handed, each, to who asked with that input.
  return inCrowd as Storage["unitOfWorkInCrowd"];
}
