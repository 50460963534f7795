import type { ReactElement } from "react";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { OwnItemStep } from "../domain/own-items.ts";
import { paths } from "../paths.ts";
import { changeWords } from "./own-item-words.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

type TrailProps = Reading & { readonly steps: readonly OwnItemStep[] };

/** What was done with the municipality's own items, by whom, when and why; the last first. */
export function OwnItemTrail(props: TrailProps): ReactElement {
  const { frame, steps } = props;
  const { t } = frame;
  return (
    <Table
      caption={t("choose.ownItem.trail")}
      captionHidden
      columns={["item", "step", "why", "who"].map((name) => ({ label: t(`choose.ownItem.column.${name}`) }))}
      rows={steps.map((step, index) => ({ key: step.id, cells: cellsOf(props, step, index) }))}
    />
  );
}

function cellsOf(props: TrailProps, step: OwnItemStep, index: number) {
  const { frame, steps } = props;
  const { t, format } = frame;
  const { record, source, reason, at, by } = step;
  const before = steps.slice(index + 1).find((one) => one.record.id === record.id);
  return [
    <a href={paths.ownItem(record.id)} key="item">
      {say(frame, record.name)} ({record.id})
    </a>,
    <StepWords {...props} step={step} before={before} key="step" />,
    <span lang="nl" key="why">
      {source === "" || before?.source === source ? reason : `${reason} (${source})`}
    </span>,
    t("choose.ownItem.by", { by, on: format.date(at) }),
  ];
}

function StepWords(props: TrailProps & { readonly step: OwnItemStep; readonly before: OwnItemStep | undefined }) {
  const { step, before } = props;
  const changes = before ? changeWords(props, before.record, step.record) : [];
  return (
    <>
      {props.frame.t(`choose.ownItem.step.${step.step}`)}
      {changes.length > 0 && (
        <ul>
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
