import type { ReactElement } from "react";
import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { Guide, StoredAdvice } from "../domain/guide.ts";
import { existingOf } from "../domain/guide.ts";
import type { OwnCombination, OwnResult } from "../domain/own-combination.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { paths } from "../paths.ts";
import { ChooseForm } from "./choose-form.view.tsx";
import { BesideAdvice } from "./beside-advice.view.tsx";
import { Coverage, Reasons, SubScores, warningsOf } from "./combination-details.view.tsx";
import { Calendar, CombinationFigures } from "./combination.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { barrierWords, concernWords } from "./reason-words.ts";
import { Warnings } from "./winner.view.tsx";
import type { Reading } from "./words.ts";
import { nameOf, rangeText, recordOf, say } from "./words.ts";

export type OwnCombinationViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly items: readonly string[];
  /** Undefined as long as the questions are not answered. */
  readonly result: OwnResult | undefined;
  /** The advice to choose from; undefined when there is none that holds. */
  readonly advice: StoredAdvice | undefined;
  /** What the advice that holds puts first, chosen from or not. */
  readonly advised: ExplainedCombination | undefined;
};

/** A combination put together by hand: its score, and what keeps it from being opened. */
export function OwnCombinationView(props: OwnCombinationViewProps): ReactElement {
  const { frame, result } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.own.title")} />
      <p className="lead measure">{t("choose.own.lead")}</p>
      <Items {...props} />
      <Add {...props} />
      {result === undefined && <p>{t("choose.own.unanswered")}</p>}
      {result !== undefined && !result.ok && (
        <Alert type="warning" signLabel={t("choose.sign.note")}>
          {t(`choose.refused.items.${result.refusal.code}`)}
        </Alert>
      )}
      {result?.ok === true && <Scored {...props} own={result.value} />}
    </>
  );
}

function Items(props: OwnCombinationViewProps): ReactElement {
  const { frame, content, guide, items } = props;
  const { t } = frame;
  const existing = existingOf(guide.answers);
  const costText = ({ id, costEur }: CatalogueRecord) =>
    rangeText(props, existing.includes(id) ? [0, 0] : costEur.value, "euros");
  return (
    <Table
      caption={t("choose.own.items")}
      columns={["item", "kind", "cost", "hours", "remove"].map((name) => ({ label: t(`choose.own.column.${name}`) }))}
      empty={<p>{t("choose.own.empty")}</p>}
      rows={items.map((id) => {
        const record = recordOf(content, id);
        const rest = items.filter((other) => other !== id);
        return {
          key: id,
          cells: [
            <a href={paths.method(id)}>{nameOf(props, id)}</a>,
            record ? t(`choose.kind.${record.kind}`) : "",
            record ? costText(record) : "",
            record ? rangeText(props, record.staffHours.value, "hours") : "",
            <ButtonLink
              variant="subtle"
              href={paths.combinationOf(guide.id, rest)}
              label={`${t("choose.own.remove")}: ${nameOf(props, id)}`}
            >
              {t("choose.own.remove")}
            </ButtonLink>,
          ],
        };
      })}
    />
  );
}

function Add({ frame, content, guide, items }: OwnCombinationViewProps): ReactElement {
  const { t } = frame;
  const rest = content.records.filter(({ id }) => !items.includes(id));
  return (
    <div className="narrow">
      <Form method="get" action={paths.combination(guide.id)}>
        <input type="hidden" name="set" value={items.join(",")} />
        <SelectField
          name="add"
          label={t("choose.own.add")}
          emptyLabel={t("choose.own.choose")}
          width="full"
          options={rest.map((record) => ({
            value: record.id,
            label: `${say(frame, record.name)} (${t(`choose.kind.${record.kind}`)})`,
          }))}
        />
        <Button variant="secondary" pictogram="plus">
          {t("choose.own.addButton")}
        </Button>
      </Form>
    </div>
  );
}

function Scored(props: OwnCombinationViewProps & { readonly own: OwnCombination }): ReactElement {
  const { frame, guide, advice, advised, items, own } = props;
  const { t } = frame;
  const { combination, barriers, concerns } = own;
  const barred = barriers.map((barrier) => barrierWords(props, barrier));
  const warnings = [
    ...concerns.map((concern) => concernWords(props, concern)),
    ...warningsOf({ ...props, combination, situation: own.situation }),
  ];
  return (
    <>
      <Heading level={2}>{t("choose.own.score")}</Heading>
      <CombinationFigures {...props} combination={combination} />
      {barred.length > 0 && (
        <Alert type="error" signLabel={t("choose.sign.note")} title={t("choose.own.barred")}>
          <ul>
            {barred.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {!items.includes(FEEDBACK_LOOP) && own.situation.level >= 2 && (
            <p>
              <a href={paths.combinationOf(guide.id, [...items, FEEDBACK_LOOP])}>{t("choose.own.addFeedback")}</a>
            </p>
          )}
        </Alert>
      )}
      {advised !== undefined && <BesideAdvice {...props} combination={combination} advised={advised} />}
      <Warnings {...props} title={t("choose.advice.warnings")} lines={[...new Set(warnings)]} />
      {barred.length === 0 && advice !== undefined && (
        <ChooseForm {...props} guideId={guide.id} adviceId={advice.id} items={items} main />
      )}
      {advice === undefined && <p className="muted">{t("choose.own.noAdvice")}</p>}
      <Calendar {...props} combination={combination} existing={existingOf(guide.answers)} />
      <p>
        <a href={paths.planningOf(guide.id, items)}>{t("choose.planning.link")}</a>
      </p>
      <Details summary={t("choose.advice.eleven")} open>
        <SubScores {...props} combination={combination} />
        <Coverage {...props} combination={combination} />
      </Details>
      <Details summary={t("choose.advice.whyThis")}>
        <Reasons {...props} combination={combination} />
      </Details>
    </>
  );
}
