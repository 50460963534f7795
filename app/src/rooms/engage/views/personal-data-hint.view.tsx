import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { Words } from "../moderation/found-places.ts";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import type { OwnShown } from "../pages/load-own.ts";
import { ownHref } from "../paths.ts";
import { screenHref } from "./names.ts";
import type { TakePartShown } from "./take-part.view.tsx";

type Props = { readonly shown: TakePartShown; readonly frame: Frame };

/** Says before sending what everybody could read of somebody; it stops nobody. */
export function PersonalDataHint({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { place, saved, draft, screens } = shown;
  const { method, setup } = place;
  const entry = method.visibility === "public" ? method.parse(setup, saved) : undefined;
  if (entry?.ok !== true) return null;
  return (
    <HintAt words={method.words(setup, entry.value)} frame={frame}>
      <p>{t("engage.personal.hint.text")}</p>
      <p>
        <a href={screenHref(place, draft, screens[0]?.name ?? "check")}>{t("engage.check.changeYours")}</a>
      </p>
    </HintAt>
  );
}

type SentProps = {
  readonly shown: Pick<OwnShown, "contribution" | "token">;
  /** The ways to change it stand on this page; else there is a link to them. */
  readonly here?: boolean;
  readonly frame: Frame;
};

/** The same after sending, where nobody looks at it once more before: changing an idea, giving a reason. */
export function SentDataHint({ shown, here = false, frame }: SentProps): ReactElement | null {
  const { t } = frame;
  const { contribution, token } = shown;
  const { visibility, state, moderation } = contribution;
  if (visibility === "counted" || state === "withdrawn" || moderation === "rejected") return null;
  return (
    <HintAt words={contribution} frame={frame}>
      <p>{t("engage.personal.hint.sent")}</p>
      {!here && (
        <p>
          <a href={ownHref(token)}>{t("engage.personal.hint.change")}</a>
        </p>
      )}
    </HintAt>
  );
}

type HintProps = { readonly words: Words; readonly children: ReactNode; readonly frame: Frame };

/** What stands in a text that may be of a person, and what can be done about it; nothing where there is nothing. */
export function HintAt({ words, children, frame }: HintProps): ReactElement | null {
  const { t } = frame;
  const found = foundPlaces(words).filter(isProbable);
  if (found.length === 0) return null;
  return (
    <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.personal.hint.title")}>
      <ul>
        {found.map(({ key, kind, words: there }) => (
          <li key={key}>{t("engage.personal.hint.one", { kind: t(`engage.personal.kind.${kind}`), words: there })}</li>
        ))}
      </ul>
      {children}
    </Alert>
  );
}
