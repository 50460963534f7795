import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { EarlierAnswer } from "../answered-reader.ts";
import type { Turn } from "../domain.ts";
import { answerFieldId, answerAgainHref } from "../paths.ts";

type Props = {
  readonly earlier: readonly EarlierAnswer[];
  readonly turn: Turn;
  readonly of: { readonly trajectoryId: string; readonly questionId: string };
  readonly frame: Frame;
};

/** What was answered to much of the same question; one press puts it in the field, to be changed and sent by a person. */
export function EarlierAnswers({ earlier, turn, of, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (earlier.length === 0) return null;
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{t("engage.question.staff.earlier", { count: earlier.length })}</Heading>
      <p>{t("engage.question.staff.earlierHelp")}</p>
      {earlier.map((one) => (
        <Details summary={<span {...langOf(frame, one)}>{one.words}</span>} key={one.turnId}>
          <p className="as-typed" {...langOf(frame, one)}>
            {one.answer}
          </p>
          {!one.isPublic && <p>{t("engage.question.staff.earlierPrivate")}</p>}
          <ButtonLink
            variant="secondary"
            href={`${answerAgainHref(of.trajectoryId, of.questionId, one.turnId)}#${answerFieldId(turn.id)}`}
          >
            {t("engage.question.staff.useAnswer")}
          </ButtonLink>
        </Details>
      ))}
    </section>
  );
}
