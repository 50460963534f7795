import type { Messages } from "../../platform/define/room.ts";

export const enSureness: Messages = {
  "choose.sure.robust":
    "This advice is robust: also when one estimate turns out a quarter different, the same combination comes first.",
  "choose.sure.close":
    "It is close: when one estimate turns out a quarter different, another combination may come first. Our advice is then still just as good.",
  "choose.sure.depends":
    "This advice depends on {count, plural, one {one estimate} other {# estimates}}, {count, plural, one {which is} other {most of all on}}: {estimate}.",
  "choose.sure.dependsStep":
    "What you can do: find that number out, or choose with your team. When it turns out a quarter {way, select, lower {lower} other {higher}}, another combination is {points, plural, one {1 point} other {# points}} better.",
  "choose.sure.dependsOut":
    "What you can do: find that number out, or choose with your team. When it turns out a quarter {way, select, lower {lower} other {higher}}, this advice is no longer possible.",
  "choose.sure.unfinished":
    "We could check {tried, number} of the {all, number} estimates. None of those makes another combination clearly better.",
  "choose.sure.toNumber": "Look at this number, and fill in your own when you know it",
  "choose.sure.title": "What if an estimate is wrong?",
  "choose.sure.how":
    "We took one estimate a quarter lower or higher {tried, number} times: the weights of the eleven parts, and the estimated numbers of all methods and tools. On a scale from 0 to 4 a quarter is one step. Numbers with a source we left as they are.",
  "choose.sure.notAll": "Of {unfinished, number} changes we could not check everything: there were too many.",
  "choose.sure.decidingTitle": "With these another combination is clearly better",
  "choose.sure.shiftingTitle": "With these another one comes first, and our advice stays just as good",
  "choose.sure.none": "No single estimate makes another combination clearly better.",
  "choose.sure.more": "And {count, plural, one {1 more estimate} other {# more estimates}}.",
  "choose.sure.turned":
    "{estimate}, a quarter {way, select, lower {lower} other {higher}}: {points, plural, =0 {with the same points} one {1 point better} other {# points better}} is",
  "choose.sure.turnedOut":
    "{estimate}, a quarter {way, select, lower {lower} other {higher}}: then our advice is no longer possible, and first comes",
  "choose.sure.turnedNone":
    "{estimate}, a quarter {way, select, lower {lower} other {higher}}: then no combination is possible any more",
  "choose.estimate.weight": "how much “{part}” counts",
  "choose.estimate.cost": "the cost of {item}",
  "choose.estimate.hours": "the hours for {item}",
  "choose.estimate.lead": "the preparation of {item}",
  "choose.estimate.duration": "how long {item} runs",
  "choose.estimate.digitalSkill": "the skill with the internet that {item} asks",
  "choose.estimate.literacy": "how well one has to read for {item}",
  "choose.estimate.deliberation": "how well people think together with {item}",
  "choose.estimate.representativeness": "how much the group of {item} is like all residents",
  "choose.estimate.privacyRisk": "the risk with people's data of {item}",
  "choose.estimate.escalationRisk": "the chance that {item} gets out of hand",
  "choose.estimate.reach": "the reach of {item} among this group: {group}",
  "choose.equals.title": "How do the combinations that are just as good differ?",
  "choose.equals.inAll": "All {count, number} of them have {items}.",
  "choose.equals.inAllNone": "Nothing is in all {count, number} of them: you really can choose.",
  "choose.equals.inSome": "Some of them also have this, with in how many of the {count, number}:",
  "choose.equals.some": "{item}: in {count, number}",
  "choose.equals.cost": "They cost from {least} to {most}. (estimate)",
  "choose.equals.hours": "They ask from {least, number} to {most, number} hours of your team. (estimate)",
  "choose.refused.changedWhileComputing":
    "A colleague changed something while we were computing. Compute the advice again.",
};
