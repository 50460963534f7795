import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { GroupReach } from "../domain/planning/reach.ts";
import { paths } from "../paths.ts";
import { reachWords } from "./plan-words.ts";
import type { PlanProps } from "./planning.view.tsx";
import { groupName } from "./words.ts";

/** Each priority group: which channel, who brings it, when, how many are reached, who is missed and what would help. */
export function PlanReach(props: PlanProps): ReactElement {
  const { frame, plan } = props;
  const { t } = frame;
  const worst = [...plan.reach].sort((a, b) => a.share - b.share)[0];
  return (
    <section className="stack" aria-labelledby="planning-reach">
      <Heading level={2} id="planning-reach">
        {t("choose.reach.title")}
      </Heading>
      {worst !== undefined && (
        <p className="measure">
          {t("choose.reach.worst", {
            group: groupName(props, worst.group),
            share: frame.format.percent(worst.share),
          })}
        </p>
      )}
      {plan.reach.map((reach) => (
        <Group {...props} reach={reach} key={reach.group} />
      ))}
      <p className="muted measure">
        {t("choose.reach.how", { spread: frame.format.percent(props.content.planning.figures.reachSpread.value) })}
      </p>
    </section>
  );
}

function Group(props: PlanProps & { readonly reach: GroupReach }): ReactElement {
  const { frame, guide, plan, reach } = props;
  const { group, weight, facts } = reachWords(props, reach);
  const { repair } = reach;
  const share = frame.format.percent(reach.share);
  return (
    <Details summary={frame.t("choose.reach.summary", { group, share })}>
      <p className="muted">{weight}</p>
      <DefinitionList
        layout="stacked"
        items={facts.map(({ name, text }) => ({
          term: frame.t(`choose.reach.${name}`),
          value: text,
          action:
            name === "repair" && repair !== undefined ? (
              <a href={paths.planningOf(guide.id, [...plan.ids, repair.item])}>
                {frame.t("choose.planning.lookAt")}
                <span className="visually-hidden"> {group}</span>
              </a>
            ) : undefined,
        }))}
      />
    </Details>
  );
}
