import { workingDaysToAnswer } from "@brink/indicators";
import { langOf } from "../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { TrajectoryLink } from "../../trajectories/room.ts";
import { trajectorySection } from "../../trajectories/room.ts";
import { mayReadContributions } from "../policy.ts";
import { isLate } from "./domain.ts";
import { askHref, questionPlace, questionsHref, staffQuestionsHref } from "./paths.ts";
import { publishedQuestions } from "./reader.ts";
import { shortened } from "./views/turn.view.tsx";

const shownHere = 3;

/** On the public page: what others asked last, and the way to ask. */
export const askSection = trajectorySection({
  side: "resident",
  order: 380,
  async load(work, { id, status, slug }) {
    if (status === "preparing" || status === "not_now") return undefined;
    return { slug, found: await publishedQuestions(work, id, { page: 1, perPage: shownHere }) };
  },
  view: ({ slug, found }, frame) => {
    const { t, now } = frame;
    return (
      <section className="stack" aria-labelledby="ask-us">
        <Heading level={2} id="ask-us">
          {t("engage.question.all")}
        </Heading>
        <p className="measure">{t("engage.question.invite", { days: workingDaysToAnswer })}</p>
        {found.items.length > 0 && (
          <ul className="measure">
            {found.items.map(({ id, lang, turns }) => (
              <li key={id}>
                <a href={`${questionsHref(slug)}#${questionPlace(id)}`} {...langOf(frame, { lang })}>
                  {shortened(turns[0]?.publicWords ?? "", 100)}
                </a>{" "}
                <span className="small muted">{t(`engage.question.${standingOf(turns, now)}`)}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="cluster">
          <ButtonLink href={askHref(slug)} variant="secondary" pictogram="question">
            {t("engage.question.ask")}
          </ButtonLink>
          {found.total > 0 && <a href={questionsHref(slug)}>{t("engage.question.allCount", { count: found.total })}</a>}
        </div>
      </section>
    );
  },
});

function standingOf(turns: readonly Parameters<typeof isLate>[0][], now: Date): "late" | "open" | "answered" {
  if (turns.some((turn) => isLate(turn, now))) return "late";
  return turns.every(({ answer }) => answer !== undefined) ? "answered" : "open";
}

/** In the row of links above the staff pages of a trajectory. */
export const questionsLink: TrajectoryLink = {
  ...{ labelKey: "engage.question.staff.title", step: "engage", order: 20, policy: mayReadContributions },
  href: ({ id }) => staffQuestionsHref(id),
};
