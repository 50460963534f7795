import type { ReactElement } from "react";
import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import type { SearchAt } from "../paths.ts";
import { searchHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { answerChoices, listOrders } from "../search/public-reader.ts";
import type { AnswerChoice } from "../search/public-reader.ts";
import { takesSupport } from "../support/takes-support.ts";

/** What was done with it, in the words of the answers themselves. */
export function answerWords(choice: AnswerChoice, { t }: Frame): string {
  if (choice === "answered") return t("engage.search.answered");
  return t(choice === "waiting" ? "engage.answers.waiting" : `engage.outcome.${choice}`);
}

export type SearchFormProps = {
  readonly place: Place;
  readonly subjects: readonly Localized[];
  readonly at?: SearchAt | undefined;
  readonly frame: Frame;
};

/** Searches what people brought in: by words, by subject, by our answer, and what stands first. */
export function SearchForm({ place, subjects, at = {}, frame }: SearchFormProps): ReactElement {
  const { t, lang } = frame;
  return (
    <form className="stack" method="get" action={searchHref(place.trajectory.slug, place.activity.id)} role="search">
      <TextField name="zoek" type="search" label={t("engage.search.words")} value={at.zoek} autoComplete="off" />
      <div className="grid grid--small">
        {subjects.length > 0 && (
          <SelectField
            name="thema"
            label={t("engage.search.subject")}
            emptyLabel={t("engage.search.allSubjects")}
            options={subjects.map((subject, index) => ({
              value: String(index + 1),
              label: said(frame, pickText(subject, lang)),
            }))}
            value={at.thema === undefined ? "" : String(at.thema)}
            width="full"
          />
        )}
        <SelectField
          name="antwoord"
          label={t("engage.search.answer")}
          emptyLabel={t("engage.search.allAnswers")}
          options={answerChoices.map((value) => ({ value, label: answerWords(value, frame) }))}
          value={at.antwoord}
          width="full"
        />
        <SelectField
          name="volgorde"
          label={t("engage.search.order")}
          options={listOrders
            .filter((one) => one !== "supported" || takesSupport(place))
            .map((value) => ({ value, label: t(`engage.search.order.${value}`) }))}
          value={at.volgorde}
          width="full"
        />
        <div className="cluster cluster--end">
          <Button variant="secondary">{t("engage.search.go")}</Button>
        </div>
      </div>
    </form>
  );
}
