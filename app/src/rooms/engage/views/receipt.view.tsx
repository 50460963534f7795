import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../trajectories/room.ts";
import { MovedPromise } from "../../trajectories/room.ts";
import { AboutIdea } from "../arguments/views/about-idea.view.tsx";
import { minePath } from "../mine/paths.ts";
import type { SignInWay } from "../sign-in/offered.ts";
import { SignOutToo } from "../sign-in/views/sign-in.view.tsx";
import { answersHref, listHref, ownHref } from "../paths.ts";
import { SentDataHint } from "./personal-data-hint.view.tsx";
import type { OwnShown } from "../pages/load-own.ts";

export type ReceiptShown = OwnShown &
  Pick<Trajectory, "promised"> & {
    /** With what they signed in to send it, as far as that is asked here. */
    readonly signedInWith: SignInWay | undefined;
  };

/** It arrived: the number, the private link, and what happens next. Made to be printed. */
export function ReceiptView({ shown, frame }: { readonly shown: ReceiptShown; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { contribution, place, token, contact } = shown;
  const link = frame.url.base + ownHref(token);
  const { slug } = place.trajectory;
  return (
    <div className="wrap wrap--narrow stack stack--loose" data-sent={`meedoen ${place.activity.id}`}>
      <Heading level={1}>{t("engage.receipt.title")}</Heading>
      <Alert type="ok" signLabel={t("engage.sign.ok")}>
        {t(contact === undefined ? "engage.receipt.arrived" : "engage.receipt.arrivedMailed")}
      </Alert>
      <DefinitionList
        items={[
          { term: t("engage.receipt.number"), value: <strong className="numeric">{contribution.receipt}</strong> },
          { term: t("engage.receipt.date"), value: format.dateTime(contribution.submittedAt) },
          { term: t("engage.receipt.link"), value: <a href={ownHref(token)}>{link}</a> },
        ]}
        layout="stacked"
      />
      <p>{t("engage.receipt.keep")}</p>
      {contribution.argument && <SentDataHint shown={shown} frame={frame} />}
      <section>
        <div className="stack stack--tight">
          <Heading level={2}>{t("engage.receipt.next")}</Heading>
          <Next shown={shown} frame={frame} />
        </div>
      </section>
      {shown.signedInWith !== undefined && <SignOutToo way={shown.signedInWith} frame={frame} />}
      <AboutIdea shown={shown} frame={frame} />
      <ul>
        <li>
          <a href={listHref(slug, place.activity.id)}>
            {t(place.method.visibility === "public" ? "engage.list.all" : "engage.list.results")}
          </a>
        </li>
        <li>
          <a href={answersHref(slug)}>{t("engage.answers.title")}</a>
        </li>
        <li>
          <a href={minePath}>{t("engage.mine.title")}</a>
        </li>
        <li>
          <a href={`/trajecten/${slug}`}>{t("engage.backToTrajectory")}</a>
        </li>
      </ul>
    </div>
  );
}

/** An argument is owed no answer. */
function Next({ shown, frame }: { readonly shown: ReceiptShown; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { contribution, place } = shown;
  const { hearBackDate } = place.trajectory;
  return (
    <ol>
      <li>{t(nextKey(shown))}</li>
      {!contribution.argument && (
        <li>
          {hearBackDate === undefined
            ? t("engage.receipt.hearBack")
            : t("engage.receipt.hearBackOn", { date: format.date(hearBackDate) })}
          <MovedPromise frame={frame} trajectory={shown} promise="hearBack" />
        </li>
      )}
    </ol>
  );
}

function nextKey({ contribution, place }: OwnShown): string {
  if (place.method.visibility === "counted") return "engage.receipt.counted";
  return contribution.moderation === "waiting" ? "engage.receipt.readFirst" : "engage.receipt.shownNow";
}
