import type { ReactElement } from "react";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import { paths } from "../paths.ts";
import type { Reading } from "./words.ts";
import { nameOf, namesOf } from "./words.ts";

export type OneChangeProps = Reading & {
  readonly guideId: string;
  readonly combination: Pick<ExplainedCombination, "items" | "explanation">;
};

/** The best addition and the cheapest removal, each with what it does and a way to try it. */
export function OneChange(props: OneChangeProps): ReactElement | null {
  const { frame, guideId, combination } = props;
  const { addition, removal } = combination.explanation;
  if (addition === undefined && removal === undefined) return null;
  const tried = {
    add: addition && [...combination.items, addition.item, ...addition.along],
    remove: removal && combination.items.filter((id) => id !== removal.item && !removal.along.includes(id)),
  };
  return (
    <div className="stack stack--tight">
      <Heading level={4}>{frame.t("choose.why.changesTitle")}</Heading>
      <ul>
        {addition !== undefined && (
          <li>
            {changeWords(props, "add")}{" "}
            <ButtonLink variant="subtle" href={paths.combinationOf(guideId, tried.add ?? [])}>
              {frame.t("choose.change.add", { item: nameOf(props, addition.item) })}
            </ButtonLink>
          </li>
        )}
        {removal !== undefined && (
          <li>
            {changeWords(props, "remove")}{" "}
            <ButtonLink variant="subtle" href={paths.combinationOf(guideId, tried.remove ?? [])}>
              {frame.t("choose.change.remove", { item: nameOf(props, removal.item) })}
            </ButtonLink>
          </li>
        )}
      </ul>
    </div>
  );
}

/** What it gains or costs, what comes or goes along, and whether the guide itself would have considered it. */
function changeWords(props: OneChangeProps, way: "add" | "remove"): string {
  const { t, format } = props.frame;
  const { addition, removal } = props.combination.explanation;
  const change = way === "add" ? addition : removal;
  if (change === undefined) return "";
  const { item, along, gainPoints, total, admissible } = change;
  const verb = way === "add" ? "adding" : gainPoints > 0 ? "removingGains" : "removing";
  const alongKey = way === "add" ? "choose.change.along" : "choose.change.alongGone";
  return [
    t(`choose.why.${verb}`, { item: nameOf(props, item), points: format.number(Math.abs(gainPoints), 1) }),
    ...(along.length > 0 ? [t(alongKey, { items: namesOf(props, along) })] : []),
    t("choose.change.total", { total }),
    ...(admissible ? [] : [t("choose.change.notAdmissible")]),
  ].join(" ");
}
