import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { signOut } from "../commands/sign-out.ts";
import { maySignIn } from "../policy.ts";
import { ssoOf } from "../sso/sso-reader.ts";
import { SignOutView } from "../views/sign-in.view.tsx";

export const signOutPage = page({
  path: "/uitloggen",
  layout: "resident",
  policy: maySignIn,
  params: z.object({}),
  async load(work) {
    const sso = await ssoOf(work);
    return ok({ alsoThere: sso !== undefined && sso.way !== "off" && sso.endsSession });
  },
  title: (_loaded, { t }) => t("identity.signOut.title"),
  view: (loaded, frame) => <SignOutView {...loaded} frame={frame} />,
  actions: {
    signOut: action({
      command: signOut,
      next: () => ({ to: "/uitloggen", session: { token: "", maxAgeSeconds: 0 } }),
    }),
  },
});
