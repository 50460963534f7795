import { Heading } from "../../platform/web/components/heading/heading.view.tsx";
import { DefinitionList } from "../../platform/web/components/definition-list/definition-list.view.tsx";
import { ButtonLink } from "../../platform/web/components/button/button.view.tsx";
import type { StepFinder, TrajectoryLink } from "../trajectories/room.ts";
import { trajectorySection } from "../trajectories/room.ts";
import { figuresOf } from "./figures.ts";
import { paths } from "./paths.ts";
import { mayCompute, mayRead } from "./policy.ts";
import { isQuestionnaireOpen } from "./response-reader.ts";
import { casesText, figureName, inLang, outcomeText } from "./views/value-words.ts";

/** What residents read of the figures: those about what was done for them, when the trajectory has been answered. */
const publicKeys = ["E2", "N1", "N2", "T1", "C2", "N3-close", "N3-later"];

/** A few figures on the public page, from when a trajectory has been answered and only as far as there are any. */
export const measuredSection = trajectorySection({
  side: "resident",
  order: 95,
  async load(work, trajectory) {
    if (trajectory.status !== "answered" && trajectory.status !== "evaluated") return undefined;
    const figures = (await figuresOf(work, trajectory.id, "public")).filter(({ key }) => publicKeys.includes(key));
    const valid = figures.filter(({ result }) => result.status === "valid");
    return valid.length === 0 ? undefined : valid;
  },
  view: (figures, frame) => (
    <section className="stack" aria-labelledby="measured">
      <Heading level={2} id="measured">
        {frame.t("measure.public.title")}
      </Heading>
      <p className="measure">{frame.t("measure.public.lead")}</p>
      <DefinitionList
        layout="stacked"
        items={figures.map((figure) => ({
          term: inLang(frame, figure.definition.question),
          value: `${figureName(frame, figure)}: ${outcomeText(frame, figure)}. ${casesText(frame, figure)}`,
        }))}
      />
    </section>
  ),
});

/** The way to the questionnaire, on the public page. */
export const questionnaireSection = trajectorySection({
  side: "resident",
  order: 390,
  async load(work, trajectory) {
    if (trajectory.status === "preparing" || trajectory.status === "not_now") return undefined;
    return (await isQuestionnaireOpen(work, trajectory.id)) ? { slug: trajectory.slug } : undefined;
  },
  view: ({ slug }, { t }) => (
    <section className="stack" aria-labelledby="questionnaire">
      <Heading level={2} id="questionnaire">
        {t("measure.questionnaire.title")}
      </Heading>
      <div>
        <ButtonLink href={paths.open(slug)} variant="secondary" pictogram="pencil">
          {t("measure.questionnaire.openLink")}
        </ButtonLink>
      </div>
    </section>
  ),
});

/** In the row of links above the staff pages of a trajectory. */
export const measureLinks: readonly TrajectoryLink[] = [
  {
    ...{ labelKey: "measure.questionnaires.title", step: "measure", order: 0, policy: mayRead },
    href: ({ id }) => paths.questionnaires(id),
  },
  { labelKey: "measure.title", step: "measure", order: 10, policy: mayRead, href: ({ id }) => paths.measurement(id) },
];

/** An answered trajectory is measured before anybody reports about it. */
export const measuringStep: StepFinder = {
  async nextStep(work, { id, status }) {
    if (status !== "answered" || (await figuresOf(work, id, "internal")).length > 0) return undefined;
    return {
      sentenceKey: "measure.next.measure",
      linkKey: "measure.next.measureLink",
      href: paths.measurement(id),
      policy: mayCompute,
    };
  },
};
