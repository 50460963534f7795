import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { StakeLevel } from "../domain/stakeholders.ts";
import { stakeLevels } from "../domain/stakeholders.ts";
import { paths } from "../paths.ts";
import type { MapProps } from "./stakeholders.view.tsx";

/** From most to least, so that who is touched and can change little stands at the top. */
const levels = stakeLevels.toReversed();

/** Who is touched how much, and who can change how much of it: a picture that is a table. */
export function StakeholderGrid(props: MapProps): ReactElement | null {
  const { frame, map } = props;
  const { t } = frame;
  const placed = map.standing.filter(({ affected, influence }) => affected !== undefined && influence !== undefined);
  if (placed.length === 0) return null;
  return (
    <Details summary={t("choose.stakeholders.grid")}>
      <p className="measure">{t("choose.stakeholders.gridHelp")}</p>
      <Table
        caption={t("choose.stakeholders.grid")}
        captionHidden
        columns={[
          { label: t("choose.stakeholders.gridCorner") },
          ...stakeLevels.map((level) => ({ label: t(`choose.stakeholders.influence.${level}`) })),
        ]}
        rows={levels.map((affected) => ({
          key: affected,
          cells: [
            t(`choose.stakeholders.affected.${affected}`),
            ...stakeLevels.map((influence) => <Cell {...props} {...{ affected, influence }} key={influence} />),
          ],
        }))}
      />
      {placed.length < map.standing.length && (
        <p className="muted">{t("choose.stakeholders.notPlaced", { count: map.standing.length - placed.length })}</p>
      )}
    </Details>
  );
}

type CellProps = MapProps & { readonly affected: StakeLevel; readonly influence: StakeLevel };

function Cell({ frame, guide, map, affected, influence }: CellProps): ReactElement {
  const here = map.standing.filter((one) => one.affected === affected && one.influence === influence);
  if (here.length === 0) return <span className="muted">{frame.t("choose.stakeholders.nobody")}</span>;
  return (
    <span className="stack stack--tight" lang="nl">
      {here.map(({ id, name }) => (
        <a href={paths.stakeholder(guide.id, id)} key={id}>
          {name}
        </a>
      ))}
    </span>
  );
}
