import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Screen } from "../form-flow.ts";
import { graceUntil, isStamped } from "../grace.ts";
import { laterHref, takePartHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { placeAsksOf } from "../places/place-fields.ts";
import type { SignInWay } from "../sign-in/offered.ts";
import type { Similar } from "../support/similar.ts";
import { SimilarWhileTyping } from "../search/similar-while-typing.view.tsx";
import { takesNoPaper } from "../turns/domain.ts";
import type { OwnTurn } from "../turns/own-turn.ts";
import { stopsForm } from "../turns/own-turn.ts";
import { NoTurn } from "../turns/views/turn.view.tsx";
import { asksOf } from "../uploads/upload.ts";
import { withSavedAround } from "../typed-frame.ts";
import { AskedInWords } from "./asked-in-words.view.tsx";
import { CheckView } from "./check.view.tsx";
import { ClosedView } from "./closed.view.tsx";
import { DraftLink } from "./draft-link.view.tsx";
import { PrintLink } from "./print-links.view.tsx";
import { partName, screenHref, titleOf } from "./names.ts";
import { WhoView } from "./who.view.tsx";

export type TakePartShown = {
  readonly place: Place;
  /** When taking part ends by itself, where a moment was planned. */
  readonly closesAt: Date | undefined;
  readonly draft: string | undefined;
  /** The draft in the address is not there any more. */
  readonly draftGone: boolean;
  readonly keptUntil: Date | undefined;
  /** When the draft was begun, where that lets it come in after the end. */
  readonly begunAt: Date | undefined;
  /** With the code of a class: who they are is not asked. */
  readonly asPupil: boolean;
  readonly saved: Fields;
  readonly screens: readonly Screen[];
  readonly screen: Screen;
  /** Where somebody may take part once: whether they did, and what they lack. */
  readonly turn: OwnTurn | undefined;
  /** Where somebody signs in to send: with what; undefined where nobody does. */
  readonly signIn: readonly SignInWay[] | undefined;
  /** At the check: what others wrote that looks like it. */
  readonly similar: readonly Similar[];
};

/** One screen of taking part. */
export function TakePartView({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { place, screen, saved, draftGone } = shown;
  const own = withSavedAround(frame, saved, screen.fields);
  const until = place.open ? undefined : graceUntil(place, shown.begunAt ?? frame.begunAt, frame.now);
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      {!place.open && !until ? (
        <ClosedView place={place} frame={own} />
      ) : shown.turn && stopsForm(shown.turn) ? (
        <NoTurn place={place} turn={shown.turn} frame={own} />
      ) : draftGone ? (
        <DraftGone place={place} frame={frame} />
      ) : (
        <>
          {until && (
            <Alert type="warning" signLabel={frame.t("engage.sign.warning")}>
              {frame.t("engage.late.until", { until: frame.format.dateTime(until) })}
            </Alert>
          )}
          <Progress shown={shown} frame={frame} />
          {screen.name === "check" ? <CheckView shown={shown} frame={own} /> : <ScreenForm shown={shown} frame={own} />}
          <OwnLink shown={shown} frame={frame} />
          {screen.name === shown.screens[0]?.name && !takesNoPaper(place.host) && (
            <PrintLink place={place} frame={frame} />
          )}
        </>
      )}
    </div>
  );
}

function Progress({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { screens, screen, place, draft } = shown;
  const current = screens.findIndex((one) => one.name === screen.name) + 1;
  const questions = screens.filter((one) => one.name !== "who" && one.name !== "check");
  return (
    <ProgressSteps
      label={t("engage.steps.label")}
      summary={t("engage.steps.summary", { current, total: screens.length })}
      steps={screens.map((one, at) => ({
        label: partName(questions, one, frame) ?? stepName(questions, one, at, t),
        href: draft === undefined ? undefined : screenHref(place, draft, one.name),
      }))}
      current={current}
      doneLabel={t("engage.steps.done")}
    />
  );
}

function stepName(questions: readonly Screen[], screen: Screen, at: number, t: Frame["t"]): string {
  return questions.includes(screen)
    ? t("engage.steps.questions", { at: at + 1, many: questions.length })
    : t(`engage.steps.${screen.name}`);
}

function ScreenForm({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { place, screen, draft } = shown;
  const first = screen.name === shown.screens[0]?.name;
  return (
    <>
      {first ? (
        <AskedInWords place={place} closesAt={shown.closesAt} signIn={shown.signIn} turn={shown.turn} frame={frame} />
      ) : (
        <Heading level={1}>{screen.name === "who" ? t("engage.steps.who") : titleOf(place, frame.lang)}</Heading>
      )}
      <ActionForm
        frame={frame}
        action="save"
        stamped={isStamped(place, frame)}
        draft={first ? { key: `meedoen ${place.activity.id}`, savedText: t("engage.form.savedHere") } : undefined}
      >
        {hasOtherButtons(place) && <EnterGoesOn />}
        <Hidden names={screen.fields} frame={frame} />
        <input type="hidden" name="_screen" value={screen.name} />
        {draft !== undefined && <input type="hidden" name="_draft" value={draft} />}
        {screen.name === "who" ? (
          <WhoView frame={frame} codes={place.host.codes} asPupil={shown.asPupil} />
        ) : (
          place.method.stepView(place.setup, screen, frame)
        )}
        {first && <SimilarWhileTyping place={place} frame={frame} />}
        <ActionGroup>
          <Button pictogramEnd="arrow">{t("engage.form.next")}</Button>
          <Button variant="subtle" name="_later" value="yes">
            {t("engage.later.save")}
          </Button>
        </ActionGroup>
      </ActionForm>
    </>
  );
}

/** Whether the controls of this form have buttons of their own. */
function hasOtherButtons({ method, setup }: Place): boolean {
  return placeAsksOf({ method, setup }).length > 0 || asksOf({ method, setup }).length > 0;
}

/** Enter in a field sends a form with its first button: that has to be the one that goes on, not the one that looks up. */
function EnterGoesOn(): ReactElement {
  return <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />;
}

/** What was sent along with a refused form and belongs to another screen: nothing that was typed gets lost. */
function Hidden({ names, frame }: { readonly names: readonly string[]; readonly frame: Frame }): ReactElement | null {
  if (frame.form.action !== "submit") return null;
  const others = Object.entries(frame.form.values).filter(([name]) => !name.startsWith("_") && !names.includes(name));
  return (
    <>
      {others.flatMap(([name, values]) =>
        values.map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
      )}
    </>
  );
}

/** The way back to what was saved, on each screen. */
function OwnLink({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement | null {
  const { place, draft, keptUntil, screen } = shown;
  if (draft === undefined || keptUntil === undefined) return null;
  const later = laterHref(place.trajectory.slug, place.activity.id, { draft, screen: screen.name });
  return (
    <Details summary={frame.t("engage.later.link")}>
      <DraftLink place={place} draft={draft} screen={screen.name} keptUntil={keptUntil} frame={frame} />
      {!shown.asPupil && (
        <p>
          <a href={later}>{frame.t("engage.later.mailIt")}</a>
        </p>
      )}
    </Details>
  );
}

function DraftGone({ place, frame }: { readonly place: Place; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{titleOf(place, frame.lang)}</Heading>
      <Alert type="info" signLabel={t("engage.sign.info")}>
        {t("engage.refused.draftGone")}
      </Alert>
      <ActionGroup>
        <ButtonLink href={takePartHref(place.trajectory.slug, place.activity.id)}>{t("engage.form.again")}</ButtonLink>
      </ActionGroup>
    </>
  );
}
