import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { mayConfirm, mayPropose } from "../../policy.ts";
import { AnswerFields, FunctionField } from "../../views/answer-fields.view.tsx";
import { AnswerView } from "../../views/answer.view.tsx";
import { ProposalView } from "../../views/proposal.view.tsx";
import type { ThemeShown } from "../pages/theme.page.tsx";
import { publicThemeHref } from "../paths.ts";
import { ThemeFields } from "./theme-fields.view.tsx";
import { ThemeSources } from "./theme-sources.view.tsx";

type Props = { readonly shown: ThemeShown; readonly frame: Frame };

/** One theme: where its answer stands, what is next, and what people said. */
export function ThemeView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { theme, proposal } = shown;
  const may = mayPropose.allows(frame.actor);
  const line = said(frame, pickText(theme.line, lang));
  return (
    <div className="stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1} kicker={t("engage.theme.staff.theme")}>
          {said(frame, pickText(theme.name, lang))}
        </Heading>
        {line !== "" && <p className="measure">{line}</p>}
        <Standing shown={shown} frame={frame} />
      </div>
      {proposal && (
        <div className="panel stack">
          <ProposalView proposal={proposal} frame={frame} />
          <ConfirmForm shown={shown} frame={frame} />
        </div>
      )}
      <Answered shown={shown} frame={frame} />
      {may && <ProposeForm shown={shown} frame={frame} />}
      <ThemeSources shown={shown} frame={frame} />
      {may && <ChangeForms shown={shown} frame={frame} />}
    </div>
  );
}

/** How many the theme's answer would go to; counted out loud, so that nobody is surprised. */
function openOf({ counts }: ThemeShown["theme"]): number {
  return counts.sources - counts.answered - counts.elsewhere - counts.proposed;
}

function Standing({ shown: { theme }, frame }: Props): ReactElement {
  const { t } = frame;
  const { sources, answered, proposed, elsewhere } = theme.counts;
  if (sources === 0) return <p className="lead">{t("engage.theme.staff.empty")}</p>;
  const parts = [
    t("engage.theme.staff.holds", { count: sources }),
    answered > 0 ? t("engage.theme.staff.holdsAnswered", { count: answered }) : "",
    proposed > 0 ? t("engage.theme.staff.holdsProposed", { count: proposed }) : "",
    elsewhere > 0 ? t("engage.theme.staff.holdsElsewhere", { count: elsewhere }) : "",
    openOf(theme) > 0 ? t("engage.theme.staff.holdsOpen", { count: openOf(theme) }) : "",
  ];
  return <p className="lead measure">{parts.filter((part) => part !== "").join(" ")}</p>;
}

function ConfirmForm({ shown: { proposal, theme }, frame }: Props): ReactElement | null {
  const { t, actor } = frame;
  if (!mayConfirm.allows(actor) || actor.kind !== "person") return <p>{t("engage.theme.staff.decider")}</p>;
  if (proposal?.proposedBy === actor.personId) return <p>{t("engage.theme.staff.someoneElse")}</p>;
  return (
    <ActionForm frame={frame} action="confirmTheme">
      <p>{t("engage.dispose.confirmText", { name: actor.name })}</p>
      <input type="hidden" name="proposal" value={proposal?.id} />
      <FunctionField frame={frame} />
      <ActionGroup>
        <Button>{t("engage.theme.staff.confirmNow", { count: theme.counts.proposed })}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

function Answered({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { answer, isPublic, trajectory, theme } = shown;
  if (!answer) return null;
  return (
    <section className="stack stack--tight">
      <Heading level={2}>{t("engage.detail.answer")}</Heading>
      <AnswerView answer={answer} frame={frame} />
      {isPublic && (
        <p>
          <a href={publicThemeHref(trajectory.slug, theme.id)}>{t("engage.theme.staff.asPublic")}</a>
        </p>
      )}
    </section>
  );
}

/** One answer for everything that has none; what was answered already is left as it is. */
function ProposeForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { theme, proposal, answer, asked } = shown;
  const { answered, elsewhere } = theme.counts;
  const goesTo = openOf(theme) + theme.counts.proposed;
  if (goesTo === 0) return <p>{t("engage.theme.staff.nothingOpen")}</p>;
  return (
    <Details
      summary={t(proposal ? "engage.theme.staff.proposeAgain" : "engage.theme.staff.propose")}
      open={frame.form.action === "proposeTheme"}
    >
      <ActionForm frame={frame} action="proposeTheme">
        <p>
          {t("engage.theme.staff.goesTo", { count: goesTo })}{" "}
          {answered + elsewhere > 0 && t("engage.theme.staff.leftAlone", { count: answered + elsewhere })}
        </p>
        <AnswerFields frame={frame} asked={asked} before={proposal ?? answer} />
        <ActionGroup>
          <Button>{t("engage.dispose.proposeNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

function ChangeForms({ shown: { theme, isPublic }, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <section className="narrow stack stack--tight">
      <Details summary={t("engage.theme.staff.change")} open={frame.form.action === "change"}>
        <ActionForm frame={frame} action="change">
          <ThemeFields theme={theme} frame={frame} />
          <ActionGroup>
            <Button>{t("engage.theme.staff.saveChange")}</Button>
          </ActionGroup>
        </ActionForm>
      </Details>
      {!isPublic && (
        <Details summary={t("engage.theme.staff.remove")}>
          <p>{t("engage.theme.staff.removeText")}</p>
          <ActionForm frame={frame} action="remove">
            <Button variant="danger">{t("engage.theme.staff.removeNow")}</Button>
          </ActionForm>
        </Details>
      )}
    </section>
  );
}
