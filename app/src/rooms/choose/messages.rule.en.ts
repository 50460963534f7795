import type { Messages } from "../../platform/define/room.ts";

export const enRule: Messages = {
  "choose.rule.title": "What the decision guide does with this article",
  "choose.rule.lead":
    "You need not fill this in. If you do, the decision guide cites the article where it fits. The advice itself does not change.",
  "choose.rule.subjects": "For which subjects does the article hold?",
  "choose.rule.subjectsHelp": "If you choose none, the article holds for every subject.",
  "choose.rule.leastLevel": "Which level does the article ask at the least?",
  "choose.rule.leastLevelHelp": "If a plan stays below it, the decision guide warns.",
  "choose.rule.leastLevel.none": "The article names no level",
  "choose.rule.decider": "Who decides according to the article?",
  "choose.rule.deciderHelp": "This is stated in the plan.",
  "choose.rule.decider.none": "The article names nobody",
  "choose.rule.decider.own": "Who takes the decision, each for their own tasks",
  "choose.rule.decider.council": "The council",
  "choose.rule.decider.executive": "The mayor and aldermen",
  "choose.rule.decider.official": "An official",
  "choose.rule.decider.other": "Someone else",
  "choose.rule.termOf": "For what does the article name a number of weeks?",
  "choose.rule.termOfHelp": "This is stated in the schedule.",
  "choose.rule.termOf.none": "For none of these",
  "choose.rule.termOf.notice": "So long before the beginning the plan is public",
  "choose.rule.termOf.reaction": "So long people can take part or react at the least",
  "choose.rule.termOf.report": "So long after the end the report is there at the latest",
  "choose.rule.termWeeks": "How many weeks?",
  "choose.rule.weeksUnit": "weeks",
};
