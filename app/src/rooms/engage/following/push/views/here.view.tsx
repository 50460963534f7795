import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { formValue } from "../../../../../platform/define/frame.ts";
import { Alert } from "../../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { saidOf } from "../../followed-thing.ts";
import { followAllPath, followHref, followNearPath, followThemeHref } from "../../paths.ts";
import { NearFields } from "../../views/ask-near.view.tsx";
import { PaceField } from "../../views/ask.view.tsx";
import type { HereShown } from "../pages/here.page.tsx";
import { herePath, manifestHref, pushWorkerPath } from "../paths.ts";

type Props = { readonly shown: HereShown; readonly frame: Frame };

/** What a message on a device is and who carries it; below it what this browser can do, which its script knows. */
export function HereView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { over, thing, senderKey } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <link rel="manifest" href={manifestHref(over)} />
      <Heading level={1}>{t("engage.push.title")}</Heading>
      <p className="lead">
        {thing ? t("engage.push.lead", { subject: saidOf(thing, frame) }) : t("engage.push.leadNear")}
      </p>
      <section className="stack">
        <Heading level={2}>{t("engage.push.how")}</Heading>
        <p>{t("engage.push.carriers")}</p>
        <p>{t("engage.push.kept")}</p>
        <p>{t("engage.push.screen")}</p>
      </section>
      <div>
        <brink-push over={over} worker={pushWorkerPath} pages={herePath} sender-key={senderKey}>
          <Conditions frame={frame} />
          <Ask shown={shown} frame={frame} />
          <Follows frame={frame} />
        </brink-push>
      </div>
      <p>
        <a href={mailHref(shown)}>{t("engage.push.orMail")}</a>
      </p>
    </div>
  );
}

function mailHref({ thing }: HereShown): string {
  if (thing === undefined || thing.kind === "near") return followNearPath;
  if (thing.kind === "all") return followAllPath;
  const { slug } = thing.trajectory;
  return thing.kind === "theme" ? followThemeHref(slug, thing.theme.id) : followHref(slug);
}

/** Why nothing can be pressed here; the first is there before any script ran, and is therefore no news that is announced. */
function Conditions({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  const info = (children: ReactNode) => (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {children}
    </Alert>
  );
  const says = (part: string, text: string) => (
    <div data-part={part} hidden>
      {info(<p>{text}</p>)}
    </div>
  );
  return (
    <>
      <noscript>{info(<p>{t("engage.push.scriptless")}</p>)}</noscript>
      <div data-part="scriptless" className="only-scripting">
        {info(<p>{t("engage.push.scriptsAway")}</p>)}
      </div>
      <div role="status" className="stack">
        {says("unable", t("engage.push.unable"))}
        {says("homeScreen", t("engage.push.homeScreen"))}
        {says("denied", t("engage.push.denied"))}
        {says("failed", t("engage.push.failed"))}
      </div>
    </>
  );
}

function Ask({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const isNear = shown.thing === undefined;
  return (
    <div data-part="ask" hidden>
      <ActionForm frame={frame} action={isNear ? "followNear" : "follow"}>
        <input type="hidden" name="lang" value={frame.lang} />
        {["endpoint", "p256dh", "auth"].map((name) => (
          <input type="hidden" name={name} key={name} />
        ))}
        {isNear && <NearFields frame={frame} />}
        <PaceField
          frame={frame}
          pace={formValue(frame, "pace", "weekly")}
          label={t("engage.push.howOften")}
          letters={false}
        />
        <Button>{t("engage.push.begin")}</Button>
      </ActionForm>
    </div>
  );
}

function Follows({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <>
      <div data-part="follows" className="stack" hidden>
        <p>{t("engage.push.follows")}</p>
        <ActionForm frame={frame} action="stop">
          <input type="hidden" name="token" />
          <Button variant="secondary">{t("engage.push.stopThis")}</Button>
        </ActionForm>
      </div>
      <p data-part="known" hidden>
        <a href={herePath}>{t("engage.push.toYours")}</a>
      </p>
    </>
  );
}
