import { z } from "zod";
import { dayOf } from "../../../../kernel/day.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { id } from "../../../../platform/define/fields.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { mayManageKeys } from "../../policy.ts";
import type { KeyBindings } from "../bindings.ts";
import { revokeKey } from "../commands/revoke-key.ts";
import { isShownTo, keyToken } from "../domain.ts";
import { keyById } from "../key-reader.ts";
import { keysHref } from "../paths.ts";
import { KeyView } from "../views/key.view.tsx";

/** One key: what it may do, and for its maker, for a while, the key itself. */
export function keyPage(bindings: KeyBindings) {
  return page({
    path: keysHref.key(":keyId"),
    layout: "staff",
    policy: mayManageKeys,
    params: z.object({ keyId: id() }),
    async load(work, { keyId }: { keyId: string }) {
      const key = await keyById(work, keyId);
      if (!key) return notFound();
      const isShown = isShownTo(key, nameUnder(work.actor).id, work.now);
      const activities = key.activityIds.length === 0 ? [] : await bindings.activities(work);
      return ok({
        ...{ key, today: dayOf(work.now), activities },
        token: isShown ? keyToken(bindings, work.tenantId, key.id) : undefined,
      });
    },
    title: ({ key }) => key.name,
    crumbs: ({ key }, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.key.title"), href: keysHref.list },
      { label: key.name },
    ],
    view: ({ key, ...loaded }, frame) => (
      <KeyView {...loaded} shown={key} declared={bindings.declaredScopes()} frame={frame} />
    ),
    actions: {
      revoke: action({
        command: revokeKey,
        next: ({ keyId }) => ({ to: keysHref.key(keyId), notice: "identity.staff.key.revokedNotice" }),
      }),
    },
  });
}
