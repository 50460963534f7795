import type { ReactElement } from "react";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { AnswerChange } from "../domain/answer-change.ts";
import type { Standing } from "../domain/differences.ts";
import type { Guide } from "../domain/guide.ts";
import type { ComparedWithEffect } from "../domain/talk-first.ts";
import { inOrderOfTalk } from "../domain/talk-first.ts";
import type { ErasedReply, Reply } from "../domain/sharing.ts";
import type { StoredWeighing } from "../domain/weighing.ts";
import { paths } from "../paths.ts";
import { AnswerHistory } from "./answer-history.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { OneCompared } from "./one-compared.view.tsx";
import { RepliesFirst, Weigh } from "./replies-first.view.tsx";
import { askedWords, saidWords } from "./said-words.ts";
import { WhoAnswered } from "./who-answered.view.tsx";
import type { Reading } from "./words.ts";

export type RepliesViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly compared: readonly ComparedWithEffect[];
  /** Those that were sent, as many as are laid side by side. */
  readonly sent: readonly Reply[];
  /** How many were sent besides. */
  readonly more: number;
  /** Those that were sent and are gone. */
  readonly erased: readonly ErasedReply[];
  /** Of these answers and these numbers; undefined when nobody computed it since they changed. */
  readonly weighing: StoredWeighing | undefined;
  /** The QuickScan says to go on, so there can be an advice. */
  readonly goesOn: boolean;
  readonly changes: readonly AnswerChange[];
};

/** The answers of colleagues beside the guide's own: where they differ first. Nothing is averaged, nothing decided by itself. */
export function RepliesView(props: RepliesViewProps): ReactElement {
  const { frame, guide, sent } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="situation" title={t("choose.replies.title")} />
      {sent.length === 0 ? (
        <EmptyState
          title={t("choose.replies.none")}
          action={<ButtonLink href={paths.sharing(guide.id)}>{t("choose.sharing.link")}</ButtonLink>}
        >
          {t("choose.replies.noneText")}
        </EmptyState>
      ) : (
        <Beside {...props} />
      )}
      <WhoAnswered {...props} />
      <AnswerHistory {...props} />
    </>
  );
}

function Beside(props: RepliesViewProps): ReactElement {
  const { frame, guide, compared, sent, more } = props;
  const { t } = frame;
  const those = (standing: Standing) => compared.filter((one) => one.standing === standing);
  const silent = those("silent").length;
  return (
    <>
      <RepliesFirst {...props} differ={inOrderOfTalk(those("differ"))} known={inOrderOfTalk(those("known"))} />
      {more > 0 && <p className="measure">{t("choose.replies.more", { count: more, shown: sent.length })}</p>}
      <Weigh {...props} />
      <Part {...props} part="differ" compared={inOrderOfTalk(those("differ"))} />
      <Part {...props} part="known" compared={inOrderOfTalk(those("known"))} />
      <Agreed {...props} compared={those("agree")} />
      <p className="muted measure">
        {silent > 0 && t("choose.replies.silent", { count: silent })}{" "}
        <a href={paths.sharing(guide.id)}>{t("choose.replies.toSharing")}</a>
      </p>
    </>
  );
}

function Part(props: RepliesViewProps & { readonly part: "differ" | "known" }): ReactElement | null {
  const { frame, part, compared } = props;
  if (compared.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={part}>
      <Heading level={2} id={part}>
        {frame.t(`choose.replies.${part}`, { count: compared.length })}
      </Heading>
      {compared.map((one) => (
        <OneCompared key={one.asked.id} {...props} one={one} />
      ))}
    </section>
  );
}

/** Folded: there is nothing to talk about. */
function Agreed(props: RepliesViewProps): ReactElement | null {
  const { frame, compared } = props;
  if (compared.length === 0) return null;
  return (
    <Details summary={frame.t("choose.replies.agree", { count: compared.length })}>
      <ul>
        {compared.map(({ asked, own, given }) => (
          <li key={asked.id}>
            {askedWords(props, asked)}{" "}
            <strong>{saidWords(props, asked, given[0]?.answer ?? own) ?? frame.t("choose.compare.notAnswered")}</strong>
          </li>
        ))}
      </ul>
    </Details>
  );
}
