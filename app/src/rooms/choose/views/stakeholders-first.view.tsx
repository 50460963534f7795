import type { ReactElement } from "react";
import type { ButtonVariant } from "../../../platform/web/components/button/button.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { NextStep } from "../domain/stakeholders.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { contactWords } from "./stakeholder-words.ts";
import { changeId } from "./stakeholder.view.tsx";
import type { MapProps } from "./stakeholders.view.tsx";
import { groupName, listed } from "./words.ts";

/** How the map stands in one sentence, and the one thing to do. */
export function StakeholdersFirst(props: MapProps): ReactElement {
  const { frame, map } = props;
  const { t } = frame;
  const { neverSpoken, late } = map;
  return (
    <>
      <p className="lead measure">
        {t("choose.stakeholders.lead", { count: map.standing.length, never: neverSpoken, late })}
      </p>
      <Spotlight tone="brand" title={t("choose.stakeholders.nextStep")}>
        <Sentence {...props} next={map.next} />
        {mayGuide.allows(frame.actor) && <Do {...props} />}
      </Spotlight>
    </>
  );
}

/** An empty map begins with the groups that the answers name, when they name any. */
function Do(props: MapProps): ReactElement {
  const { frame, groups, map } = props;
  if (map.next.kind === "empty" && groups.length > 0)
    return (
      <>
        <PriorityGroups {...props} variant="primary" />
        <p>
          <a href={hrefOf(props)}>{frame.t("choose.stakeholders.orNew")}</a>
        </p>
      </>
    );
  return (
    <ButtonLink href={hrefOf(props)} pictogramEnd="arrow">
      {frame.t(`choose.stakeholders.do.${map.next.kind}`)}
    </ButtonLink>
  );
}

export function PriorityGroups(props: MapProps & { readonly variant: ButtonVariant }): ReactElement {
  const { frame, groups, variant } = props;
  const { t } = frame;
  const names = listed(
    frame,
    groups.map((code) => groupName(props, code)),
  );
  return (
    <ActionForm frame={frame} action="addGroups">
      <p className="measure">{t("choose.stakeholders.groups", { names })}</p>
      <Button variant={variant}>{t("choose.stakeholders.addGroups", { count: groups.length })}</Button>
    </ActionForm>
  );
}

function Sentence({ frame, next }: MapProps & { readonly next: NextStep }): ReactElement {
  const { t, format } = frame;
  if (next.kind === "empty") return <p className="measure">{t("choose.stakeholders.next.empty")}</p>;
  if (next.kind !== "late") {
    const { name, contacts } = next.stakeholder;
    const [last] = contacts;
    const day = last === undefined ? "" : format.date(last.on);
    return <p className="measure">{t(`choose.stakeholders.next.${next.kind}`, { name, day })}</p>;
  }
  const { stakeholder, promise, dueOn } = next.promise;
  return (
    <>
      <p className="measure">
        {t("choose.stakeholders.next.late", { name: stakeholder.name, day: format.date(dueOn) })}
      </p>
      <p className="measure" lang="nl">
        “{contactWords(frame, promise.text)}”
      </p>
    </>
  );
}

function hrefOf({ guide, map: { next } }: MapProps): string {
  if (next.kind === "empty") return paths.newStakeholder(guide.id);
  if (next.kind !== "late") {
    const asks = next.kind === "unknown" || next.kind === "noWay";
    return paths.stakeholder(guide.id, next.stakeholder.id) + (asks ? `#${changeId}` : "");
  }
  return paths.stakeholderContact(guide.id, next.promise.stakeholder.id, next.promise.contact.id);
}
