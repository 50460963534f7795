import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { IdentityBindings } from "../bindings.ts";
import { invitePerson } from "../commands/invite-person.ts";
import { peopleHref } from "../people-paths.ts";
import { mayManagePeople } from "../policy.ts";
import { isOnlySso, rolesOfGroups } from "../sso/sso-reader.ts";
import { InviteView } from "../views/invite.view.tsx";

export function invitePage(bindings: IdentityBindings) {
  return page({
    path: peopleHref.invite,
    layout: "staff",
    policy: mayManagePeople,
    params: z.object({}),
    load: async (work) => ok({ onlySso: await isOnlySso(work), byGroups: await rolesOfGroups(work) }),
    title: (_loaded, { t }) => t("identity.staff.invite"),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.people"), href: peopleHref.list },
      { label: t("identity.staff.invite") },
    ],
    view: (loaded, frame) => <InviteView {...loaded} declared={bindings.declaredRoles()} frame={frame} />,
    actions: {
      invite: action({
        command: invitePerson(bindings),
        next: ({ personId }) => ({ to: `${peopleHref.list}/${personId}`, notice: "identity.staff.invited" }),
      }),
    },
  });
}
