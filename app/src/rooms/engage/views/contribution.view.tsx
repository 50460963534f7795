import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { supportThere } from "../imports/words.ts";
import { foundPlaces } from "../moderation/found-places.ts";
import type { ContributionShown } from "../pages/contribution.page.tsx";
import { batchHref } from "../paper/paths.ts";
import { mayModerate } from "../policy.ts";
import { answerOf } from "../rows.ts";
import { ArgumentAbout } from "../arguments/views/argument-about.view.tsx";
import { ArgumentsForStaff } from "../arguments/views/arguments-for-staff.view.tsx";
import { TakenForStaff } from "../uploads/taken/views/taken-for-staff.view.tsx";
import { PhotosForStaff } from "../uploads/views/photos-for-staff.view.tsx";
import { AnswerView, OutcomeBadge } from "./answer.view.tsx";
import { Decide } from "./decide.view.tsx";
import { ModerationBadge } from "./moderation-badge.view.tsx";
import { ThemesAbout } from "../themes/views/themes-about.view.tsx";
import { ProposalView } from "./proposal.view.tsx";
import { ModerationSteps } from "./moderation-steps.view.tsx";
import { routeWords, titleOf } from "./names.ts";
import { ObjectionNote } from "./objection.view.tsx";
import { Onward } from "./onward.view.tsx";
import { PersonalDataPart } from "./personal-data.view.tsx";
import { TranslateForms } from "./translate-forms.view.tsx";
import { WordsView } from "./words.view.tsx";

type Props = { readonly shown: ContributionShown; readonly frame: Frame };

/** One contribution for the team: the words, where it stands, its answer, and what can be done. */
export function ContributionView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { contribution, proposal, answer } = shown;
  const active = contribution.state === "active";
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={titleOf(shown.place, frame.lang)}>
        {t("engage.detail.titleOf", { receipt: contribution.receipt })}
      </Heading>
      <Onward
        trajectoryId={contribution.trajectoryId}
        next={shown.next}
        isQueued={active && contribution.moderation === "waiting"}
        frame={frame}
      />
      <div className="with-aside">
        <div className="stack">
          {active ? <Sent shown={shown} frame={frame} /> : <p>{t("engage.detail.withdrawn")}</p>}
          {active && <TakenForStaff shown={shown} frame={frame} />}
          {active && <PersonalDataPart shown={shown} frame={frame} />}
          {proposal && <ProposalView proposal={proposal} frame={frame} />}
          {answer && (
            <section>
              <div className="stack stack--tight">
                <Heading level={2}>{t("engage.detail.answer")}</Heading>
                <AnswerView answer={answer} frame={frame} />
              </div>
            </section>
          )}
          <ThemesAbout themes={shown.themes} frame={frame} />
          <ArgumentsForStaff argued={shown.argued} frame={frame} />
          <History shown={shown} frame={frame} />
          <ModerationSteps steps={shown.steps} frame={frame} />
        </div>
        <Facts shown={shown} frame={frame} />
      </div>
      {active && (
        <section className="narrow stack stack--tight">
          <Heading level={2}>{t("engage.detail.do")}</Heading>
          <ObjectionNote objection={shown.objection} frame={frame} />
          <Decide shown={shown} frame={frame} />
          {mayModerate.allows(frame.actor) && <TranslateForms contribution={contribution} frame={frame} />}
        </section>
      )}
    </div>
  );
}

