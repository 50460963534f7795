import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { brokerHref, brokerName, notKnownReasons } from "../../identity/room.ts";
import { mayTakePart } from "../policy.ts";
import { draftAt } from "./paths.ts";
import { NotKnownView, SignedOutView } from "./views/after.view.tsx";

const shared = { layout: "resident", policy: mayTakePart } as const;

/** Where somebody comes who is not signed in after all, and who signed out at the broker. */
export const signInPages = [
  page({
    ...shared,
    path: brokerHref.notKnown,
    params: z.object({
      reden: z.enum(notKnownReasons).catch("again"),
      verder: z.string().max(300).optional().catch(undefined),
    }),
    load: async (work, { reden: reason, verder }) =>
      ok({ reason, next: draftAt(verder) && verder, name: await brokerName(work, "person") }),
    title: (_shown, { t }) => t("engage.signIn.notKnown"),
    view: (shown, frame) => <NotKnownView {...shown} frame={frame} />,
  }),
  page({
    ...shared,
    path: brokerHref.out,
    params: z.object({}),
    load: () => Promise.resolve(ok({})),
    title: (_shown, { t }) => t("engage.signIn.out"),
    view: (_shown, frame) => <SignedOutView frame={frame} />,
  }),
];
