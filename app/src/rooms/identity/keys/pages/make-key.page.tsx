import { z } from "zod";
import { dayOf } from "../../../../kernel/day.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { mayManageKeys } from "../../policy.ts";
import type { KeyBindings } from "../bindings.ts";
import { makeKey } from "../commands/make-key.ts";
import { keysHref } from "../paths.ts";
import { MakeKeyView } from "../views/make-key.view.tsx";

export function makeKeyPage(bindings: KeyBindings) {
  return page({
    path: keysHref.make,
    layout: "staff",
    policy: mayManageKeys,
    params: z.object({}),
    load: async (work) => ok({ activities: await bindings.activities(work), today: dayOf(work.now) }),
    title: (_loaded, { t }) => t("identity.staff.key.make"),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.key.title"), href: keysHref.list },
      { label: t("identity.staff.key.make") },
    ],
    view: (loaded, frame) => <MakeKeyView {...loaded} declared={bindings.declaredScopes()} frame={frame} />,
    actions: {
      make: action({
        command: makeKey(bindings),
        next: ({ keyId }) => ({ to: keysHref.key(keyId), notice: "identity.staff.key.made" }),
      }),
    },
  });
}
