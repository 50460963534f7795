import type { Localized } from "../../../kernel/localized.ts";
import type { ScopeDeclaration } from "../../../platform/define/room.ts";
import type { Work } from "../../../platform/define/work.ts";

/** An activity that a key can be for; of the activity the name may be empty, and then it is that of its trajectory. */
export type KeyActivity = { readonly id: string; readonly title: Localized; readonly trajectory: Localized };

/** What keys need of the rest of Brink. */
export type KeyBindings = {
  /** Everything that any room lets a key do; asked when needed. */
  readonly declaredScopes: () => readonly ScopeDeclaration[];
  /** The activities in which people take part, or soon will. */
  readonly activities: (work: Work) => Promise<readonly KeyActivity[]>;
  /** What only this installation can make of these words (`keyedToken`). */
  readonly tokenOf: (words: string) => string;
};
