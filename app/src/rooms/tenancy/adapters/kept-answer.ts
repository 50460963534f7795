import type { Clock } from "../../../kernel/clock.ts";

/** An answer that is asked again when it is too old or when somebody says that it changed. */
export interface KeptAnswer<T> {
  get(): Promise<T>;
  forget(): void;
}

/** `ask` runs once for everybody who waits; an answer that was under way when it was forgotten is not kept. */
export function keepAnswer<T>(ask: () => Promise<T>, keptMs: number, clock: Clock): KeptAnswer<T> {
  let kept: { readonly answer: Promise<T>; readonly askedMs: number } | undefined;
  return {
    get() {
      const nowMs = clock.now().getTime();
      if (kept && Math.abs(nowMs - kept.askedMs) < keptMs) return kept.answer;
      const fresh = { answer: ask(), askedMs: nowMs };
      kept = fresh;
      fresh.answer.catch(() => {
        if (kept === fresh) kept = undefined;
      });
      return fresh.answer;
    },
    forget() {
      kept = undefined;
    },
  };
}
