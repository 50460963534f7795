import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { hashOf } from "../content/guide-content.ts";
import type { Given } from "../domain/differences.ts";
import type { ComparedWithEffect } from "../domain/talk-first.ts";
import type { Effect } from "../domain/weighing.ts";
import { effectWords } from "./effect-words.ts";
import { askedWords, saidWords } from "./said-words.ts";
import { replyName } from "./share-list.view.tsx";
import type { Reading } from "./words.ts";
import { listed } from "./words.ts";

type OneProps = Reading & { readonly one: ComparedWithEffect };

/** One question: what the guide answers, and under it what each colleague said, with what that would do. */
export function OneCompared(props: OneProps): ReactElement {
  const { frame, one } = props;
  const { t } = frame;
  return (
    <article className="panel stack stack--tight" id={one.asked.id} aria-labelledby={`${one.asked.id}-asked`}>
      <Heading level={3} id={`${one.asked.id}-asked`}>
        {askedWords(props, one.asked)}
      </Heading>
      <DefinitionList
        items={[
          {
            term: t("choose.replies.own"),
            value: saidWords(props, one.asked, one.own) ?? t("choose.compare.notAnswered"),
          },
          ...one.given.map((given, index) => ({
            term: namesOfGiven(props, given),
            value: <GivenAnswer {...props} given={given} effect={one.effects[index]} />,
          })),
        ]}
      />
    </article>
  );
}

type GivenAnswerProps = OneProps & { readonly given: Given; readonly effect: Effect | undefined };

function GivenAnswer(props: GivenAnswerProps): ReactElement {
  const { frame, one, given, effect } = props;
  const { t } = frame;
  const words = saidWords(props, one.asked, given.answer) ?? t("choose.compare.notAnswered");
  const [first] = given.by;
  return (
    <div className="stack stack--close">
      <p>{words}</p>
      {effect && <p className="muted small">{effectWords(props, effect)}</p>}
      {given.isNew && first && (
        <ActionForm frame={frame} action="takeOver">
          <input type="hidden" name="asked" value={one.asked.id} />
          <input type="hidden" name="replyId" value={first.id} />
          <input type="hidden" name="own" value={hashOf(one.own)} />
          <input type="hidden" name="said" value={hashOf(given.answer)} />
          <Button variant="secondary" label={t("choose.replies.takeOverOf", { answer: words })}>
            {t("choose.replies.takeOver")}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}

function namesOfGiven({ frame }: Reading, { by }: Given): string {
  return listed(
    frame,
    by.map((reply) => replyName(frame, reply)),
  );
}
