import { page } from "../../../platform/define/page.ts";
import type { IdentityBindings } from "../bindings.ts";
import { peopleSearch } from "../inputs.ts";
import { peopleHref } from "../people-paths.ts";
import { mayManagePeople } from "../policy.ts";
import { peopleList } from "../queries/people-list.ts";
import { PeopleView } from "../views/people.view.tsx";

export function peoplePage(bindings: IdentityBindings) {
  return page({
    path: peopleHref.list,
    layout: "staff",
    policy: mayManagePeople,
    params: peopleSearch,
    load: (work, search) => peopleList.read(work, search),
    title: (_list, { t }) => t("identity.staff.people"),
    crumbs: (_list, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.people") },
    ],
    view: (list, frame) => <PeopleView list={list} declared={bindings.declaredRoles()} frame={frame} />,
  });
}
