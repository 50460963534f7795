import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Outdated } from "../domain/advice-state.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { Choice, Guide, StoredAdvice } from "../domain/guide.ts";
import { existingOf } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { ChooseForm } from "./choose-form.view.tsx";
import { Coverage, Part, Reasons, SubScores, warningsOf } from "./combination-details.view.tsx";
import { CombinationFigures, ItemCards } from "./combination.view.tsx";
import type { Reading } from "./words.ts";
import { namesOf } from "./words.ts";

export type AlternativesProps = Reading & {
  readonly guide: Guide;
  readonly advice: StoredAdvice;
  readonly best: ExplainedCombination;
  readonly others: readonly ExplainedCombination[];
  readonly outdated: Outdated | undefined;
  readonly choice: Choice | undefined;
};

/** Two that differ enough, the best within half the budget, and the best for the group that is reached worst. */
export function Alternatives(props: AlternativesProps): ReactElement {
  const { frame, guide, advice, others } = props;
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={2}>{t("choose.advice.others")}</Heading>
      {others.map((combination, index) => (
        <Alternative
          {...props}
          title={t("choose.advice.alternative", { number: index + 1 })}
          combination={combination}
          key={combination.items.join()}
        />
      ))}
      {others.length === 0 && <p>{t("choose.advice.noAlternative")}</p>}
      <Special {...props} code="cheap" combination={advice.advice.cheap} />
      <Special {...props} code="inclusive" combination={advice.advice.inclusive} />
      <p>
        <a href={paths.tradeOff(guide.id)}>{t("choose.tradeOff.link")}</a>
      </p>
      <p>
        <a href={paths.whyNot(guide.id)}>{t("choose.whyNot.link")}</a>
      </p>
      <p>
        <a href={paths.compare(guide.id)}>{t("choose.compare.link")}</a>
      </p>
    </section>
  );
}

type SpecialProps = AlternativesProps & {
  readonly code: "cheap" | "inclusive";
  readonly combination: ExplainedCombination | undefined;
};

/** It may be none, or one that stands on the page already: then that is said, not shown again. */
function Special({ code, combination, ...props }: SpecialProps): ReactElement {
  const { frame, best, others } = props;
  const { t } = frame;
  const title = t(`choose.advice.${code}`);
  const same = [best, ...others].findIndex((one) => one.items.join() === combination?.items.join());
  if (combination !== undefined && same === -1)
    return <Alternative {...props} title={title} combination={combination} />;
  return (
    <div className="panel stack stack--tight">
      <Heading level={3}>{title}</Heading>
      <p>{combination === undefined ? t(`choose.advice.${code}None`) : t("choose.advice.sameAs", { number: same })}</p>
    </div>
  );
}

type AlternativeProps = AlternativesProps & { readonly title: string; readonly combination: ExplainedCombination };

function Alternative(props: AlternativeProps): ReactElement {
  const { frame, title, combination, guide, advice, outdated, choice } = props;
  const { t } = frame;
  const open = outdated === undefined && choice?.adviceId !== advice.id;
  return (
    <article className="panel stack stack--close">
      <Heading level={3} kicker={title}>
        {namesOf(props, combination.items)}
      </Heading>
      <CombinationFigures {...props} />
      <Details summary={t("choose.advice.whatIsIt")}>
        <ItemCards {...props} existing={existingOf(advice.answers)} />
      </Details>
      <Details summary={t("choose.advice.whyThis")}>
        <Part
          title={t("choose.advice.warnings")}
          lines={warningsOf({ ...props, situation: advice.advice.situation })}
        />
        <Reasons {...props} />
      </Details>
      <Details summary={t("choose.advice.eleven")}>
        <SubScores {...props} />
        <Coverage {...props} />
      </Details>
      {open && <ChooseForm {...props} guideId={guide.id} adviceId={advice.id} items={combination.items} />}
    </article>
  );
}
