import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { requestLink } from "../commands/request-link.ts";
import { maySignIn } from "../policy.ts";
import { SignInView } from "../views/sign-in.view.tsx";

const params = z.object({
  next: z.string().max(500).optional().catch(undefined),
  verstuurd: z.string().optional().catch(undefined),
});

export const signInPage = page({
  path: "/inloggen",
  layout: "resident",
  policy: maySignIn,
  params,
  load: (_work, { verstuurd }: z.output<typeof params>) => Promise.resolve(ok({ sent: verstuurd === "ja" })),
  title: (_loaded, { t }) => t("identity.signIn.title"),
  view: ({ sent }, frame) => <SignInView sent={sent} frame={frame} />,
  actions: { request: action({ command: requestLink, next: () => ({ to: "/inloggen?verstuurd=ja" }) }) },
});
