import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Challenge } from "../domain.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import { ListPages } from "./list-pages.view.tsx";
import { SearchForm } from "./search-form.view.tsx";

export type ChallengesViewProps = {
  readonly frame: Frame;
  readonly items: readonly Challenge[];
  readonly total: number;
  readonly q: string;
  readonly page: number;
  readonly perPage: number;
};

/** The problems that were heard, newest first. */
export function ChallengesView(props: ChallengesViewProps): ReactElement {
  const { frame, items, total, q } = props;
  const { t, format } = frame;
  const add = mayPrepare.allows(frame.actor) && (
    <ButtonLink href={paths.newChallenge} pictogram="plus">
      {t("trajectories.staff.newChallenge")}
    </ButtonLink>
  );
  return (
    <>
      <Heading level={1}>{t("trajectories.nav.challenges")}</Heading>
      <p className="lead measure">{t("trajectories.staff.challengesLead")}</p>
      {total === 0 && q === "" ? (
        <EmptyState title={t("trajectories.staff.noChallenges")} pictogram="ear" action={add}>
          {t("trajectories.staff.noChallengesText")}
        </EmptyState>
      ) : (
        <>
          <div className="cluster cluster--between">
            <SearchForm frame={frame} q={q} />
            {add}
          </div>
          <Table
            caption={t("trajectories.staff.challengesFound", { count: total })}
            columns={["challenge", "words", "heard", "checked"].map((name) => ({
              label: t(`trajectories.column.${name}`),
              numeric: name === "checked",
            }))}
            rows={items.map((challenge) => ({
              key: challenge.id,
              cells: [
                <a href={paths.challenge(challenge.id)}>{challenge.title}</a>,
                shortened(challenge.words),
                challenge.heardOn === undefined
                  ? challenge.heardWhere
                  : `${challenge.heardWhere}, ${format.date(challenge.heardOn)}`,
                format.number(challenge.checkedWith.length),
              ],
            }))}
            empty={<p>{t("trajectories.staff.nothingFound")}</p>}
          />
          <ListPages {...props} />
        </>
      )}
    </>
  );
}

function shortened(text: string): string {
  return text.length > 140 ? `${text.slice(0, 140)} …` : text;
}
