import type { Command } from "../../../platform/define/command.ts";
import type { IdentityBindings, SsoBindings } from "../bindings.ts";
import { addGroupRole, removeGroupRole } from "./change-group-roles.ts";
import { connectSso } from "./connect-sso.ts";
import { signInBySso } from "./sign-in-by-sso.ts";
import { switchSso } from "./switch-sso.ts";
import { trySso } from "./try-sso.ts";
import { unlinkAccount } from "./unlink-account.ts";

/** Everything about signing in at the municipality's own provider. */
export function ssoCommands(bindings: IdentityBindings & SsoBindings): readonly Command[] {
  return [
    connectSso(bindings),
    trySso(bindings),
    addGroupRole(bindings),
    removeGroupRole,
    switchSso,
    unlinkAccount,
    signInBySso(bindings),
  ];
}
