import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { maySignIn } from "../policy.ts";
import { SignedInView } from "../views/sign-in.view.tsx";

/** Where somebody comes whose form waits on another tab: this one has nothing more to do. */
export const signedInPage = page({
  path: "/ingelogd",
  layout: "resident",
  policy: maySignIn,
  params: z.object({}),
  load: () => Promise.resolve(ok({})),
  title: (_loaded, { t }) => t("identity.staff.signedIn.title"),
  view: (_loaded, frame) => <SignedInView frame={frame} />,
});
