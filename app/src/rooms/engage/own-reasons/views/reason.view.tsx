import type { ReactElement } from "react";
import { hintsIn } from "@brink/plain-language";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import { HintList } from "../../../trajectories/room.ts";
import { mayKeepReasons } from "../../policy.ts";
import type { OwnReason } from "../domain.ts";
import { ReasonFields } from "./reason-fields.view.tsx";

type Props = { readonly reason: OwnReason; readonly frame: Frame };

/** What the author reads, and changing it; what was sent before is left as it was. */
export function ReasonView({ reason, frame }: Props): ReactElement {
  const { t, format } = frame;
  const by = { name: reason.changedByName, date: format.date(reason.changedAt) };
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{reason.name}</Heading>
      <p className="muted">{t("engage.ownReason.staff.changedBy", by)}</p>
      {reason.isArchived && <p className="lead">{t("engage.ownReason.staff.isArchived")}</p>}
      <Hints words={reason.words["nl"] ?? ""} frame={frame} />
      {mayKeepReasons.allows(frame.actor) ? <Forms reason={reason} frame={frame} /> : <Read {...{ reason, frame }} />}
    </div>
  );
}

function Hints({ words, frame }: { readonly words: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const hints = hintsIn(words);
  if (hints.length === 0) return <p>{t("engage.ownReason.staff.noHints")}</p>;
  return (
    <section className="panel stack stack--tight">
      <Heading level={2}>{t("engage.ownReason.staff.hintsTitle")}</Heading>
      <HintList text={words} hints={hints} frame={frame} />
    </section>
  );
}

/** After a refusal: what a colleague made of it, above what was typed. */
function ChangedMeanwhile({ reason, frame }: Props): ReactElement | null {
  const { t } = frame;
  const now = String(reason.version);
  if (formValue(frame, "version", now) === now) return null;
  return (
    <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.ownReason.staff.changedTitle")}>
      <p>{t("engage.ownReason.staff.changedText", { name: reason.changedByName })}</p>
      <p>
        <strong>{reason.name}</strong>
      </p>
      <Read reason={reason} frame={frame} />
    </Alert>
  );
}

function Read({ reason, frame }: Props): ReactElement {
  const items = Object.entries(reason.words).map(([lang, text]) => ({
    term: languageName(lang, frame.lang),
    value: (
      <span className="as-typed" lang={lang} dir="auto">
        {text}
      </span>
    ),
  }));
  return <DefinitionList items={items} layout="stacked" />;
}

function Forms({ reason, frame }: Props): ReactElement {
  const { t } = frame;
  const other = reason.isArchived ? "useAgain" : "archive";
  return (
    <>
      <ChangedMeanwhile reason={reason} frame={frame} />
      <ActionForm frame={frame} action="change">
        {/* Of what is there now: who saves again has read it above. */}
        <input type="hidden" name="version" value={reason.version} />
        <ReasonFields reason={reason} frame={frame} />
        <ActionGroup>
          <Button>{t("engage.ownReason.staff.save")}</Button>
        </ActionGroup>
      </ActionForm>
      <ActionForm frame={frame} action={other}>
        <p>{t(`engage.ownReason.staff.${other}Text`)}</p>
        <ActionGroup>
          <Button variant="secondary">{t(`engage.ownReason.staff.${other}`)}</Button>
        </ActionGroup>
      </ActionForm>
    </>
  );
}
