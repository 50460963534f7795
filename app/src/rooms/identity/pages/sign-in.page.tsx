import type { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { requestLink } from "../commands/request-link.ts";
import { signInPageParams } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { ssoOf } from "../sso/sso-reader.ts";
import { SignInView } from "../views/sign-in.view.tsx";

export const signInPage = page({
  path: "/inloggen",
  layout: "resident",
  policy: maySignIn,
  params: signInPageParams,
  async load(work, { verstuurd, reden }: z.output<typeof signInPageParams>) {
    const way = (await ssoOf(work))?.way ?? "off";
    return ok({ sent: verstuurd === "ja", way, ...(reden === undefined ? {} : { notIn: reden }) });
  },
  title: (_loaded, { t }) => t("identity.signIn.title"),
  view: (loaded, frame) => <SignInView {...loaded} frame={frame} />,
  actions: { request: action({ command: requestLink, next: () => ({ to: "/inloggen?verstuurd=ja" }) }) },
});
