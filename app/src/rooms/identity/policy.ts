import { anyone, roleHolders } from "../../platform/define/policy.ts";

/** See who works here, invite people, grant and take away roles. */
export const mayManagePeople = roleHolders("manage people", ["administrator"]);

/** Give other systems a key, see which there are, and revoke them. */
export const mayManageKeys = roleHolders("manage keys", ["administrator"]);

/** Read by which keys Brink signs: whoever checks a signature has to. */
export const mayReadClientKeys = anyone();

/** Ask for a link and use it. Who may really come in, the link decides. */
export const maySignIn = anyone();

/** Also who is signed out already: a second click is not a mistake. */
export const maySignOut = anyone();
