import type { Method } from "../../../platform/define/method.ts";
import type { Room } from "../../../platform/define/room.ts";
import { beginWithCode } from "./commands/begin-with-code.ts";
import { makeCodeBatch } from "./commands/make-code-batch.ts";
import { revokeCode, revokeCodeBatch } from "./commands/revoke-codes.ts";
import { makeCodesJob } from "./jobs/make-codes.job.ts";
import { batchPage } from "./pages/batch.page.tsx";
import { codePages } from "./pages/code.page.tsx";
import { codesPage } from "./pages/codes.page.tsx";

/** Codes by letter, as a part of this room. */
export function codes(methods: readonly Method[]): Required<Pick<Room, "commands" | "pages" | "jobs" | "on">> {
  const [make, begin, makeJob] = [makeCodeBatch(methods), beginWithCode(methods), makeCodesJob()];
  return {
    commands: [make, begin, revokeCode, revokeCodeBatch],
    pages: [...codePages(begin), codesPage(methods, make), batchPage(methods)],
    jobs: [makeJob],
    on: { "engage.codes_asked": [makeJob] },
  };
}
