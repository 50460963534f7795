import type { Room } from "../../../platform/define/room.ts";
import type { SsoBindings } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { signInDoors } from "./doors.ts";
import { signInPages } from "./pages.tsx";
import { signForDraft } from "./sign-for-draft.ts";

/** Signing in to send something, as a part of this room. */
export function signingIn(
  bindings: EngageBindings & SsoBindings,
): Required<Pick<Room, "commands" | "pages" | "downloads" | "doors">> {
  const sign = signForDraft(bindings);
  return {
    commands: [sign],
    pages: signInPages(bindings.demo === true),
    downloads: [],
    doors: signInDoors(bindings, sign),
  };
}
