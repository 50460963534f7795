import type { Messages } from "../../platform/define/room.ts";

export const enWhyNot: Messages = {
  "choose.whyNot.title": "Why is something not in the advice?",
  "choose.whyNot.link": "Do you miss a method or tool? Ask why it is not in",
  "choose.whyNot.lead":
    "Choose a method or tool that you miss. You read why it is not in the advice, and what would have to be different.",
  "choose.whyNot.noAdvice": "There is no advice yet",
  "choose.whyNot.toAdvice": "To the advice",
  "choose.whyNot.back": "Back to the advice",
  "choose.whyNot.item": "What do you miss?",
  "choose.whyNot.ask": "Ask why not",
  "choose.whyNot.takes": "We compare all combinations again. That may take a few seconds.",
  "choose.whyNot.askedBy": "Asked by {by} on {when}",
  "choose.whyNot.tryIt": "Look at that combination and adjust it",
  "choose.whyNot.advised": "{item} is in the advice.",
  "choose.whyNot.barred": "{item} is not possible here.",
  "choose.whyNot.equallyGood":
    "You can just as well choose {item}. {combination} scores {points, plural, =0 {the same as} one {1 point less than} other {# points less than}} the advice, and we cannot measure that precisely.",
  "choose.whyNot.behind":
    "The best combination with {item} scores {points} points less than the advice: {combination}.",
  "choose.whyNot.loses": "{part}: {points} points less than the advice",
  "choose.whyNot.part.synergy": "Things that strengthen each other",
  "choose.whyNot.part.conflict": "Things that hinder each other",
  "choose.whyNot.part.complexity": "How much happens at the same time",
  "choose.whyNot.turns": "Each of these changes would be enough",
  "choose.whyNot.noTurn":
    "We found no single change that puts {item} among the best. More than one thing would have to be different.",
  "choose.whyNot.repairs": "What would have to be different",
  "choose.whyNot.afterNothing": "Even then there is no combination with it that can become a plan.",
  "choose.whyNot.afterEqual": "Then the best combination with it is as good as the best advice.",
  "choose.whyNot.afterBehind":
    "Even then the best combination with it scores {points} points less than the best advice.",
  "choose.whyNot.bar.levelTooFar": "{item} fits {levels}. You promise {level}.",
  "choose.whyNot.bar.aboveBudget": "{item} costs at least {needed}. You have {budget}.",
  "choose.whyNot.bar.planAboveBudget":
    "Even the smallest plan with {item} asks for a budget of at least {needed}. You have {budget}.",
  "choose.whyNot.bar.planAboveHours":
    "Even the smallest plan with {item} asks for at least {needed, number} hours of the team. You have {hours, number} hours.",
  "choose.whyNot.bar.startsTooLate":
    "{item} asks for at least {needed, plural, one {1 week} other {# weeks}} of preparation. You have {weeks, plural, one {1 week} other {# weeks}}.",
  "choose.whyNot.bar.needAbsent": "{item} cannot do without {needs}, and that is not in the library.",
  "choose.whyNot.bar.noCompanion":
    "{item} goes with {companions}, {count, plural, one {and that is not possible here} other {and none of those is possible here}}.",
  "choose.whyNot.bar.noCompanionAtAll": "{item} goes with no method in the library.",
  "choose.whyNot.bar.noCombination":
    "No combination with {item} delivers what you ask, with at most four methods and two tools.",
  "choose.whyNot.bar.notAChoice":
    "You do not choose {item} separately. Whoever asks for input always answers; whoever only informs has nothing to answer.",
  "choose.whyNot.lever.budgetEur": "a budget of {to}",
  "choose.whyNot.lever.staffHours": "{to, number} hours of the team",
  "choose.whyNot.lever.weeks": "{to, plural, one {1 week} other {# weeks}} until the input has to be there",
  "choose.whyNot.lever.level": "promising more or less influence: {to}, with as much room",
  "choose.whyNot.lever.deliberationNeed": "a question that people have to think about together for long",
  "choose.whyNot.lever.representativenessNeed": "the demand that the group resembles all residents",
  "choose.whyNot.lever.heat": "a subject about which people are not heated",
  "choose.whyNot.lever.dpiaDone": "a data protection impact assessment (DPIA) that has been done",
  "choose.whyNot.lever.priority": "a group without whom it fails: {group}",
  "choose.field.item": "Choose a method or tool from the list.",
  "choose.refused.whyNotOutdated": "This advice no longer holds. Compute the advice again, and then ask once more.",
};
