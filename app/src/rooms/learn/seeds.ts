import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Work } from "../../platform/define/work.ts";
import { doneDaysAgo } from "../trajectories/room.ts";
import { addLesson } from "./commands/add-lesson.ts";
import { makeReportFinal } from "./commands/make-report-final.ts";
import type { LessonInput } from "./inputs.ts";
import type { LearnBindings } from "./ports.ts";

const dayMs = 86_400_000;
const monthMs = 30 * dayMs;

function lessons(work: Work): readonly Omit<LessonInput, "trajectoryId">[] {
  const day = (months: number) => new Date(work.now.getTime() + months * monthMs).toISOString().slice(0, 10);
  return [
    {
      textNl: "Vraag kinderen zelf, op school en op de fiets. Hun gevaarlijke plekken stonden niet op onze kaart.",
      textEn: "Ask children themselves, at school and on their bikes. Their dangerous places were not on our map.",
      context: "Ouders noemden vooral de drukke weg. Kinderen noemden twee kleine kruisingen die niemand kende.",
      owner: "Jeroen Bakker, participatieadviseur",
      route: "method",
      dueOn: day(2),
    },
    {
      textNl: "Zet in elke brief op welke dag mensen antwoord krijgen. En bel als het later wordt.",
      textEn: "Put in every letter on which day people get an answer. And call when it will be later.",
      context: "We antwoordden later dan beloofd. Mensen die we hadden gebeld, waren daar veel minder boos over.",
      owner: "Anouk Visser, projectleider",
      route: "routine",
      dueOn: day(1),
    },
    {
      textNl: "Een enquête op alleen de website is niet genoeg. Neem geld voor papier en gesprekken op in elk plan.",
      textEn: "A survey on the website alone is not enough. Put money for paper and conversations in every plan.",
      context:
        "De eerste twee weken deden bijna alleen ouders met een koopwoning mee. Aan de schoolpoort veranderde dat.",
      owner: "Ilse Postma, evaluator",
      route: "budget_line",
      dueOn: day(5),
    },
  ];
}

/** Three lessons and the final report of the trajectory that is done, by the real commands. */
export async function seedDemoLessons(
  work: Work,
  bindings: LearnBindings,
  trajectoryId: string,
  evaluatorId: string,
): Promise<void> {
  const actor = {
    kind: "person",
    personId: evaluatorId,
    name: "Ilse Postma",
    email: "",
    roles: ["evaluator"],
  } as const;
  // The report followed on the evaluation; what has to be done with the lessons still lies ahead.
  const then = new Date(work.now.getTime() - doneDaysAgo.reported * dayMs);
  const asEvaluator: Work = { ...work, actor, now: then };
  for (const lesson of lessons(work)) must(await addLesson.run(asEvaluator, { trajectoryId, ...lesson }));
  must(await makeReportFinal(bindings).run(asEvaluator, { trajectoryId }));
}

function must(result: Result<unknown, Refusal>): void {
  if (!result.ok) throw new Error(`A lesson or the report of the demo was refused: ${JSON.stringify(result.refusal)}`);
}
