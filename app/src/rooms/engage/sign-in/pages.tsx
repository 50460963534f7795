import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { Page } from "../../../platform/define/page.ts";
import { page } from "../../../platform/define/page.ts";
import { brokerHref, brokerName, notKnownReasons } from "../../identity/room.ts";
import { mayTakePart } from "../policy.ts";
import { draftAt, partyParam } from "./paths.ts";
import { NotKnownView, SignedOutView } from "./views/after.view.tsx";
import { ExampleView } from "./views/example.view.tsx";

const shared = { layout: "resident", policy: mayTakePart } as const;

/** Where somebody comes who is not signed in after all, and who signed out at the broker. */
const afterPages: readonly Page[] = [
  page({
    ...shared,
    path: brokerHref.notKnown,
    params: z.object({
      reden: z.enum(notKnownReasons).catch("again"),
      verder: z.string().max(300).optional().catch(undefined),
      als: partyParam(),
    }),
    load: async (work, { reden: reason, verder, als: party }) =>
      ok({ reason, next: draftAt(verder) && verder, name: await brokerName(work, party) }),
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

/** Only where somebody tries Brink: what people meet, without a broker to go to. */
const examplePage = page({
  ...shared,
  path: brokerHref.example,
  params: z.object({ gekozen: z.enum(["persoon", "organisatie"]).optional().catch(undefined) }),
  load: (_work, { gekozen: chosen }) => Promise.resolve(ok({ chosen })),
  title: (_shown, { t }) => t("engage.signIn.example.title"),
  view: (shown, frame) => <ExampleView {...shown} frame={frame} />,
});

export function signInPages(demo: boolean): readonly Page[] {
  return demo ? [...afterPages, examplePage] : afterPages;
}
