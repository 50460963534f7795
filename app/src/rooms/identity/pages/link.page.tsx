import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { signIn } from "../commands/sign-in.ts";
import { linkState } from "../domain.ts";
import { maySignIn } from "../policy.ts";
import { magicLinkByHash } from "../reader.ts";
import { LinkView } from "../views/sign-in.view.tsx";

/** Opening the link shows a button and changes nothing: programs that scan mail open every link they see. */
export const linkPage = page({
  path: "/inloggen/:token",
  layout: "resident",
  policy: maySignIn,
  params: z.object({ token: z.string() }),
  load: async (work, { token }: { token: string }) =>
    ok(linkState(await magicLinkByHash(work, tokenHash(token)), work.now)),
  title: (_state, { t }) => t("identity.link.title"),
  view: (state, frame) => <LinkView state={state} frame={frame} />,
  actions: {
    confirm: action({
      command: signIn,
      next: ({ token, maxAgeSeconds, to }) => ({ to, session: { token, maxAgeSeconds } }),
    }),
  },
});
