import type { ReactElement } from "react";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import type { Compared, Given } from "../domain/differences.ts";
import { askedWords, saidWords } from "./said-words.ts";
import type { Reading } from "./words.ts";
import { combinationName, listed } from "./words.ts";

/** What whoever made the link lets colleagues see once they sent their own answers; undefined is not shown. */
export type ShownAfterwards = {
  /** How many others sent answers by the same link, and one's own answers beside theirs. */
  readonly others: { readonly people: number; readonly compared: readonly Compared[] } | undefined;
  readonly advice: { readonly items: readonly string[]; readonly computedAt: Date } | undefined;
};

/** Where others said something else, by role and without names; and the advice. */
export function ReplyOthers(props: Reading & ShownAfterwards): ReactElement {
  const { frame, others, advice } = props;
  const { t, format } = frame;
  return (
    <>
      {others && <Others {...props} {...others} />}
      {advice && (
        <section className="stack stack--tight" aria-labelledby="advice">
          <Heading level={2} id="advice">
            {t("choose.steps.advice")}
          </Heading>
          <p>
            {t("choose.reply.advice", {
              when: format.dateTime(advice.computedAt),
              items:
                advice.items.length === 0 ? t("choose.compare.noCombination") : combinationName(props, advice.items),
            })}
          </p>
        </section>
      )}
    </>
  );
}

type OthersProps = Reading & NonNullable<ShownAfterwards["others"]>;

function Others({ people, compared, ...reading }: OthersProps): ReactElement {
  const { t } = reading.frame;
  const differ = compared.filter(({ standing }) => standing === "differ");
  return (
    <section className="stack" aria-labelledby="others">
      <Heading level={2} id="others">
        {people === 0 ? t("choose.reply.nobodyElse") : t("choose.reply.others", { count: differ.length })}
      </Heading>
      <p>{t("choose.reply.othersAre")}</p>
      {differ.map((one) => (
        <OneOther key={one.asked.id} {...reading} one={one} />
      ))}
    </section>
  );
}

function OneOther(props: Reading & { readonly one: Compared }): ReactElement {
  const { frame, one } = props;
  const { t } = frame;
  const words = (answer: Compared["own"]) => saidWords(props, one.asked, answer) ?? t("choose.compare.notAnswered");
  return (
    <div className="stack stack--tight">
      <Heading level={3}>{askedWords(props, one.asked)}</Heading>
      <DefinitionList
        items={[
          { term: t("choose.reply.you"), value: words(one.own) },
          ...one.given.map((given) => ({ term: rolesOf(props, given), value: words(given.answer) })),
        ]}
      />
    </div>
  );
}

function rolesOf({ frame }: Reading, { by }: Given): string {
  const roles = by.map(({ role }) => (role === "" ? frame.t("choose.reply.colleague") : role));
  return listed(frame, [...new Set(roles)]);
}
