import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValue } from "../../../platform/define/frame.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { DefinitionItem } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { PersonalDataHint } from "./personal-data-hint.view.tsx";
import { allUploads } from "../uploads/upload.ts";
import { Photos } from "../uploads/views/photos.view.tsx";
import { isStamped } from "../grace.ts";
import { SignedIn, SignInFirst } from "../sign-in/views/sign-in.view.tsx";
import { SimilarTexts } from "../support/views/similar.view.tsx";
import { TrapField } from "../suspicion/views/trap-field.view.tsx";
import { houseRulesHref } from "../house-rules.ts";
import { sentItems } from "./sent-items.ts";
import type { TakePartShown } from "./take-part.view.tsx";
import { screenHref } from "./names.ts";

/** Everything once more before it is sent, each with a way back to it. */
export function CheckView({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { place, draft } = shown;
  const isReadFirst = place.host.moderation === "before" || allUploads(place, shown.saved).length > 0;
  const before = isReadFirst && place.method.visibility === "public";
  return (
    <>
      <Heading level={1}>{t("engage.steps.check")}</Heading>
      <p className="lead">{t(shown.turn?.lacks === "signIn" ? "engage.signIn.checkLead" : "engage.check.lead")}</p>
      <Yours shown={shown} frame={frame} />
      <section>
        <div className="stack stack--tight">
          <Heading level={2}>{t("engage.check.you")}</Heading>
          <DefinitionList items={whoItems(shown, frame)} layout="stacked" />
          <p>
            <a href={screenHref(place, draft, "who")}>{t("engage.check.changeYou")}</a>
          </p>
        </div>
      </section>
      <p>
        {t(
          place.method.visibility === "counted"
            ? isKnown(shown, frame)
              ? "engage.check.countedKnown"
              : "engage.check.counted"
            : before
              ? "engage.check.readFirst"
              : "engage.check.atOnce",
        )}
      </p>
      <PersonalDataHint shown={shown} frame={frame} />
      <SimilarTexts place={place} similar={shown.similar} frame={frame} />
      <Send shown={shown} frame={frame} />
      <p className="cluster small muted">
        <a href="/privacy">{t("engage.check.privacy")}</a>
        {place.method.visibility === "public" && <a href={houseRulesHref}>{t("engage.houseRules.read")}</a>}
      </p>
    </>
  );
}

/** Whether the team can see whose answers these are. */
function isKnown({ place, saved }: TakePartShown, frame: Frame): boolean {
  const isReachable = place.method.contacts?.isLeft(place.setup, saved) === true;
  return isReachable || ["email", "organisation"].some((name) => formValue(frame, name) !== "");
}

/** The button that sends it, or what has to come before. */
function Send({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { place, draft, turn, signIn } = shown;
  if (turn?.lacks === "signIn" && draft !== undefined)
    return <SignInFirst place={place} draft={draft} ways={signIn ?? []} frame={frame} />;
  const signedIn = signIn?.find(({ party }) => party === turn?.party);
  return (
    <>
      {signedIn && <SignedIn way={signedIn} frame={frame} />}
      <ActionForm frame={frame} action="submit" stamped={isStamped(place, frame)}>
        {draft !== undefined && <input type="hidden" name="_draft" value={draft} />}
        <TrapField frame={frame} />
        <ActionGroup>
          <Button pictogram="check">{frame.t("engage.check.send")}</Button>
        </ActionGroup>
      </ActionForm>
    </>
  );
}

/** What somebody typed and sent along, with the way back to it. */
function Yours({ shown, frame }: { readonly shown: TakePartShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { place, draft, saved, screens } = shown;
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2}>{t("engage.check.yours")}</Heading>
        <DefinitionList items={sentItems(place, saved, frame)} layout="stacked" />
        <Photos
          photos={allUploads(place, saved)}
          of={oneField(saved, "title")}
          lang={frame.lang}
          seeBy={{ concept: draft ?? "" }}
          frame={frame}
        />
        <p>
          <a href={screenHref(place, draft, screens[0]?.name ?? "check")}>{t("engage.check.changeYours")}</a>
        </p>
      </div>
    </section>
  );
}

function whoItems({ place, asPupil }: TakePartShown, frame: Frame): readonly DefinitionItem[] {
  const { t } = frame;
  const organisation = formValue(frame, "as") === "organisation" ? formValue(frame, "organisation") : "";
  const email = formValue(frame, "email");
  const questionnaire = {
    term: t("engage.who.questionnaireShort"),
    value: t(formValue(frame, "questionnaire") === "" ? "engage.who.questionnaire.no" : "engage.who.questionnaire.yes"),
  };
  const code = {
    term: t("engage.code.term"),
    value: t(formValue(frame, "code") === "" ? "engage.code.no" : "engage.code.yes"),
  };
  if (asPupil) return [code, { term: t("engage.who.as"), value: t("engage.school.asPupil") }];
  return [
    ...(place.host.codes === "none" ? [] : [code]),
    { term: t("engage.who.as"), value: organisation === "" ? t("engage.who.person") : organisation },
    { term: t("engage.who.emailShort"), value: email === "" ? t("engage.who.noEmail") : email },
    ...(email === "" ? [] : [questionnaire]),
  ];
}
