import type { ReactElement, ReactNode } from "react";
import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { compareItems, compareParts } from "../domain/compare-advices.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { AdviceInBrief, Guide, StoredAdvice } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { PartsCompared } from "./parts-compared.view.tsx";
import { SaidCompared } from "./said-compared.view.tsx";
import type { Reading } from "./words.ts";
import { euros, namesOf } from "./words.ts";

export type CompareViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly offered: readonly AdviceInBrief[];
  readonly first: StoredAdvice | undefined;
  readonly second: StoredAdvice | undefined;
};

/** Two advices side by side: one sentence, then what was answered differently and what that does. */
export function CompareView(props: CompareViewProps): ReactElement {
  const { frame, guide, offered, first, second } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.compare.title")} />
      {first === undefined || second === undefined ? (
        <EmptyState
          title={t("choose.compare.needTwo")}
          action={<ButtonLink href={paths.guide(guide.id)}>{t("choose.compare.toGuide")}</ButtonLink>}
        >
          {t("choose.compare.needTwoText")}
        </EmptyState>
      ) : (
        <>
          <SideBySide {...props} first={first} second={second} />
          {offered.length > 2 && <Pick {...props} first={first} second={second} />}
          <p>
            <a href={paths.guide(guide.id)}>{t("choose.compare.toGuide")}</a>
          </p>
        </>
      )}
    </>
  );
}

type Two = CompareViewProps & { readonly first: StoredAdvice; readonly second: StoredAdvice };

function SideBySide(props: Two): ReactElement {
  const { frame, content, first, second } = props;
  const [one, other] = [first.advice.best[0], second.advice.best[0]];
  const both = one && other ? { ...props, one, other } : undefined;
  return (
    <>
      <p className="lead measure">{both ? sentence(both) : frame.t("choose.compare.oneGivesNone")}</p>
      {both && <Figures {...both} />}
      <SaidCompared
        {...{ frame, content, ...labelsOf(props), same: frame.t("choose.compare.sameAnswers") }}
        one={first.answers}
        other={second.answers}
      />
      {both && <PartsCompared frame={frame} parts={compareParts(both.one, both.other)} {...labelsOf(props)} />}
    </>
  );
}

function sentence(props: TwoBest): string {
  const { frame, one, other } = props;
  const { t } = frame;
  const { onlyFirst, onlySecond } = compareItems(one.items, other.items);
  if (onlyFirst.length === 0 && onlySecond.length === 0) return t("choose.compare.same");
  const names = (ids: readonly string[]) => (ids.length === 0 ? t("choose.compare.nothing") : namesOf(props, ids));
  return t("choose.compare.differ", { first: names(onlyFirst), second: names(onlySecond) });
}

type TwoBest = Two & { readonly one: ExplainedCombination; readonly other: ExplainedCombination };

function Figures(props: TwoBest): ReactElement {
  const { frame, one, other } = props;
  const { t, format } = frame;
  const row = (name: string, cell: (combination: ExplainedCombination) => ReactNode) => ({
    key: name,
    cells: [t(`choose.compare.row.${name}`), cell(one), cell(other)],
  });
  return (
    <Table
      caption={t("choose.compare.best")}
      columns={columnsOf(props)}
      rows={[
        row("items", ({ items }) =>
          namesOf(
            props,
            items.filter((id) => id !== FEEDBACK_LOOP),
          ),
        ),
        row("total", ({ total }) => t("choose.figure.ofHundred", { total: Math.round(total) })),
        row("cost", ({ costEur }) => euros(frame, costEur)),
        row("hours", ({ staffHours }) => format.number(Math.round(staffHours))),
        row("weeks", ({ weeks }) => format.number(Math.ceil(weeks))),
      ]}
    />
  );
}

function columnsOf(props: Two) {
  const { first, second } = labelsOf(props);
  return [{ label: props.frame.t("choose.compare.what") }, { label: first }, { label: second }];
}

function labelsOf({ frame, first, second }: Two) {
  const { t, format } = frame;
  // Two of one minute have to be told apart too.
  const label = (letter: string, { computedAt }: StoredAdvice) =>
    t("choose.compare.of", { letter, when: format.dateTime(computedAt) });
  return { first: label("A", first), second: label("B", second) };
}

/** Another two of the same challenge. */
function Pick(props: Two): ReactElement {
  const { frame, guide, offered, first, second } = props;
  const { t, format } = frame;
  const options = offered.map(({ id, guideId, computedAt, computedBy, items }) => ({
    value: id,
    label: t(guideId === guide.id ? "choose.compare.option" : "choose.compare.optionElsewhere", {
      when: format.dateTime(computedAt),
      by: computedBy,
      items: items.length === 0 ? t("choose.compare.noCombination") : namesOf(props, items),
    }),
  }));
  const field = (name: string, value: string) => ({ name, value, options, label: t(`choose.compare.${name}`) });
  return (
    <div className="panel narrow">
      <Form method="get" action={paths.compare(guide.id)} label={t("choose.compare.pick")}>
        <SelectField {...field("een", first.id)} width="full" />
        <SelectField {...field("twee", second.id)} width="full" />
        <Button variant="secondary">{t("choose.compare.show")}</Button>
      </Form>
    </div>
  );
}
