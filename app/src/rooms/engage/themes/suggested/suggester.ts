import type { Text, Themes } from "@brink/themes";
import { themesIn } from "@brink/themes";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { createThread } from "../../../../platform/threads/thread.ts";
import { dutch } from "./dutch.ts";

/** Puts texts together that may be about the same. */
export interface ThemeSuggester {
  /** Refused when there is so much to compare that it takes too long. */
  themesIn(texts: readonly Text[]): Promise<Result<Themes, "tooMuch">>;
  /** Whether so many wait that another would have to wait long. */
  isBusy(): boolean;
}

const waitingAtMost = 3;

/** On a thread of its own: ten thousand texts take seconds, and meanwhile residents' pages have to go on. */
export function createThreadSuggester(): ThemeSuggester {
  const file = "rooms/engage/themes/suggested/themes.worker";
  const thread = createThread<readonly Text[], Themes>({ file, longestMs: 60_000 });
  return { themesIn: (texts) => thread.ask(texts), isBusy: () => thread.waiting() >= waitingAtMost };
}

/** On the thread of who asks: for seeds and tests, where nobody else waits. */
export const directSuggester: ThemeSuggester = {
  themesIn: (texts) => Promise.resolve(ok(themesIn(texts, dutch))),
  isBusy: () => false,
};
