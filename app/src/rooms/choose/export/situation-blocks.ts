import type { TargetGroup } from "@brink/decision-guide";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { PaperBlock } from "../../../platform/files/paper.ts";
import { warningsOf } from "../views/combination-details.view.tsx";
import { noDecisionWords } from "../views/planning-words.ts";
import type { Reading } from "../views/words.ts";
import { groupName, levelName, listed, nameOf, optionOnPaper, optionWords, recordOf, say } from "../views/words.ts";
import { addedWords, ownItemOf } from "../views/own-item-words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

function heading(text: string): PaperBlock {
  return { kind: "heading", level: 2, text };
}

/** The problem in a resident's words, and where it was heard. */
export function challengeBlocks({ frame }: Reading, { challenge }: PlannedGuide): readonly PaperBlock[] {
  return [
    heading(frame.t("choose.paper.challenge")),
    { kind: "text", text: challenge.words },
    { kind: "text", text: frame.t("choose.paper.heardWhere", { where: challenge.heardWhere }) },
  ];
}

/** What is asked, what is open, what was promised, and who decides when. */
export function situationBlocks(reading: Reading, { guide, plan }: PlannedGuide): readonly PaperBlock[] {
  const { frame } = reading;
  const { t, format } = frame;
  const { answers, situation, calendar } = plan;
  const dated =
    calendar === undefined
      ? ([["decision", noDecisionWords(reading, guide.id)]] as const)
      : ([
          ["decision", format.date(calendar.schedule.decisionOn)],
          ["feedback", format.date(calendar.schedule.feedbackOn)],
        ] as const);
  const facts = [
    [
      "goal",
      listed(
        frame,
        answers.Q2.map((goal) => optionWords(reading, "Q2", goal)),
      ),
    ],
    ["level", levelName(reading, situation.level)],
    ["open", optionOnPaper(reading, "Q3", answers.Q3)],
    ["promise", optionOnPaper(reading, "Q6", answers.Q6)],
    ["decider", optionOnPaper(reading, "Q5", answers.Q5)],
    ...dated,
  ] as const;
  return [
    heading(t("choose.paper.situation")),
    {
      kind: "table",
      caption: t("choose.paper.agreements"),
      rows: [
        [t("choose.paper.what"), t("choose.paper.answer")],
        ...facts.map(([name, text]) => [t(`choose.paper.fact.${name}`), text]),
      ],
    },
  ];
}

/** Whom it should certainly reach. */
export function whoBlocks(reading: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  const { t } = reading.frame;
  const { priority } = plan.situation;
  const groups = TARGET_GROUPS.filter((group: TargetGroup) => priority[group] !== undefined);
  return [
    heading(t("choose.paper.who")),
    {
      kind: "list",
      items: groups.map((group) => `${groupName(reading, group)}: ${t(`choose.reach.weight.${priority[group]}`)}`),
    },
  ];
}

/** What will be done, in a sentence each, and what has to be said aloud about it. */
export function combinationBlocks(reading: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  const { frame, content } = reading;
  const warnings = warningsOf({ ...reading, combination: plan.combination, situation: plan.situation });
  return [
    heading(frame.t("choose.paper.combination")),
    ...plan.ids.flatMap((id): readonly PaperBlock[] => {
      const record = recordOf(content, id);
      const own = ownItemOf(content, id);
      const texts = [...(record ? [say(frame, record.description)] : []), ...(own ? [addedWords(frame, own)] : [])];
      return [
        { kind: "heading", level: 3, text: nameOf(reading, id) },
        ...texts.map((text) => ({ kind: "text" as const, text })),
      ];
    }),
    ...(warnings.length === 0
      ? []
      : [heading(frame.t("choose.advice.warnings")), { kind: "list" as const, items: [...new Set(warnings)] }]),
  ];
}

/** What is asked of who reads it: money, hours and the promise to answer. */
export function decideBlocks(reading: Reading, { guide, plan }: PlannedGuide): readonly PaperBlock[] {
  const { t, format } = reading.frame;
  const { budget, calendar, combination } = plan;
  const dated =
    calendar === undefined
      ? [noDecisionWords(reading, guide.id)]
      : [
          t("choose.paper.decide.begin", { day: format.date(calendar.schedule.beginsOn) }),
          t("choose.paper.decide.answer", { day: format.date(calendar.schedule.feedbackOn) }),
        ];
  return [
    heading(t("choose.paper.decide")),
    {
      kind: "list",
      items: [
        t("choose.paper.decide.money", {
          expected: format.euros(budget.total.expectedCents),
          least: format.euros(budget.total.leastCents),
          most: format.euros(budget.total.mostCents),
        }),
        t("choose.paper.decide.hours", { hours: format.number(calendar?.hours.hours ?? combination.staffHours) }),
        ...dated,
      ],
    },
  ];
}
