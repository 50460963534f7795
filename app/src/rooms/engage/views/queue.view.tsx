import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError } from "../../../platform/define/frame.ts";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { FieldError } from "../../../platform/web/components/form-field/form-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { withoutWords } from "../own-reasons/domain.ts";
import { reasonsPath } from "../own-reasons/paths.ts";
import { ownWordsPlace, WordsOfReasons } from "../own-reasons/views/words-of-reasons.view.tsx";
import { Subnav } from "../../../platform/web/components/subnav/subnav.view.tsx";
import { queuePerPage } from "../page-sizes.ts";
import type { QueueShown } from "../pages/queue.page.tsx";
import { queueHref } from "../paths.ts";
import { QueueQuestions } from "../questions/views/queue-questions.view.tsx";
import { removalsPath } from "../removal/paths.ts";
import { BurstsView } from "../support/views/bursts.view.tsx";
import { PhotosOf, photosPlaces } from "../uploads/views/photos-of.view.tsx";
import { WaitingTogetherView } from "../suspicion/views/waiting-together.view.tsx";
import { ReportedView } from "../reports/views/reported.view.tsx";
import { DecisionForm } from "./decision-form.view.tsx";
import { Pager } from "./pager.view.tsx";
import { QueueItem, toDecide } from "./queue-item.view.tsx";

type Props = { readonly shown: QueueShown; readonly frame: Frame };

const selection = "selectie";
const formPlace = "met-keuze";
const textsPlace = "teksten";

/** What waits to be read: the oldest first, each with its two buttons, and the same for several together. */
export function QueueView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { items, total, page } = shown.queue;
  const around = { trajectories: shown.trajectories, reasons: withoutWords(shown.reasons) };
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.queue.title")}</Heading>
      <Lead shown={shown} frame={frame} />
      <Parts shown={shown} frame={frame} />
      <ReportedView reported={shown.reported} {...around} frame={frame} />
      <BurstsView bursts={shown.bursts} frame={frame} />
      <PhotosOf which="laterPhotos" shown={shown} frame={frame} />
      <PhotosOf which="photosAgain" shown={shown} frame={frame} />
      <WaitingTogetherView together={shown.together} trajectories={shown.trajectories} frame={frame} />
      <QueueQuestions waiting={shown.questions} {...around} frame={frame} />
      {items.length === 0 ? (
        isEmpty(shown) && <EmptyState title={t("engage.queue.none")}>{t("engage.queue.noneText")}</EmptyState>
      ) : (
        <section className="stack stack--loose" id={textsPlace} aria-label={t("engage.queue.texts")}>
          <FieldError id="ids" error={fieldError(frame, "ids")} />
          {items.map((item, at) => (
            <QueueItem
              contribution={item}
              place={at}
              after={at + 1 < items.length || page * queuePerPage < total ? at : Math.max(0, at - 1)}
              box={selection}
              shown={shown}
              frame={frame}
              key={item.id}
            />
          ))}
          {toDecide(shown, frame).length > 0 && <Together shown={shown} frame={frame} />}
          <Pager
            page={page}
            pages={Math.ceil(total / queuePerPage)}
            hrefOf={(one) => queueHref({ page: one })}
            frame={frame}
          />
        </section>
      )}
      <OwnReasons reasons={shown.reasons} frame={frame} />
      <p className="cluster">
        <a href={removalsPath}>{t("engage.removals.staff.all")}</a>
        <a href={reasonsPath}>{t("engage.ownReason.staff.link")}</a>
      </p>
    </div>
  );
}

/** How many texts wait, those in groups too: the same number as on the dashboard. */
function Lead({ shown: { queue }, frame: { t, format, now } }: Props): ReactElement | null {
  const { total, together, longestSince } = queue;
  if (total + together === 0) return null;
  return (
    <p className="lead">
      {t("engage.queue.lead", { count: total + together, since: format.dateTime(longestSince ?? now) })}{" "}
      {together > 0 && t("engage.queue.together", { count: together })}
    </p>
  );
}

/** The way to each part of a long page, where there is more than one. */
function Parts({ shown, frame: { t, format } }: Props): ReactElement | null {
  const { queue, questions, reported, bursts, laterPhotos, photosAgain } = shown;
  const parts = [
    { name: "reported", place: "gemeld", many: reported.total },
    { name: "bursts", place: "veel-steun", many: bursts.length },
    { name: "laterPhotos", place: photosPlaces.laterPhotos, many: laterPhotos.length },
    { name: "photosAgain", place: photosPlaces.photosAgain, many: photosAgain.length },
    { name: "groups", place: "samen", many: queue.together },
    { name: "questions", place: "questions", many: questions.total },
    { name: "texts", place: textsPlace, many: queue.total },
  ].filter(({ many }) => many > 0);
  if (parts.length < 2) return null;
  return (
    <Subnav
      label={t("engage.queue.parts")}
      links={parts.map(({ name, place, many }) => ({
        label: t(`engage.queue.${name}`),
        href: `#${place}`,
        count: format.number(many),
      }))}
    />
  );
}

/** What the author reads with each, for all forms above, which name them only. */
function OwnReasons({ reasons, frame }: Pick<QueueShown, "reasons"> & Pick<Props, "frame">): ReactElement | null {
  if (reasons.length === 0) return null;
  return (
    <section className="stack stack--tight" id={ownWordsPlace} tabIndex={-1}>
      <Heading level={2}>{frame.t("engage.ownReason.staff.read")}</Heading>
      <WordsOfReasons reasons={reasons} />
    </section>
  );
}

function isEmpty({ questions, together, reported, bursts, laterPhotos, photosAgain }: QueueShown): boolean {
  const photos = laterPhotos.length + photosAgain.length;
  return questions.total + together.length + reported.total + bursts.length + photos === 0;
}

/** One decision about all that are ticked. */
function Together({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { queue, allChosen } = shown;
  return (
    <section id={formPlace}>
      <div className="panel stack stack--close">
        <Heading level={2}>{t("engage.register.withSelected")}</Heading>
        <p>
          <a href={`${queueHref({ page: queue.page, all: !allChosen })}#${formPlace}`}>
            {allChosen
              ? t("engage.register.selectNone")
              : t("engage.register.selectAll", { count: toDecide(shown, frame).length })}
          </a>
        </p>
        <DecisionForm
          {...{ id: selection, of: selection, reasons: withoutWords(shown.reasons), frame }}
          to={queueHref({ page: queue.page })}
        />
      </div>
    </section>
  );
}
