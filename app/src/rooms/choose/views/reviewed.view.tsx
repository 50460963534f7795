import type { ReactElement } from "react";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { isBefore } from "../content/changes.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { nationalFact } from "./method-facts.ts";
import type { OwnField } from "../domain/own-numbers.ts";
import { valueOf } from "../domain/own-numbers.ts";
import { numberWords } from "./number-words.ts";
import type { Reading } from "./words.ts";
import { markWord } from "./words.ts";

type ReviewedProps = Reading & { readonly record: CatalogueRecord };

/** Who looked at the national numbers last, and in which edition numbers and texts were last changed; of an own item nothing. */
export function Reviewed(props: ReviewedProps): ReactElement | null {
  const changes = changeWords(props);
  if (!changes) return null;
  return (
    <p className="measure small">
      {reviewWords(props)} {changes.numbers} {changes.texts}
    </p>
  );
}

/** One national number, which stays beneath a municipality's own: with its mark, sources, last review and who changed it. */
export function NationalNumber(props: ReviewedProps & { readonly field: OwnField }): ReactElement {
  const { frame, record, field } = props;
  const { t } = frame;
  const { mark, sources } = nationalFact(record, field);
  const rows = {
    value: numberWords(props, field, valueOf(record, field)),
    mark: markWord(frame, mark),
    sources: sources.length === 0 ? t("choose.method.noSource") : sources.join(", "),
    reviewed: reviewWords(props),
    changed: changeWords(props)?.numbers ?? "",
  };
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.national.title")}</Heading>
      <DefinitionList
        items={Object.entries(rows).map(([name, value]) => ({ term: t(`choose.national.${name}`), value }))}
      />
    </section>
  );
}

function reviewWords({ frame, content, record }: ReviewedProps): string {
  const { t, format } = frame;
  const { review } = record;
  if (!review) return t("choose.review.none");
  const { date, version, name, organisation } = review;
  const signed = t("choose.review.by", { date: format.date(date), version, name, organisation });
  const changed = content.changes[record.id]?.numbers.version ?? version;
  return isBefore(version, changed) ? `${signed} ${t("choose.review.changedSince")}` : signed;
}

function changeWords({ frame, content, record }: ReviewedProps) {
  const found = content.changes[record.id];
  if (!found) return undefined;
  const { numbers, texts } = found;
  return {
    numbers: frame.t("choose.changed.numbers", { version: numbers.version, by: numbers.by }),
    texts: frame.t("choose.changed.texts", { version: texts.version, by: texts.by }),
  };
}
