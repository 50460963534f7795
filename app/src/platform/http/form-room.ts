/** Room in memory for forms with files that are coming in, in bytes. */
export interface FormRoom {
  /** Gives it back by what it answers; undefined when there was none within the time. */
  take(bytes: number, asker: string): Promise<(() => void) | undefined>;
  /** Whether somebody waits who can be helped by what this asker gives back. */
  isWantedOf(asker: string): boolean;
}

export type RoomLimits = {
  /** Of all together. */
  readonly bytes: number;
  /** Of one network address or person: who sends slowly does not keep everybody else waiting. */
  readonly ofOne: number;
  readonly waitingAtMost: number;
  readonly waitMs: number;
};

/** A form that waits is not read, so its sender waits too. What is read costs a multiple of this, because copies of it are collected late (decision 41). */
const usual: RoomLimits = { bytes: 64 * 1024 * 1024, ofOne: 32 * 1024 * 1024, waitingAtMost: 200, waitMs: 20_000 };

type Waiting = { readonly bytes: number; readonly asker: string; readonly goOn: () => void };

/** Each form is given all that it may need before any of it is read: two that each hold half would wait for ever. */
export function createFormRoom(limits: RoomLimits = usual): FormRoom {
  const heldBy = new Map<string, number>();
  let held = 0;
  let waiting: readonly Waiting[] = [];

  function isOverOwn({ bytes, asker }: Pick<Waiting, "bytes" | "asker">): boolean {
    const own = heldBy.get(asker) ?? 0;
    return own > 0 && own + bytes > limits.ofOne;
  }

  function hold(bytes: number, asker: string): boolean {
    // One form always fits when there is nothing else, however large.
    if ((held > 0 && held + bytes > limits.bytes) || isOverOwn({ bytes, asker })) return false;
    held += bytes;
    heldBy.set(asker, (heldBy.get(asker) ?? 0) + bytes);
    return true;
  }

  function release(bytes: number, asker: string): void {
    held -= bytes;
    const own = (heldBy.get(asker) ?? 0) - bytes;
    if (own > 0) heldBy.set(asker, own);
    else heldBy.delete(asker);
    for (const one of waiting) if (hold(one.bytes, one.asker)) one.goOn();
  }

  function turn(bytes: number, asker: string): Promise<boolean> {
    if (waiting.length >= limits.waitingAtMost) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = (hasRoom: boolean) => {
        clearTimeout(timer);
        waiting = waiting.filter((one) => one !== own);
        resolve(hasRoom);
      };
      const own: Waiting = { bytes, asker, goOn: () => leave(true) };
      const timer = setTimeout(() => leave(false), limits.waitMs);
      waiting = [...waiting, own];
    });
  }

  return {
    async take(bytes, asker) {
      if (!hold(bytes, asker) && !(await turn(bytes, asker))) return undefined;
      return () => release(bytes, asker);
    },
    isWantedOf: (asker) => waiting.some((one) => one.asker === asker || !isOverOwn(one)),
  };
}
