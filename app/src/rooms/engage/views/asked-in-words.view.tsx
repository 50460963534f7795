import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValue } from "../../../platform/define/frame.ts";
import { langOf, said } from "../../../platform/i18n/said.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { dayOf, trajectoryTitle } from "../../trajectories/room.ts";
import { CodeFirst } from "../codes/views/code-field.view.tsx";
import { SignInAhead } from "../sign-in/views/ahead.view.tsx";
import { takesTurn } from "../turns/domain.ts";
import { titleOf } from "./names.ts";
import type { TakePartShown } from "./take-part.view.tsx";

type Props = Pick<TakePartShown, "place" | "closesAt" | "signIn" | "turn"> & { readonly frame: Frame };

/** What people are asked, in the municipality's words. */
export function AskedInWords({ place, closesAt, signIn, turn, frame }: Props): ReactElement {
  const { lang } = frame;
  const question = pickText(place.host.question, lang);
  const explanation = pickText(place.host.explanation, lang);
  const subject = trajectoryTitle({ lang }, place.trajectory);
  const asked = said(frame, question) || titleOf(place, lang);
  return (
    <div className="stack stack--close">
      <Heading level={1} kicker={asked === subject ? undefined : subject}>
        {asked}
      </Heading>
      {explanation.text !== "" && (
        <p className="lead as-typed" {...langOf(frame, explanation)}>
          {explanation.text}
        </p>
      )}
      <Until place={place} closesAt={closesAt} frame={frame} />
      {takesTurn(place.host, false) && <p>{frame.t("engage.turn.once")}</p>}
      {turn && signIn && <SignInAhead ways={signIn} codes={place.host.codes} frame={frame} />}
      {place.host.codes === "required" && formValue(frame, "code") === "" && <CodeFirst frame={frame} />}
    </div>
  );
}

/** Whichever comes first: the last day of the activity, or the moment at which everything closes. */
function Until({ place, closesAt, frame }: Omit<Props, "signIn" | "turn">): ReactElement | null {
  const { t, format } = frame;
  const { endsOn } = place.activity;
  if (closesAt && (endsOn === undefined || dayOf(closesAt) <= endsOn))
    return <p>{t("engage.form.untilMoment", { when: format.dateTime(closesAt) })}</p>;
  return endsOn === undefined ? null : <p>{t("engage.form.until", { date: format.date(endsOn) })}</p>;
}
