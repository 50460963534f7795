import type { Part } from "../part.ts";
import { archiveReason, changeReason, makeReason, useReasonAgain } from "./commands.ts";
import { reasonPage } from "./pages/reason.page.tsx";
import { reasonsPage } from "./pages/reasons.page.tsx";

/** Reasons of a municipality's own, as a part of this room. */
export const ownReasons: Part = {
  commands: [makeReason, changeReason, archiveReason, useReasonAgain],
  pages: [reasonsPage, reasonPage],
};
