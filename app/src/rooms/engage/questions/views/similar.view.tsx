import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { questionsHref } from "../paths.ts";
import type { AnsweredQuestion } from "../similar.ts";
import { similarTo } from "../similar.ts";
import { shortened } from "./turn.view.tsx";

type Props = { readonly slug: string; readonly answered: readonly AnsweredQuestion[]; readonly frame: Frame };

/** Before a question is sent: what was answered already and asks much of the same. Sending it again sends it. */
export function SimilarQuestions({ slug, answered, frame }: Props): ReactElement | null {
  const { t } = frame;
  const similar = frame.form.action === "ask" ? similarTo(formValue(frame, "words"), answered) : [];
  if (similar.length === 0) return null;
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{t("engage.question.similar")}</Heading>
      {similar.map(({ questionId, lang, words, answer }) => (
        <Details summary={<span {...langOf(frame, { lang })}>{shortened(words, 140)}</span>} key={questionId}>
          <p className="as-typed" {...langOf(frame, { lang })}>
            {answer}
          </p>
        </Details>
      ))}
      <p>
        <a href={questionsHref(slug)}>{t("engage.question.all")}</a>
      </p>
    </section>
  );
}
