import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import { screenHref } from "./names.ts";
import type { TakePartShown } from "./take-part.view.tsx";

type Props = { readonly shown: TakePartShown; readonly frame: Frame };

/** Says before sending what everybody could read of somebody; it stops nobody. */
export function PersonalDataHint({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { place, saved, draft, screens } = shown;
  const { method, setup } = place;
  const entry = method.visibility === "public" ? method.parse(setup, saved) : undefined;
  const found = entry?.ok === true ? foundPlaces(method.words(setup, entry.value)).filter(isProbable) : [];
  if (found.length === 0) return null;
  return (
    <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.personal.hint.title")}>
      <ul>
        {found.map(({ key, kind, words }) => (
          <li key={key}>{t("engage.personal.hint.one", { kind: t(`engage.personal.kind.${kind}`), words })}</li>
        ))}
      </ul>
      <p>{t("engage.personal.hint.text")}</p>
      <p>
        <a href={screenHref(place, draft, screens[0]?.name ?? "check")}>{t("engage.check.changeYours")}</a>
      </p>
    </Alert>
  );
}
