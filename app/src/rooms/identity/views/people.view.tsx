import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { RoleDeclaration } from "../../../platform/define/room.ts";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { Pages, settingsHref } from "../../tenancy/room.ts";
import type { PersonWithRoles } from "../domain.ts";
import { peopleHref } from "../people-paths.ts";
import type { PeopleList } from "../queries/people-list.ts";

export type PeopleViewProps = {
  readonly list: PeopleList;
  readonly declared: readonly RoleDeclaration[];
  readonly frame: Frame;
};

/** Who works here, and as what. */
export function PeopleView({ list, declared, frame }: PeopleViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("identity.staff.people")}</Heading>
      <p className="lead measure">{t("identity.staff.peopleLead")}</p>
      <div className="cluster">
        <ButtonLink href={peopleHref.invite} pictogram="plus">
          {t("identity.staff.invite")}
        </ButtonLink>
        <ButtonLink href={settingsHref.signIn} variant="subtle">
          {t("identity.staff.sso.title")}
        </ButtonLink>
      </div>
      <div className="narrow">
        <Form method="get" action={peopleHref.list} label={t("identity.staff.search")}>
          <TextField name="zoek" type="search" label={t("identity.staff.searchWords")} value={list.search} />
          <Button variant="secondary">{t("identity.staff.search")}</Button>
        </Form>
      </div>
      <Heading level={2}>{t("identity.staff.count", { count: list.total })}</Heading>
      <Table
        caption={t("identity.staff.people")}
        captionHidden
        columns={["name", "email", "roles"].map((name) => ({ label: t(`identity.staff.${name}`) }))}
        rows={list.people.map((person) => ({ key: person.id, cells: cells(person, declared, frame) }))}
        empty={<EmptyState title={t("identity.staff.nobody")} pictogram="people" headingLevel={3} />}
      />
      <Pages page={list.page} pages={list.pages} hrefOf={(page) => pageHref(list, page)} frame={frame} />
    </>
  );
}

function cells(person: PersonWithRoles, declared: readonly RoleDeclaration[], frame: Frame): readonly ReactElement[] {
  return [
    <a href={`${peopleHref.list}/${person.id}`} key="name">
      {person.name}
    </a>,
    <span key="email">{person.email}</span>,
    <span key="roles">{roleNames(person.roles, declared, frame)}</span>,
  ];
}

/** Roles in words, with commas; what no room declares any more shows as it is kept. */
export function roleNames(held: readonly string[], declared: readonly RoleDeclaration[], { t }: Frame): string {
  if (held.length === 0) return t("identity.staff.noRoles");
  return held.map((role) => roleName(role, declared, t)).join(", ");
}

export function roleName(role: string, declared: readonly RoleDeclaration[], t: Frame["t"]): string {
  const key = declared.find((one) => one.role === role)?.key;
  return key === undefined ? role : t(key);
}

function pageHref(list: PeopleList, page: number): string {
  return `${peopleHref.list}?${new URLSearchParams({ zoek: list.search, pagina: String(page) }).toString()}`;
}
