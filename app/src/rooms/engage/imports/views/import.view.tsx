import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Stats } from "../../../../platform/web/components/stat/stat.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { registerHref } from "../../paths.ts";
import { titleOf } from "../../views/names.ts";
import { showings } from "../domain.ts";
import { sourceNames } from "../origin.ts";
import type { ImportShown } from "../pages/import.page.tsx";
import { standingOf } from "./imports.view.tsx";
import { LeftColumns, LeftThemes, ToldRows } from "./left.view.tsx";

type Props = { readonly shown: ImportShown; readonly frame: Frame };

/** What a file would bring, or brought; what of it is left, and why. */
export function ImportView({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { place, found } = shown;
  return (
    <div className="narrow stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1} kicker={titleOf(place, frame.lang)}>
          {t("engage.import.staff.titleOf", { file: found.fileName })}
        </Heading>
        <p className="small muted">
          {[
            sourceNames[found.source],
            t("engage.import.staff.readBy", { name: found.readByName, on: format.dateTime(found.readAt) }),
          ].join(" · ")}
        </p>
        <Standing shown={shown} frame={frame} />
      </div>
      {found.asked ? <Brought shown={shown} frame={frame} /> : <Would shown={shown} frame={frame} />}
      <LeftThemes shown={shown} frame={frame} />
      <ToldRows shown={shown} frame={frame} />
      <LeftColumns shown={shown} frame={frame} />
    </div>
  );
}

function Standing({ shown: { found, counts }, frame }: Props): ReactElement {
  const { t, url } = frame;
  const standing = standingOf(found);
  if (standing === "read") return <p className="lead">{t("engage.import.staff.dry")}</p>;
  if (standing === "done") return <p className="lead">{t("engage.import.staff.done", { count: counts.taken })}</p>;
  if (standing === "stopped")
    return (
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t("engage.import.staff.stopped", { count: counts.taken })}
      </Alert>
    );
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t("engage.import.staff.busy", { taken: counts.taken, left: counts.ideas })}{" "}
      <a href={url.path + url.search}>{t("engage.import.staff.refresh")}</a>
    </Alert>
  );
}

function Brought({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { counts, found } = shown;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.brought")}</Heading>
      <Stats
        items={(["taken", "known", "left", "refused"] as const)
          .filter((name) => name === "taken" || counts[name] > 0)
          .map((name) => ({ label: t(`engage.import.staff.count.${name}`), value: format.number(counts[name]) }))}
      />
      <ActionGroup>
        <ButtonLink variant="secondary" href={`${registerHref(found.trajectoryId)}?route=import`}>
          {t("engage.import.staff.toRegister")}
        </ButtonLink>
      </ActionGroup>
    </section>
  );
}

function Would({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { counts, withTheme } = shown;
  const numbers = { ...counts, withTheme };
  const names = ["ideas", "withTheme", "withPlace", "answered", "known", "left"] as const;
  const { firstDay, lastDay, supportsFor, supportsAgainst } = counts;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.would")}</Heading>
      <Stats
        items={names.map((name) => ({
          label: t(`engage.import.staff.count.${name}`),
          value: format.number(numbers[name]),
        }))}
      />
      <ul>
        {firstDay !== null && lastDay !== null && (
          <li>{t("engage.import.staff.days", { first: format.date(firstDay), last: format.date(lastDay) })}</li>
        )}
        {supportsFor + supportsAgainst > 0 && (
          <li>{t("engage.import.staff.supports", { count: supportsFor, against: supportsAgainst })}</li>
        )}
        {counts.answered > 0 && <li>{t("engage.import.staff.answers", { count: counts.answered })}</li>}
        <li>{t("engage.import.staff.nobody")}</li>
      </ul>
      {counts.ideas > 0 ? <Ask shown={shown} frame={frame} /> : <p>{t("engage.import.staff.refused.nothing")}</p>}
      <ActionForm frame={frame} action="discard">
        <Button variant="subtle">{t("engage.import.staff.discard")}</Button>
      </ActionForm>
    </section>
  );
}

function Ask({ shown: { counts }, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="ask">
      <RadioGroup
        name="showing"
        label={t("engage.import.staff.showing")}
        options={showings.map((value) => ({
          value,
          label: t(`engage.import.staff.showing.${value}`),
          description: t(`engage.import.staff.showing.${value}.help`, { count: counts.shownThere }),
        }))}
        value={formValue(frame, "showing", "before")}
        error={fieldError(frame, "showing")}
        required
      />
      <ActionGroup>
        <Button>{t("engage.import.staff.ask", { count: counts.ideas })}</Button>
      </ActionGroup>
    </ActionForm>
  );
}
