import type { ReactElement } from "react";
import { OPTIONS } from "@brink/decision-guide";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import type { BylawModel } from "../content/bylaw-model.ts";
import { articleDeciders, articleTerms } from "../domain/article-rule.ts";
import type { DatedArticle } from "../domain/bylaw.ts";
import type { Reading } from "./words.ts";
import { levelName, optionWords } from "./words.ts";

type RuleProps = Reading & {
  readonly current: DatedArticle | undefined;
  readonly model: BylawModel["articles"][number] | undefined;
};

/** What the guide counts with: for which subjects, and of this kind of article what it says. None of it has to be filled in. */
export function ArticleRuleFields(props: RuleProps): ReactElement {
  const { frame, current } = props;
  const { t } = frame;
  return (
    <Fieldset id="rule" legend={t("choose.rule.title")} description={t("choose.rule.lead")}>
      <div className="stack">
        <div data-kind="level">
          <LeastLevel {...props} />
        </div>
        <div data-kind="decider">
          <Decider {...props} />
        </div>
        <div data-kind="term" className="stack">
          <Term {...props} />
        </div>
        <CheckboxGroup
          name="subjects"
          label={t("choose.rule.subjects")}
          description={t("choose.rule.subjectsHelp")}
          options={OPTIONS.Q1.map((value) => ({ value, label: optionWords(props, "Q1", value) }))}
          values={formValues(frame, "subjects", current?.subjects ?? [])}
          error={fieldError(frame, "subjects")}
        />
      </div>
    </Fieldset>
  );
}

function LeastLevel(props: RuleProps): ReactElement {
  const { frame, content, current } = props;
  const { t } = frame;
  return (
    <SelectField
      name="leastLevel"
      label={t("choose.rule.leastLevel")}
      description={t("choose.rule.leastLevelHelp")}
      emptyLabel={t("choose.rule.leastLevel.none")}
      options={content.levels.map(({ level }) => ({ value: String(level), label: levelName(props, level) }))}
      value={formValue(frame, "leastLevel", current?.leastLevel === undefined ? "" : String(current.leastLevel))}
      error={fieldError(frame, "leastLevel")}
    />
  );
}

function Decider({ frame, current, model }: RuleProps): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="decider"
      label={t("choose.rule.decider")}
      description={t("choose.rule.deciderHelp")}
      options={["", ...articleDeciders].map((value) => ({
        value,
        label: t(`choose.rule.decider.${value === "" ? "none" : value}`),
      }))}
      value={formValue(frame, "decider", current?.decider ?? model?.decider ?? "")}
      error={fieldError(frame, "decider")}
    />
  );
}

function Term({ frame, current, model }: RuleProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <RadioGroup
        name="termOf"
        label={t("choose.rule.termOf")}
        description={t("choose.rule.termOfHelp")}
        options={["", ...articleTerms].map((value) => ({
          value,
          label: t(`choose.rule.termOf.${value === "" ? "none" : value}`),
        }))}
        value={formValue(frame, "termOf", current?.term?.of ?? model?.termOf ?? "")}
        error={fieldError(frame, "termOf")}
      />
      <NumberField
        name="termWeeks"
        label={t("choose.rule.termWeeks")}
        unit={t("choose.rule.weeksUnit")}
        value={formValue(frame, "termWeeks", current?.term === undefined ? "" : String(current.term.weeks))}
        error={fieldError(frame, "termWeeks")}
      />
    </>
  );
}
