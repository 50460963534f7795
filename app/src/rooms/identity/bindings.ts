import type { RoleDeclaration } from "../../platform/define/room.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import type { IdentityProvider } from "./sso/provider.ts";

/** What this room has to be told: the rest of Brink is put together around it. */
export type IdentityBindings = {
  /** All words of all rooms, for letters; asked when needed, because they are joined after the rooms are made. */
  readonly words: () => Catalogue;
  /** Every role that any room declares; asked when needed. */
  readonly declaredRoles: () => readonly RoleDeclaration[];
  /** BASE_URL: where a link in a letter begins. */
  readonly baseUrl: string;
  /** Lets whoever tries Brink step into a role without a password; without it page and command do not exist. */
  readonly demo: boolean;
};

/** What signing in elsewhere needs. */
export type SsoBindings = {
  readonly provider: IdentityProvider;
  /** What only this installation can make of these words (`keyedToken`). */
  readonly tokenOf: (words: string) => string;
};
