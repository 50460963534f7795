import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import type { CatalogueRecord } from "../content/record.ts";
import { typedOf } from "../domain/own-item-record.ts";
import { copyable } from "../domain/own-items.ts";
import { paths } from "../paths.ts";
import { OwnItemForm } from "./own-item-form.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

/** What somebody begins with: a copy of a national one, or nothing but the kind. */
export type Start = { readonly kind: CatalogueRecord["kind"]; readonly copyOf: CatalogueRecord | undefined };

type NewItemProps = Reading & { readonly start: Start | undefined };

/** First what it looks like, then what differs. */
export function NewItemView(props: NewItemProps): ReactElement {
  const { frame, start } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("choose.ownItem.new")}</Heading>
      {start ? <Filling {...props} start={start} /> : <Beginning {...props} />}
    </>
  );
}

function Beginning({ frame, content }: NewItemProps): ReactElement {
  const { t } = frame;
  const empty = (["method", "technology"] as const).map((kind) => ({
    value: kind,
    label: t(`choose.ownItem.start.${kind}`),
  }));
  const copies = copyable(content.records).map((record) => ({
    value: record.id,
    label: t(`choose.ownItem.start.copy.${record.kind}`, { name: say(frame, record.name) }),
  }));
  return (
    <>
      <p className="lead measure">{t("choose.ownItem.newLead")}</p>
      <div className="narrow">
        <Form method="get" action={paths.newItem} label={t("choose.ownItem.start")}>
          <SelectField
            name="van"
            label={t("choose.ownItem.start")}
            description={t("choose.ownItem.startHelp")}
            emptyLabel={t("choose.ownItem.startChoose")}
            options={[...copies, ...empty]}
            width="full"
            required
          />
          <Button>{t("choose.ownItem.startButton")}</Button>
        </Form>
      </div>
    </>
  );
}

function Filling({ frame, content, start }: NewItemProps & { readonly start: Start }): ReactElement {
  const { t } = frame;
  const { kind, copyOf } = start;
  const typed = copyOf ? { ...typedOf(copyOf), name: "", nameEn: "", sourced: [] } : {};
  return (
    <>
      <p className="lead measure">
        {copyOf
          ? t("choose.ownItem.fillCopy", { name: say(frame, copyOf.name) })
          : t(`choose.ownItem.fillEmpty.${kind}`)}{" "}
        <a href={paths.newItem}>{t("choose.ownItem.startOther")}</a>
      </p>
      <OwnItemForm
        frame={frame}
        content={content}
        kind={kind}
        typed={typed}
        action="add"
        isEmpty={copyOf === undefined}
      >
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="copyOf" value={copyOf?.id ?? ""} />
      </OwnItemForm>
    </>
  );
}
