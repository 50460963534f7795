import type { Messages } from "../../platform/define/room.ts";

export const enSays: Messages = {
  "choose.says.title": "What your participation by-law says",
  "choose.says.differs": "Your participation by-law says something else",
  "choose.says.asked":
    "{count, plural, one {Article {numbers} of your participation by-law asks for participation here.} other {Articles {numbers} of your participation by-law ask for participation here.}}",
  "choose.says.someHold":
    "{count, plural, one {One article of your participation by-law holds here.} other {# articles of your participation by-law hold here.}}",
  "choose.says.all": "{count, plural, one {The article that holds here} other {The # articles that hold here}}",
  "choose.says.asks": "Article {number} asks for participation here.",
  "choose.says.exclusion": "Article {number} names an exception for this subject. Read whether it holds here.",
  "choose.says.about": "Read article {number} as well.",
  "choose.says.level": "Article {number} asks at least the level: {least}.",
  "choose.says.level.below":
    "Article {number} asks at least the level: {least}. Your answers come out lower: {level}. Choose a goal that goes further, or ask your lawyer.",
  "choose.says.decider": "According to article {number}, {decider} decides.",
  "choose.says.decider.own":
    "According to article {number}, {answered} also decides about taking part, as about the decision itself.",
  "choose.says.decider.ownUnknown":
    "According to article {number}, who takes the decision also decides about taking part. It is not known yet who that is.",
  "choose.says.decider.differs":
    "According to article {number}, {decider} decides. The decision guide says: {answered}. Find out who it has to be, or put the plan before both.",
  "choose.says.term.notice":
    "According to article {number} the plan is public at least {weeks, plural, one {# week} other {# weeks}} before the beginning.",
  "choose.says.term.reaction":
    "According to article {number} people can take part or react for at least {weeks, plural, one {# week} other {# weeks}}.",
  "choose.says.term.report":
    "According to article {number} there is a report at most {weeks, plural, one {# week} other {# weeks}} after the end.",
  "choose.says.late.notice":
    "Article {number}: the plan should have been public on {day}. Choose a later day for the decision, or ask your lawyer.",
  "choose.says.late.reaction":
    "Article {number}: people must be able to take part from {day}, because that lasts at least {weeks, plural, one {# week} other {# weeks}}. No method in this plan lasts that long.",
  "choose.says.late.report":
    "Article {number}: the report has to be there on {day}. In this plan the answers are ready later, or that day has passed.",
  "choose.says.day.notice": "The plan is public (participation by-law, article {number})",
  "choose.says.day.reaction": "People can take part or react (participation by-law, article {number})",
  "choose.says.day.report": "The report is there at the latest (participation by-law, article {number})",
  "choose.says.paper": "What the participation by-law says",
  "choose.says.paperQuote": "{text} “{quote}”",
  "choose.says.paperWarning": "Note. {warning}",
  "choose.says.fact": "Participation by-law",
  "choose.says.cited": "Participation by-law",
  "choose.says.cited.asks": "Article {number} of the participation by-law asks for participation: “{text}”",
  "choose.says.cited.decider": "Who decides is in article {number}: “{text}”",
  "choose.says.cited.other": "Article {number} of the participation by-law: “{text}”",
};
