import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { takesPaper } from "../../commands/enter-contribution.ts";
import type { Place } from "../../place.ts";
import { takesNoPaper } from "../../turns/domain.ts";
import { titleOf } from "../../views/names.ts";
import type { Batch } from "../domain.ts";
import { batchTitle } from "../load-batch.ts";
import type { PilesShown } from "../pages/piles.page.tsx";

/** The keys of what a page calls its piles: of forms on paper, or of interviews. */
export type PileWords = Readonly<
  Record<"title" | "all" | "name" | "where" | "day" | "forms" | "none" | "noneText", string>
>;

type Props = {
  readonly shown: PilesShown;
  readonly frame: Frame;
  readonly words: PileWords;
  readonly hrefOf: (batchId: string) => string;
  readonly whereOf: (pile: Batch) => string;
  /** The form for a new one, where something can still come in. */
  readonly form: ReactElement;
  /** What is said before the piles. */
  readonly children: ReactNode;
};

/** The piles of an activity, and a new one. */
export function PilesView(props: Props): ReactElement {
  const { shown, frame, words, form, children } = props;
  const { t, lang } = frame;
  const no = noReason(shown.place);
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={titleOf(shown.place, lang)}>
        {t(words.title)}
      </Heading>
      {children}
      <Piles {...props} mayOpen={no === undefined} />
      {no === undefined ? (
        form
      ) : (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t(no)}
        </Alert>
      )}
    </div>
  );
}

/** Why nothing can be added; undefined when it can. */
function noReason(place: Place): string | undefined {
  if (takesNoPaper(place.host)) return "engage.turn.staff.noPaper";
  return takesPaper(place) ? undefined : "engage.refused.noPaperNow";
}

function Piles({ shown, frame, words, hrefOf, whereOf, mayOpen }: Props & { readonly mayOpen: boolean }): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t(words.all)}</Heading>
      <Table
        caption={t(words.all)}
        captionHidden
        columns={[
          { label: t(words.name) },
          { label: t(words.where) },
          { label: t(words.day) },
          { label: t(words.forms), numeric: true },
          { label: t("engage.staff.batch.state") },
        ]}
        rows={shown.piles.map((pile) => ({
          key: pile.id,
          cells: [
            <a href={hrefOf(pile.id)} key="name">
              {batchTitle(pile, frame)}
            </a>,
            whereOf(pile),
            format.dateShort(pile.receivedOn),
            format.number(pile.forms),
            t(pile.closed ? "engage.staff.batch.closed" : "engage.staff.batch.open"),
          ],
        }))}
        empty={<EmptyState title={t(words.none)}>{mayOpen ? t(words.noneText) : undefined}</EmptyState>}
      />
    </section>
  );
}
