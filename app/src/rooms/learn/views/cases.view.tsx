import type { ReactElement } from "react";
import { OPTIONS } from "@brink/decision-guide";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { CaseFilter } from "../cases/filter.ts";
import { byTopic, matchingCases, usedItems } from "../cases/filter.ts";
import type { CaseRecord } from "../cases/record.ts";
import { missingFacts, outcomes, placeSizes } from "../cases/record.ts";
import { caseApi, casePaths } from "../paths.ts";
import type { CaseReading } from "./case-words.ts";
import { outcomeOf, say, whereAndWhen } from "./case-words.ts";

export type CasesViewProps = CaseReading & { readonly filter: CaseFilter };

/** The library of cases, narrowed down by method, subject, size and ending. */
export function CasesView(props: CasesViewProps): ReactElement {
  const { frame, cases, filter, side } = props;
  const { t } = frame;
  const found = matchingCases(cases.records, filter);
  return (
    <>
      <Heading level={1}>{t("learn.case.title")}</Heading>
      <p className="lead measure">{t("learn.case.lead", { edition: cases.version })}</p>
      <Filter {...props} />
      <Heading level={2}>{t("learn.case.found", { count: found.length })}</Heading>
      {found.length === 0 ? (
        <EmptyState title={t("learn.case.none")} headingLevel={3} pictogram="question">
          {t("learn.case.noneText")}
        </EmptyState>
      ) : (
        <Found {...props} found={found} />
      )}
      {side === "public" && <MachinesToo {...props} />}
    </>
  );
}

// More than fits a few screens of a phone is folded away by subject.
const unfoldedAtMost = 12;

function Found(props: CasesViewProps & { readonly found: readonly CaseRecord[] }): ReactElement {
  const { frame, cases, found } = props;
  const cards = (records: readonly CaseRecord[]) => (
    <CardGrid size="wide">
      {records.map((record) => (
        <CaseCard {...props} record={record} key={record.id} />
      ))}
    </CardGrid>
  );
  if (found.length <= unfoldedAtMost) return cards(found);
  return (
    <div className="stack stack--close">
      {byTopic(found).map(([topic, records]) => (
        <Details
          summary={frame.t("learn.case.group", { topic: say(frame, cases.names.topic(topic)), count: records.length })}
          key={topic}
        >
          {cards(records)}
        </Details>
      ))}
    </div>
  );
}

function CaseCard({ frame, side, record }: CaseReading & { readonly record: CaseRecord }): ReactElement {
  const { t } = frame;
  const missing = missingFacts(record).length > 0;
  return (
    <Card
      title={say(frame, record.name)}
      href={`${casePaths[side].cases}/${record.id}`}
      badge={
        missing ? (
          <StatusBadge tone="warning">{t("learn.case.missing")}</StatusBadge>
        ) : (
          <StatusBadge>{t(`learn.case.outcome.${outcomeOf(record)}`)}</StatusBadge>
        )
      }
      meta={whereAndWhen(frame, record)}
    >
      {say(frame, record.challenge.value)}
    </Card>
  );
}

function Filter({ frame, cases, filter, side }: CasesViewProps): ReactElement {
  const { t } = frame;
  const fields = [
    ["werkvorm", "item", filter.item, itemOptions({ frame, cases })],
    ["onderwerp", "topic", filter.topic, OPTIONS.Q1.map((code) => [code, say(frame, cases.names.topic(code))])],
    ["grootte", "placeSize", filter.placeSize, placeSizes.map((size) => [size, t(`learn.case.size.${size}`)])],
    [
      "uitkomst",
      "outcome",
      filter.outcome,
      [...outcomes, "unknown"].map((outcome) => [outcome, t(`learn.case.outcome.${outcome}`)]),
    ],
  ] as const;
  return (
    <div className="panel">
      <Form method="get" action={casePaths[side].cases} label={t("learn.case.filter")}>
        <div className="grid grid--small">
          {fields.map(([name, key, value, options]) => (
            <SelectField
              name={name}
              label={t(`learn.case.${key}`)}
              emptyLabel={t("learn.case.all")}
              width="full"
              value={value ?? ""}
              options={options.map(([code = "", label = ""]) => ({ value: code, label }))}
              key={name}
            />
          ))}
        </div>
        <Button variant="secondary">{t("learn.case.show")}</Button>
      </Form>
    </div>
  );
}

/** By name: nobody looks for a number. */
function itemOptions({ frame, cases }: Pick<CaseReading, "frame" | "cases">): readonly (readonly [string, string])[] {
  return usedItems(cases.records)
    .map((id) => [id, say(frame, cases.names.item(id))] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, frame.lang));
}

/** Where a colleague who writes software finds the same as data. */
function MachinesToo({ frame: { t } }: CaseReading): ReactElement {
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("learn.case.machines")}</Heading>
      <p className="measure">
        {t("learn.case.machinesText")} <a href={caseApi}>{t("learn.case.machinesLink")}</a>
      </p>
    </section>
  );
}