function Sent({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { contribution, place, fields } = shown;
  const particulars = place.method.particulars(place.setup, fields, { t, lang, authorLang: contribution.lang });
  return (
    <section className="panel stack stack--close">
      <ArgumentAbout contribution={contribution} about={shown.about} frame={frame} />
      {contribution.argument && (
        <WordsView contribution={contribution} marks={foundPlaces(contribution)} frame={frame} />
      )}
      {contribution.title !== "" && (
        <>
          <h2 className="utrecht-heading-2" lang={contribution.lang} dir="auto">
            {contribution.title}
          </h2>
          <WordsView contribution={contribution} marks={foundPlaces(contribution)} frame={frame} />
        </>
      )}
      {contribution.title === "" && !contribution.argument && Object.keys(contribution.translations).length > 0 && (
        <WordsView contribution={contribution} frame={frame} />
      )}
      {particulars.length > 0 && <DefinitionList items={particulars} layout="stacked" />}
      <PhotosForStaff shown={shown} frame={frame} />
    </section>
  );
}

function Facts({ shown, frame }: Props): ReactElement {
  const { t, lang, format } = frame;
  const { contribution, wantsMail, paper } = shown;
  const { origin, enteredByName, organisation, moderatedBy, moderatedAt, changedAt, rejection } = contribution;
  const by =
    moderatedBy !== undefined && moderatedAt !== undefined
      ? t("engage.detail.by", { name: moderatedBy, date: format.date(moderatedAt) })
      : "";
  const there = origin === undefined ? "" : supportThere(origin, t);
  const items = [
    { term: t("engage.register.moderation"), value: <ModerationBadge contribution={contribution} frame={frame} /> },
    ...(by === "" ? [] : [{ term: t("engage.detail.moderatedBy"), value: by }]),
    ...(rejection === undefined
      ? []
      : [
          {
            term: t("engage.detail.rejection"),
            value: `${t(`engage.rejectionShort.${rejection.reason}`)} ${rejection.words}`,
          },
        ]),
    ...(contribution.supports === 0
      ? []
      : [{ term: t("engage.support.staff.term"), value: format.number(contribution.supports) }]),
    ...(there === "" ? [] : [{ term: t("engage.import.staff.use.support"), value: there }]),
    ...received(shown, frame),
    ...(changedAt === undefined ? [] : [{ term: t("engage.detail.changed"), value: format.dateTime(changedAt) }]),
    {
      term: t("engage.detail.route"),
      value:
        routeWords(contribution, t) +
        (enteredByName === undefined ? "" : `, ${t("engage.detail.enteredBy", { name: enteredByName })}`),
    },
    ...(paper === undefined
      ? []
      : [
          {
            term: t("engage.staff.batch.form"),
            value: (
              <a href={batchHref(paper.batchId)}>
                {t("engage.staff.batch.formOf", { number: paper.label, name: paper.name })}
              </a>
            ),
          },
        ]),
    { term: t("engage.detail.sender"), value: organisation ?? t("engage.enter.person") },
    { term: t("engage.detail.language"), value: languageName(contribution.lang, lang) },
    { term: t("engage.detail.mail"), value: t(wantsMail ? "engage.detail.mailYes" : "engage.detail.mailNo") },
  ];
  return <DefinitionList items={items} layout="stacked" />;
}

/** When it came in. Of an interview in the street the clock of a tablet says when it was, and ours when it came. */
function received({ contribution, street }: ContributionShown, { t, format }: Frame) {
  const when = { term: t("engage.detail.received"), value: format.dateTime(contribution.submittedAt) };
  if (street === undefined) return [when];
  const times = { said: format.dateTime(street.saidAt), received: format.dateTime(street.receivedAt) };
  const key = street.isLate ? "engage.street.staff.detailLate" : "engage.street.staff.detailTimes";
  return [when, { term: t("engage.street.staff.detail"), value: t(key, times) }];
}

function History({ shown, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  if (shown.history.length === 0) return null;
  return (
    <Details summary={t("engage.detail.history", { count: shown.history.length })}>
      {shown.history.map((row) => {
        const answer = answerOf(row);
        return answer ? (
          <AnswerView answer={answer} frame={frame} key={row.disposition_id} />
        ) : (
          <p key={row.disposition_id}>
            <OutcomeBadge outcome={row.outcome} frame={frame} />{" "}
            {t("engage.detail.proposedBy", { name: row.proposer_name, date: format.date(row.proposed_at) })}
          </p>
        );
      })}
    </Details>
  );
}
