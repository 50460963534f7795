import { ButtonLink } from "../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../platform/web/components/heading/heading.view.tsx";
import type { NextStep, StepFinder, TrajectoryLink } from "../trajectories/room.ts";
import { trajectorySection } from "../trajectories/room.ts";
import { learnPaths } from "./paths.ts";
import { mayLearn, mayReadLessons } from "./policy.ts";
import { reportsOf } from "./reader.ts";

/** On the public page of a trajectory, once there is a final report: what came of it. */
export const reportSection = trajectorySection({
  side: "resident",
  order: 90,
  load: async (work, trajectory) =>
    (await reportsOf(work, trajectory.id)).length > 0 ? { slug: trajectory.slug } : undefined,
  view: ({ slug }, { t }) => (
    <section className="stack" aria-labelledby="what-came-of-it">
      <Heading level={2} id="what-came-of-it">
        {t("learn.report.publicTitle")}
      </Heading>
      <p>{t("learn.report.publicText")}</p>
      <div>
        <ButtonLink href={learnPaths.publicReport(slug)} pictogram="paper">
          {t("learn.report.public")}
        </ButtonLink>
      </div>
    </section>
  ),
});

/** In the row of links above the staff pages of a trajectory. */
export const learnLinks: readonly TrajectoryLink[] = [
  {
    labelKey: "learn.title",
    step: "learn",
    order: 0,
    policy: mayReadLessons,
    href: ({ id }) => learnPaths.lessonsOf(id),
  },
  {
    ...{ labelKey: "learn.report.title", step: "learn", order: 10, policy: mayReadLessons },
    href: ({ id }) => learnPaths.report(id),
  },
];

/** After the answers: the report for the council, and what was learnt. */
export const reportingStep: StepFinder = {
  async nextStep(work, { id, status }) {
    if (status === "evaluated") return stepTo("lessons", learnPaths.lessonsOf(id));
    if (status !== "answered" || (await reportsOf(work, id)).length > 0) return undefined;
    return stepTo("report", learnPaths.report(id));
  },
};

function stepTo(name: "lessons" | "report", href: string): NextStep {
  return { sentenceKey: `learn.next.${name}`, linkKey: `learn.next.${name}Link`, href, policy: mayLearn };
}
