import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { mayTakePart } from "../policy.ts";
import { askForAccount } from "./account/ask-for-account.ts";
import type { leaveAccount } from "./account/leave-account.ts";
import { forgetDevice } from "./forget-device.ts";
import type { MineBindings, MineShown } from "./load-mine.ts";
import { loadMine } from "./load-mine.ts";
import { mineHref, minePath } from "./paths.ts";
import { MineView } from "./views/mine.view.tsx";

const params = z.object({
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  verder: z.string().max(200).optional().catch(undefined),
});

/** Everything that somebody sent with this device, with their account, or while signed in. */
export function minePage(bindings: MineBindings, leave: ReturnType<typeof leaveAccount>) {
  return page({
    path: minePath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, { pagina, verder }) {
      const shown: MineShown = { ...(await loadMine(work, bindings, pagina)), page: pagina, next: verder };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.mine.title"),
    view: (shown, frame) => <MineView shown={shown} frame={frame} />,
    actions: {
      ask: action({
        command: askForAccount,
        input: (_params, form) => form,
        next: () => ({ to: mineHref(), notice: "engage.account.asked" }),
        asGuest: true,
      }),
      leave: action({
        command: leave,
        input: (_params, form) => form,
        next: ({ guestId }) => ({ to: mineHref(), guest: guestId, notice: "engage.account.left" }),
      }),
      forget: action({
        command: forgetDevice,
        input: () => ({}),
        next: () => ({ to: mineHref(), guest: "", notice: "engage.mine.forgotten" }),
      }),
    },
  });
}
