import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { ScopeDeclaration } from "../../../../platform/define/room.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import type { Key } from "../domain.ts";
import { keyState } from "../domain.ts";
import { keysHref } from "../paths.ts";

type Props = {
  readonly keys: readonly Key[];
  readonly today: string;
  readonly declared: readonly ScopeDeclaration[];
  readonly frame: Frame;
};

export function KeysView({ keys, today, declared, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("identity.staff.key.title")}</Heading>
      <p className="lead measure">{t("identity.staff.key.lead")}</p>
      <div className="cluster">
        <ButtonLink href={keysHref.make} pictogram="plus">
          {t("identity.staff.key.make")}
        </ButtonLink>
      </div>
      <Table
        caption={t("identity.staff.key.title")}
        captionHidden
        columns={["name", "may", "ends", "used"].map((name) => ({ label: t(`identity.staff.key.column.${name}`) }))}
        rows={keys.map((key) => ({ key: key.id, cells: cells(key, { today, declared, frame }) }))}
        empty={<EmptyState title={t("identity.staff.key.none")} pictogram="people" headingLevel={2} />}
      />
    </>
  );
}

function cells(key: Key, { today, declared, frame }: Omit<Props, "keys">): readonly ReactElement[] {
  const { t, format } = frame;
  const state = keyState(key, today);
  return [
    <a href={keysHref.key(key.id)} key="name">
      {key.name}
    </a>,
    <span key="may">{scopeNames(key, declared, frame)}</span>,
    state === "usable" ? (
      <span key="ends">{format.date(key.endsOn)}</span>
    ) : (
      <StatusBadge key="ends">{t(`identity.staff.key.state.${state}`)}</StatusBadge>
    ),
    <span key="used">
      {key.lastUsedOn === undefined ? t("identity.staff.key.neverUsed") : format.date(key.lastUsedOn)}
    </span>,
  ];
}

export function scopeNames({ scopes }: Key, declared: readonly ScopeDeclaration[], { t }: Frame): string {
  return declared
    .filter(({ scope }) => scopes.includes(scope))
    .map(({ key }) => t(key))
    .join("; ");
}
