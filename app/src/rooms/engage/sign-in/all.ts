import type { SsoBindings } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { signInDoors } from "./doors.ts";
import { signInPages } from "./pages.tsx";
import { signForDraft } from "./sign-for-draft.ts";

/** Signing in to send something, as a part of this room. */
export function signingIn(bindings: EngageBindings & SsoBindings): Part {
  const sign = signForDraft(bindings);
  return {
    commands: [sign],
    pages: signInPages(bindings.demo === true),
    doors: signInDoors(bindings, sign),
  };
}
