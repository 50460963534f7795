import type { SsoBindings } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { classPage } from "../school/class.page.tsx";
import type { Part } from "../part.ts";
import { codesDownloads } from "./codes.downloads.ts";
import { beginWithCode } from "./commands/begin-with-code.ts";
import { discardCodes, fetchCodes } from "./commands/fetch-codes.ts";
import { makeCodeBatch } from "./commands/make-code-batch.ts";
import { revokeCode, revokeCodeBatch } from "./commands/revoke-codes.ts";
import { makeCodesJob } from "./jobs/make-codes.job.ts";
import { batchPage } from "./pages/batch.page.tsx";
import { codePages } from "./pages/code.page.tsx";
import { codesPage } from "./pages/codes.page.tsx";

/** Codes by letter, as a part of this room. */
export function codes(bindings: EngageBindings & Pick<SsoBindings, "tokenOf">): Part {
  const { methods } = bindings;
  const [make, begin, makeJob] = [makeCodeBatch(methods), beginWithCode(methods), makeCodesJob()];
  return {
    commands: [make, begin, revokeCode, revokeCodeBatch, fetchCodes, discardCodes],
    pages: [...codePages(begin), codesPage(methods, make), batchPage(bindings), classPage(bindings)],
    downloads: codesDownloads(bindings),
    jobs: [makeJob],
    on: { "engage.codes_asked": [makeJob] },
  };
}
