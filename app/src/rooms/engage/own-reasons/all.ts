import type { Room } from "../../../platform/define/room.ts";
import { archiveReason, changeReason, makeReason, useReasonAgain } from "./commands.ts";
import { reasonPage } from "./pages/reason.page.tsx";
import { reasonsPage } from "./pages/reasons.page.tsx";

/** Reasons of a municipality's own, as a part of this room. */
export const ownReasons: Required<Pick<Room, "commands" | "pages" | "downloads">> = {
  commands: [makeReason, changeReason, archiveReason, useReasonAgain],
  pages: [reasonsPage, reasonPage],
  downloads: [],
};
