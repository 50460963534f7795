import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { id } from "../../../platform/define/fields.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { IdentityBindings } from "../bindings.ts";
import { grantRole } from "../commands/grant-role.ts";
import { revokeRole } from "../commands/revoke-role.ts";
import { unlinkAccount } from "../commands/unlink-account.ts";
import { peopleHref } from "../people-paths.ts";
import { mayManagePeople } from "../policy.ts";
import { personById } from "../reader.ts";
import { hasSubject, rolesOfGroups } from "../sso/sso-reader.ts";
import { PersonView } from "../views/person.view.tsx";

export function personPage(bindings: IdentityBindings) {
  const next = ({ personId }: { personId: string }) => ({
    to: `${peopleHref.list}/${personId}`,
    notice: "identity.staff.saved",
  });
  return page({
    path: `${peopleHref.list}/:personId`,
    layout: "staff",
    policy: mayManagePeople,
    params: z.object({ personId: id() }),
    async load(work, { personId }: { personId: string }) {
      const person = await personById(work, personId);
      if (!person) return notFound();
      return ok({ person, byGroups: await rolesOfGroups(work), hasAccount: await hasSubject(work, personId) });
    },
    title: ({ person }) => person.name,
    crumbs: ({ person }, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.people"), href: peopleHref.list },
      { label: person.name },
    ],
    view: (loaded, frame) => <PersonView {...loaded} declared={bindings.declaredRoles()} frame={frame} />,
    actions: {
      grant: action({ command: grantRole(bindings), next }),
      revoke: action({ command: revokeRole, next }),
      unlink: action({ command: unlinkAccount, next }),
    },
  });
}
