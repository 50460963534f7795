import { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { residentRequest } from "../../../identity/room.ts";
import { mayTakePart } from "../../policy.ts";
import { confirmAccountPath } from "../paths.ts";
import type { confirmAccount } from "./confirm-account.ts";
import { ConfirmAccountView } from "./confirm.view.tsx";

/** A button and no more: programs that scan mail open every link they see. */ import { hereOf } from "./here.ts";

/** A button and no more: programs that scan mail open every link they see. */
export function confirmAccountPage(confirm: ReturnType<typeof confirmAccount>) {
  return page({
    path: confirmAccountPath,
    layout: "resident",
    policy: mayTakePart,
    params: z.object({ token: z.string().max(100) }),
    async load(work, { token }) {
      const request = await residentRequest(work, tokenHash(token));
      return ok(request && { email: request.email, ...(await hereOf(work, request)) });
    },
    title: (_asked, { t }) => t("engage.account.confirmTitle"),
    view: (asked, frame) => <ConfirmAccountView asked={asked} frame={frame} />,
    actions: {
      confirm: action({
        command: confirm,
        input: ({ token }: { token: string }, form) => ({ ...form, token }),
        next: ({ guestId, to }) => ({ to, guest: guestId, notice: "engage.account.confirmed" }),
      }),
    },
  });
}
