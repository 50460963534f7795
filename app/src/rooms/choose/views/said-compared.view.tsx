import type { ReactElement } from "react";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { changedAnswers } from "../domain/answer-change.ts";
import type { Said } from "../domain/said.ts";
import { allAsked, answerTo } from "../domain/said.ts";
import { askedWords, saidWords } from "./said-words.ts";
import type { Reading } from "./words.ts";

export type SaidComparedProps = Reading & {
  readonly one: Said;
  readonly other: Said;
  /** What the two are called at the head of their columns. */
  readonly first: string;
  readonly second: string;
  /** When there is no difference. */
  readonly same: string;
};

/** What is answered differently in two places, in the order of the questions. */
export function SaidCompared(props: SaidComparedProps): ReactElement {
  const { frame, content, one, other, first, second, same } = props;
  const { t } = frame;
  const changed = changedAnswers(one, other).map(({ key }) => key);
  const different = allAsked(content).filter(({ keys }) => keys.some((key) => changed.includes(key)));
  return (
    <Table
      caption={t("choose.compare.answers")}
      columns={[{ label: t("choose.compare.what") }, { label: first }, { label: second }]}
      empty={<p>{same}</p>}
      rows={different.map((asked) => ({
        key: asked.id,
        cells: [
          askedWords(props, asked),
          ...[one, other].map(
            (said) => saidWords(props, asked, answerTo(asked, said)) ?? t("choose.compare.notAnswered"),
          ),
        ],
      }))}
    />
  );
}
