import type { ReactElement } from "react";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { ComparedWithEffect } from "../domain/talk-first.ts";
import { weightOf } from "../domain/talk-first.ts";
import { weighedAtMost } from "../domain/weighing.ts";
import type { RepliesViewProps } from "./replies.view.tsx";
import { askedWords } from "./said-words.ts";

type FirstProps = RepliesViewProps & {
  readonly differ: readonly ComparedWithEffect[];
  readonly known: readonly ComparedWithEffect[];
};

const reasons = ["sameAdvice", "notComputed", "changesAdvice", "changesScan"] as const;

/** One sentence, and the one thing to talk about first. */
export function RepliesFirst(props: FirstProps): ReactElement {
  const { frame, differ, known, sent } = props;
  const { t } = frame;
  const first = differ[0];
  if (first) {
    const reason = reasons[weightOf(first)] ?? "notComputed";
    return (
      <>
        <p className="lead measure">{t("choose.replies.lead.differ", { people: sent.length, count: differ.length })}</p>
        <p className="measure">
          <strong>{t("choose.replies.talkFirst", { question: askedWords(props, first.asked) })}</strong>{" "}
          {t(`choose.replies.because.${reason}`)}
        </p>
        <p>
          <ButtonLink href={`#${first.asked.id}`}>{t("choose.replies.toFirst")}</ButtonLink>
        </p>
      </>
    );
  }
  const other = known[0];
  if (!other) return <p className="lead measure">{t("choose.replies.lead.agree", { people: sent.length })}</p>;
  return (
    <>
      <p className="lead measure">{t("choose.replies.lead.known", { people: sent.length, count: known.length })}</p>
      <p>
        <ButtonLink href={`#${other.asked.id}`}>{t("choose.replies.toFirst")}</ButtonLink>
      </p>
    </>
  );
}

/** Computes what the answers would do to the advice; says it when that cannot be, or when it was too much for one press. */
export function Weigh({ frame, compared, goesOn, weighing }: RepliesViewProps): ReactElement | null {
  const { t, format } = frame;
  const open = compared.flatMap(({ effects }) => effects).filter((effect) => effect?.on === "notComputed").length;
  if (!goesOn && compared.some(({ asked, effects }) => asked.kind === "question" && effects.some(Boolean)))
    return <p className="muted measure">{t("choose.replies.noAdvice")}</p>;
  if (open === 0)
    return weighing ? (
      <p className="muted small">{t("choose.replies.weighed", { when: format.dateTime(weighing.computedAt) })}</p>
    ) : null;
  if (weighing && weighing.instead.length >= weighedAtMost)
    return <p className="muted measure">{t("choose.replies.tooMany", { max: weighedAtMost })}</p>;
  return (
    <ActionForm frame={frame} action="weigh">
      <Button variant="secondary">{t("choose.replies.weigh")}</Button>
    </ActionForm>
  );
}
