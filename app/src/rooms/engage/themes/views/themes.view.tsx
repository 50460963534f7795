import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../../trajectories/room.ts";
import { TrajectoryHead } from "../../../trajectories/room.ts";
import { registerHref } from "../../paths.ts";
import { mayPropose } from "../../policy.ts";
import type { CountedTheme } from "../domain.ts";
import { withoutTheme } from "../in-theme-reader.ts";
import { themeHref } from "../paths.ts";
import type { SuggestionsShown } from "../suggested/views/suggestions.view.tsx";
import { Suggestions } from "../suggested/views/suggestions.view.tsx";
import { ThemeFields } from "./theme-fields.view.tsx";

export type ThemesShown = Pick<SuggestionsShown, "suggestions" | "lookedAt"> & {
  readonly trajectory: Trajectory;
  readonly themes: readonly CountedTheme[];
  readonly links: readonly TrajectoryLink[];
};

type Props = { readonly shown: ThemesShown; readonly frame: Frame };

/** The themes of a trajectory, with how far the answering of each is. */
export function ThemesView({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { trajectory, themes, links } = shown;
  const may = mayPropose.allows(frame.actor);
  return (
    <div className="stack stack--loose">
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("engage.theme.staff.title")} />
      <p className="lead measure">{t("engage.theme.staff.lead")}</p>
      {may && (
        <ActionGroup>
          <ButtonLink href={`${registerHref(trajectory.id)}?thema=${withoutTheme}`} pictogramEnd="arrow">
            {t("engage.theme.staff.choose")}
          </ButtonLink>
        </ActionGroup>
      )}
      <Table
        caption={t("engage.theme.staff.title")}
        captionHidden
        columns={[
          { label: t("engage.theme.staff.theme") },
          { label: t("engage.theme.staff.sources"), numeric: true },
          { label: t("engage.theme.staff.proposed"), numeric: true },
          { label: t("engage.theme.staff.answered"), numeric: true },
        ]}
        rows={themes.map((theme) => ({
          key: theme.id,
          cells: [
            <a href={themeHref(trajectory.id, theme.id)} key="name">
              {said(frame, pickText(theme.name, frame.lang))}
            </a>,
            ...[theme.counts.sources, theme.counts.proposed, theme.counts.answered].map((many) => format.number(many)),
          ],
        }))}
        empty={<p>{t("engage.theme.staff.none")}</p>}
      />
      <Suggestions shown={{ ...shown, trajectoryId: trajectory.id }} frame={frame} />
      {may && (
        <Details summary={t("engage.theme.staff.make")} open={frame.form.action === "make"}>
          <ActionForm frame={frame} action="make">
            <ThemeFields frame={frame} />
            <ActionGroup>
              <Button>{t("engage.theme.staff.makeNow")}</Button>
            </ActionGroup>
          </ActionForm>
        </Details>
      )}
    </div>
  );
}
