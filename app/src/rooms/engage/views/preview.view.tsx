import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { isTestable } from "../commands/keep-test.ts";
import type { Screen } from "../form-flow.ts";
import { problemsOn } from "../form-flow.ts";
import { previewHref, setupHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { titleOf } from "./names.ts";
import { sentItems } from "./sent-items.ts";

type Props = { readonly place: Place; readonly frame: Frame };

/** Where somebody is in the preview: the next screen, or the one that was sent and is not right. */
export function PreviewView({ place, frame }: Props): ReactElement {
  const { t } = frame;
  const { fields, sent } = typedIn(frame.url.search);
  const screens = place.method.steps(place.setup, fields);
  const at = screens.findIndex(({ name }) => name === sent);
  const current = screens[at];
  const errors = current ? problemsOn(place, current, fields) : [];
  const screen = errors.length > 0 ? current : screens[at + 1];
  const own = { ...frame, form: { action: "preview", values: fields, errors } };
  return (
    <div className="wrap--narrow stack stack--loose">
      <Alert type="info" signLabel={t("engage.sign.info")} title={t("engage.staff.preview.title")}>
        {t(isTestable(place) ? "engage.staff.preview.keptAsTest" : "engage.staff.preview.nothingKept")}
      </Alert>
      <Heading level={1}>{titleOf(place, frame.lang)}</Heading>
      {screen ? (
        <PreviewScreen place={place} screen={screen} frame={own} />
      ) : screens.length === 0 ? (
        <EmptyState title={t("engage.staff.preview.empty")}>{t("engage.staff.preview.emptyText")}</EmptyState>
      ) : (
        <PreviewEnd place={place} fields={fields} frame={frame} />
      )}
      <p>
        <a href={setupHref(place.activity.id)}>{t("engage.staff.preview.stop")}</a>
      </p>
    </div>
  );
}

function PreviewScreen({ place, screen, frame }: Props & { readonly screen: Screen }): ReactElement {
  const others = Object.entries(frame.form.values).filter(([name]) => !screen.fields.includes(name));
  return (
    <form className="stack stack--loose" method="get" action={previewHref(place.activity.id)} noValidate>
      <input type="hidden" name="_van" value={screen.name} />
      {others.flatMap(([name, values]) =>
        values.map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
      )}
      {place.method.stepView(place.setup, screen, frame)}
      <ActionGroup>
        <Button pictogramEnd="arrow">{frame.t("engage.form.next")}</Button>
      </ActionGroup>
    </form>
  );
}

/** What residents would check before they send it. */
function PreviewEnd({ place, fields, frame }: Props & { readonly fields: Fields }): ReactElement {
  return (
    <>
      <p>{frame.t("engage.staff.preview.end")}</p>
      <DefinitionList items={sentItems(place, fields, frame)} layout="stacked" />
      {isTestable(place) && <KeepTest fields={fields} frame={frame} />}
      <ActionGroup>
        <ButtonLink variant="secondary" href={previewHref(place.activity.id)}>
          {frame.t("engage.staff.preview.again")}
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

/** Kept apart from what residents send, until they are invited. */
function KeepTest({ fields, frame }: { readonly fields: Fields; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="test">
      {Object.entries(fields).flatMap(([name, values]) =>
        values.map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
      )}
      <p>{t("engage.staff.preview.testHelp")}</p>
      <Button>{t("engage.staff.preview.keep")}</Button>
    </ActionForm>
  );
}

function typedIn(search: string): { readonly fields: Fields; readonly sent: string | undefined } {
  const typed = new URLSearchParams(search);
  const names = [...new Set(typed.keys())].filter((name) => !name.startsWith("_") && name !== "lang");
  return {
    fields: Object.fromEntries(names.map((name) => [name, typed.getAll(name)])),
    sent: typed.get("_van") ?? undefined,
  };
}
