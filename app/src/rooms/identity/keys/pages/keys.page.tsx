import { z } from "zod";
import { dayOf } from "../../../../kernel/day.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { settingsHref } from "../../../tenancy/room.ts";
import { mayManageKeys } from "../../policy.ts";
import type { KeyBindings } from "../bindings.ts";
import { allKeys } from "../key-reader.ts";
import { keysHref } from "../paths.ts";
import { KeysView } from "../views/keys.view.tsx";

/** Which systems have a key, and what each may do. */
export function keysPage(bindings: KeyBindings) {
  return page({
    path: keysHref.list,
    layout: "staff",
    policy: mayManageKeys,
    params: z.object({}),
    load: async (work) => ok({ keys: await allKeys(work), today: dayOf(work.now) }),
    title: (_loaded, { t }) => t("identity.staff.key.title"),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.sso.settings"), href: settingsHref.overview },
      { label: t("identity.staff.key.title") },
    ],
    view: (loaded, frame) => <KeysView {...loaded} declared={bindings.declaredScopes()} frame={frame} />,
  });
}
