import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { NumberField } from "../../../../platform/web/components/number-field/number-field.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { differencesHref } from "../paths.ts";
import { titleOf } from "../../views/names.ts";
import { formNumber } from "../domain.ts";
import { batchTitle } from "../load-batch.ts";
import type { CheckShown } from "./check.page.tsx";
import { ErrorRate } from "./error-rate.view.tsx";
import type { SecondEntry } from "./reader.ts";

type Props = { readonly shown: CheckShown; readonly frame: Frame };

/** How far the second typing is, the next form, and what differs. */
export function CheckPileView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { batch, place, again, next } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.staff.check.titleOf", { pile: batchTitle(batch, frame) })}
      </Heading>
      <p className="lead">{t("engage.staff.check.lead")}</p>
      {!batch.check && <Start shown={shown} frame={frame} />}
      {batch.check && (
        <p>
          {t("engage.staff.check.drawn", {
            ...{ many: batch.check.numbers.length, forms: batch.forms, seed: String(batch.check.seed) },
            done: again.length,
          })}
        </p>
      )}
      {again.length > 0 && <ErrorRate again={again} frame={frame} />}
      <Differences shown={shown} frame={frame} />
      {batch.check && next === undefined && again.length < batch.check.numbers.length && (
        <p>{t("engage.staff.check.onlyOwn")}</p>
      )}
      {next !== undefined && <Again shown={shown} number={next} frame={frame} />}
    </div>
  );
}

function Start({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { batch } = shown;
  if (!batch.closed || batch.forms === 0) return <p>{t("engage.staff.check.refused.open")}</p>;
  return (
    <ActionForm frame={frame} action="start">
      <NumberField
        name="many"
        label={t("engage.staff.check.many")}
        description={t("engage.staff.check.manyHelp", { forms: batch.forms })}
        optionalText={t("engage.optional")}
        value={formValue(frame, "many")}
        error={fieldError(frame, "many")}
      />
      <ActionGroup>
        <Button>{t("engage.staff.check.start")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

/** Forms of which two people typed something else, and what became of that. */
function Differences({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { batch } = shown;
  const differing = shown.again.filter(({ different }) => different > 0);
  if (differing.length === 0) return null;
  return (
    <Table
      caption={t("engage.staff.check.differing")}
      columns={[
        { label: t("engage.staff.batch.form") },
        { label: t("engage.staff.check.differences"), numeric: true },
        { label: t("engage.staff.batch.state") },
      ]}
      rows={differing.map((one) => ({
        key: String(one.number),
        cells: [formNumber(batch, one.number), frame.format.number(one.different), stateOf(one, shown, frame)],
      }))}
    />
  );
}

function stateOf(one: SecondEntry, { batch }: CheckShown, { t }: Frame) {
  if (one.wrong !== undefined) return t("engage.staff.check.settled", { wrong: one.wrong });
  if (one.fields === undefined) return t("engage.staff.check.gone");
  return (
    <a href={differencesHref(batch.id, one.number)} key="settle">
      {t("engage.staff.check.settle", { number: formNumber(batch, one.number) })}
    </a>
  );
}

function Again({ shown, number, frame }: Props & { readonly number: number }): ReactElement {
  const { t } = frame;
  const { batch, place } = shown;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.staff.batch.next", { number: formNumber(batch, number) })}</Heading>
      <p>{t("engage.staff.check.take", { number: formNumber(batch, number) })}</p>
      <brink-paper-entry>
        <div className="stack stack--close">
          <p className="small muted" data-keys hidden>
            {t("engage.staff.batch.keys")}
          </p>
          <ActionForm frame={frame} action="again">
            <input type="hidden" name="_number" value={number} />
            {place.method.paperView(place.setup, frame)}
            <ActionGroup>
              <Button>{t("engage.staff.check.save")}</Button>
            </ActionGroup>
          </ActionForm>
        </div>
      </brink-paper-entry>
    </section>
  );
}
