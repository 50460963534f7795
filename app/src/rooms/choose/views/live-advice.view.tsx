import type { ReactElement, ReactNode } from "react";
import type { ProvisionalAdvice, Ranked } from "@brink/decision-guide";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { dayOf } from "../../trajectories/room.ts";
import { questionsOn } from "../commands/save-answers.ts";
import type { Question } from "../content/question.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { LiveWhy } from "./live-why.view.tsx";
import type { Reading } from "./words.ts";
import { euros, namesOf, nameOf, say } from "./words.ts";

/** What the server knows already: the advice somebody asked for, or that it has no time for it now. */
export type Looked = ProvisionalAdvice | { readonly state: "tooBusy" };

export type LiveAdviceProps = Reading & {
  readonly guide: Guide;
  readonly page: number;
  /** The hash in the address of the numbers. */
  readonly numbersHash: string;
  readonly looked: Looked | undefined;
  readonly children: ReactNode;
};

type Slot = { readonly name: string; readonly words: string; readonly shown?: string | undefined };
const ROWS = 3;

/** The answers, and beside them what they would do to the advice; a script keeps it up to date while somebody types. */
export function LiveAdvice(props: LiveAdviceProps): ReactElement {
  const { frame, content, guide, page, numbersHash, children } = props;
  const { t } = frame;
  const names = Object.fromEntries(content.records.map(({ id }) => [id, nameOf(props, id)]));
  return (
    <brink-live-advice
      page={page}
      numbers={paths.numbers(numbersHash)}
      saved={JSON.stringify(guide.answers)}
      names={JSON.stringify(names)}
      questions={JSON.stringify(Object.fromEntries(questionsOn(content, page).flatMap((one) => askedBy(frame, one))))}
      today={dayOf(frame.now)}
    >
      <div className="with-aside">
        <div>
          {children}
          <Jump {...props} />
        </div>
        <section className="brink-live panel stack stack--close" id="voorlopig" aria-labelledby="live-title">
          <Heading level={2} look={3} id="live-title">
            {t("choose.live.title")}
          </Heading>
          <p className="visually-hidden" role="status" data-live="status" />
          <p className="brink-live__busy muted small" data-live="busy" aria-hidden="true">
            {t("choose.live.busy")}
          </p>
          <Panel {...props} />
          <p className="muted small">{t("choose.live.provisional")}</p>
        </section>
      </div>
    </brink-live-advice>
  );
}

/** By the name of each control its question, to say which cannot be read. */
function askedBy(frame: Frame, { id, question, alsoAsk }: Question): readonly (readonly [string, string])[] {
  const own = [id, say(frame, question)] as const;
  return alsoAsk ? [own, [alsoAsk.key, say(frame, alsoAsk.question)]] : [own];
}

/** On a phone the advice stands below the questions: its first sentence stays in sight, and leads there. */
function Jump(props: LiveAdviceProps): ReactElement {
  const { frame, looked } = props;
  const sentence =
    looked?.state === "found" ? frame.t("choose.live.sentence", { items: namesOf(props, looked.best[0].items) }) : "";
  return (
    <a className="brink-live__jump" href="#voorlopig">
      <strong>{frame.t("choose.live.title")}</strong>
      <span className="brink-live__gist small" data-live="gist" aria-hidden="true">
        {sentence}
      </span>
    </a>
  );
}

function Panel(props: LiveAdviceProps): ReactElement {
  const { frame, looked } = props;
  const { t } = frame;
  const state = looked?.state ?? "waiting";
  const missing = looked?.state === "missing" ? looked.questions.length : undefined;
  return (
    <div className="stack stack--close" data-live="panel">
      <div data-state="waiting" hidden={state !== "waiting"}>
        {mayGuide.allows(frame.actor) && (
          <p data-slot="press">{t("choose.live.press", { button: t("choose.live.look") })}</p>
        )}
        <p data-slot="waiting" hidden>
          {t("choose.live.waiting")}
        </p>
      </div>
      <State name="tooBusy" now={state} slots={[{ name: "tooBusy", words: t("choose.live.tooBusy") }]} />
      <div className="stack stack--tight" data-state="none" hidden={state !== "none"}>
        <p data-slot="none">{t("choose.live.none")}</p>
        <LiveWhy {...props} why={looked?.state === "none" ? looked.why : []} />
      </div>
      <State
        name="missing"
        now={state}
        slots={[{ name: "missing", words: t("choose.live.missing", { count: missing ?? "{count}" }) }]}
        words={t("choose.live.missing", { count: "{count}" })}
      />
      <State
        name="unreadable"
        now={state}
        slots={[{ name: "unreadable", words: "" }]}
        words={t("choose.live.unreadable", { question: "{question}" })}
      />
      <Found {...props} />
    </div>
  );
}

type StateProps = {
  readonly name: string;
  readonly now: string;
  readonly slots: readonly Slot[];
  readonly words?: string;
};

function State({ name, now, slots, words }: StateProps): ReactElement {
  return (
    <div data-state={name} hidden={name !== now}>
      {slots.map((slot) => (
        <p key={slot.name} data-slot={slot.name} data-words={words ?? slot.words}>
          {slot.words}
        </p>
      ))}
    </div>
  );
}

/** One sentence, how sure, what is open and one step; then the best few. Each with the words that a script fills in. */
function Found(props: LiveAdviceProps): ReactElement {
  const { frame, looked } = props;
  const { t } = frame;
  const found = looked?.state === "found" ? looked : undefined;
  const others = (found?.equallyGood ?? 1) - 1;
  const open = found?.open.length ?? 0;
  return (
    <div className="stack stack--close" data-state="found" hidden={found === undefined}>
      <p data-slot="sentence" data-words={t("choose.live.sentence", { items: "{items}" })}>
        {found && t("choose.live.sentence", { items: namesOf(props, found.best[0].items) })}
      </p>
      <p data-slot="sure" data-words={t("choose.live.sure", { count: "{count}" })} hidden={others === 0}>
        {t("choose.live.sure", { count: others })}
      </p>
      <p data-slot="alone" hidden={others > 0}>
        {t("choose.live.alone")}
      </p>
      <p data-slot="open" data-words={t("choose.live.open", { count: "{count}" })} hidden={open === 0}>
        {t("choose.live.open", { count: open })}
      </p>
      <p data-slot="go-on" hidden={open > 0}>
        {t("choose.live.goOn")}
      </p>
      <Heading level={3} look={4}>
        {t("choose.live.best")}
      </Heading>
      <ol className="small">
        {Array.from({ length: ROWS }, (_, index) => (
          <Row key={index} {...props} one={found?.best[index]} />
        ))}
      </ol>
    </div>
  );
}

function Row(props: Reading & { readonly one: Ranked | undefined }): ReactElement {
  const { frame, one } = props;
  const words = (values: Readonly<Record<string, string | number>>): string => frame.t("choose.live.row", values);
  const [items, total, cost, weeks] = ["{items}", "{total}", "{cost}", "{weeks}"];
  return (
    <li data-slot="row" data-words={words({ items, total, cost, weeks })} hidden={one === undefined}>
      {one &&
        words({
          items: namesOf(props, one.items),
          total: one.total,
          cost: euros(frame, one.costEur),
          weeks: Math.ceil(one.weeks),
        })}
    </li>
  );
}
