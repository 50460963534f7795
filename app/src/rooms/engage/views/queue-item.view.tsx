import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { trajectoryTitle } from "../../trajectories/room.ts";
import type { Contribution } from "../contribution.ts";
import { foundPlaces } from "../moderation/found-places.ts";
import { isOwnDecision } from "../moderation/second-look.ts";
import { withoutWords } from "../own-reasons/domain.ts";
import type { QueueShown } from "../pages/queue.page.tsx";
import { Photos } from "../uploads/views/photos.view.tsx";
import { contributionHref, queueHref, queuePlace } from "../paths.ts";
import { ArgumentAbout } from "../arguments/views/argument-about.view.tsx";
import { SignalsNote } from "../suspicion/views/signals.view.tsx";
import { DecisionForm } from "./decision-form.view.tsx";
import { ObjectionNote } from "./objection.view.tsx";
import { WordsView } from "./words.view.tsx";

export type QueueItemProps = {
  readonly contribution: Contribution;
  /** Where it stands on the page, and which place is looked at once it is decided: then the next one stands there. */
  readonly place: number;
  readonly after: number;
  /** The form to which its box belongs. */
  readonly box: string;
  readonly shown: QueueShown;
  readonly frame: Frame;
};

/** One text that waits, with enough around it to decide. */
export function QueueItem(props: QueueItemProps): ReactElement {
  const { contribution, place, shown, frame } = props;
  const { t } = frame;
  const { id, title, receipt } = contribution;
  const places = foundPlaces(contribution);
  const href = contributionHref(contribution.trajectoryId, id);
  const decides = toDecide(shown, frame).includes(contribution);
  return (
    <article className="panel stack stack--close" id={queuePlace(place)} tabIndex={-1} aria-label={title || receipt}>
      <div className="cluster">
        {decides && <Tick {...props} />}
        <Heading level={2}>
          <a href={href} lang={contribution.lang} dir="auto">
            {title || receipt}
          </a>
        </Heading>
      </div>
      <ArgumentAbout contribution={contribution} about={shown.about} frame={frame} />
      <Facts contribution={contribution} shown={shown} frame={frame} />
      <WordsView contribution={contribution} marks={places} frame={frame} />
      <Photos photos={shown.photos.get(id) ?? []} of={title} lang={contribution.lang} frame={frame} isBeside />
      <SignalsNote signals={shown.signals.get(id)} frame={frame} />
      <ObjectionNote objection={shown.objections.get(id)} frame={frame} />
      {places.length > 0 && (
        <p>
          <a href={href}>{t("engage.queue.mask", { count: places.length })}</a>
        </p>
      )}
      {decides ? (
        <Decide {...props} />
      ) : (
        <p>
          {t("engage.queue.notYours")} <a href={href}>{t("engage.again.staff.whoElse")}</a>
        </p>
      )}
    </article>
  );
}

/** What this person may decide on: not on an objection to a decision of their own. */
export function toDecide({ queue, objections }: QueueShown, { actor }: Frame): readonly Contribution[] {
  return queue.items.filter(({ id }) => !isOwnDecision(objections.get(id), actor));
}

/** Before the title: whoever looks through the page ticks what belongs together on the way. */
function Tick({ contribution: { id, receipt }, box, shown, frame }: QueueItemProps): ReactElement {
  const ticked = formValues(frame, "ids", shown.allChosen ? [id] : []).includes(id);
  return (
    <input
      className="brink-choice__input"
      type="checkbox"
      form={box}
      name="ids"
      id={toDecide(shown, frame)[0]?.id === id ? "ids" : undefined}
      value={id}
      defaultChecked={ticked}
      aria-label={frame.t("engage.register.select", { receipt })}
    />
  );
}

function Decide({ contribution: { id, receipt }, after, shown, frame }: QueueItemProps): ReactElement {
  return (
    <DecisionForm
      to={queueHref({ page: shown.queue.page, next: after })}
      of={id}
      reasons={withoutWords(shown.reasons)}
      label={frame.t("engage.queue.decide", { receipt })}
      frame={frame}
    >
      <input type="hidden" name="ids" value={id} />
    </DecisionForm>
  );
}

function Facts({ contribution, shown, frame }: Pick<QueueItemProps, "contribution" | "shown" | "frame">): ReactElement {
  const { t, lang, format } = frame;
  const trajectory = shown.trajectories.get(contribution.trajectoryId);
  const { changedAt, submittedAt, organisation } = contribution;
  const facts = [
    ...(trajectory ? [trajectoryTitle({ lang }, trajectory)] : []),
    t("engage.queue.since", { date: format.dateTime(changedAt ?? submittedAt) }),
    ...(organisation === undefined ? [] : [t("engage.card.organisation", { organisation })]),
    ...(contribution.lang === lang ? [] : [languageName(contribution.lang, lang)]),
  ];
  return <p className="small muted">{facts.join(" · ")}</p>;
}
