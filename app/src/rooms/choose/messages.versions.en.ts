import type { Messages } from "../../platform/define/room.ts";

export const enVersions: Messages = {
  "choose.versions.title": "Versions of this decision guide",
  "choose.versions.link": "All versions",
  "choose.versions.none": "There is no version yet",
  "choose.versions.noneText": "As soon as you answer something, version 1 is here.",
  "choose.versions.lead.first": "This is version {number}. There is no earlier version yet.",
  "choose.versions.lead.otherAdvice": "This is version {number}. Version {before} had another advice.",
  "choose.versions.lead.sameAdvice": "This is version {number}. Version {before} had the same advice.",
  "choose.versions.lead.notYet":
    "This is version {number}, without an advice yet. Version {before} did have an advice.",
  "choose.versions.lead.noAdvice": "This is version {number}. No advice has been computed yet.",
  "choose.versions.lead.firstAdvice":
    "This is version {number}, the first with an advice. In version {before} the questions were answered differently.",
  "choose.versions.what":
    "A version is how the questions were answered, with the advice of that moment. A new version begins after each advice, when somebody else goes on, and after an hour's pause.",
  "choose.versions.compare": "Compare version {number} with now",
  "choose.versions.of": "Version {number}",
  "choose.versions.ofNow": "Version {number}, as it is now",
  "choose.versions.by": "{by}, {when}",
  "choose.versions.start": "This is how this copy began.",
  "choose.versions.putBack": "The answers of version {number} were put back here.",
  "choose.versions.advice": "Advice",
  "choose.versions.older": "{count, plural, one {1 older version} other {# older versions}}",
  "choose.versions.noCombination": "No combination that is possible",
  "choose.versions.notAdvised": "Not computed",
  "choose.versions.changed":
    "{count, plural, =0 {The same answers as the version before} one {1 answer other than in the version before} other {# answers other than in the version before}}",
  "choose.versions.answers":
    "{count, plural, =0 {Nothing answered} one {All answers of that moment (1)} other {All answers of that moment (#)}}",
  "choose.versions.one.title": "Version {number} and now",
  "choose.versions.one.isNow": "Version {number} is the version of now.",
  "choose.versions.one.same": "Version {number} had the same answers as now.",
  "choose.versions.one.differs":
    "{count, plural, one {In version {number} 1 answer was other than now.} other {In version {number} # answers were other than now.}}",
  "choose.versions.one.sameAdvice": "The advice was the same as now: {then}.",
  "choose.versions.one.otherAdvice": "The advice was: {then}. Now it is: {now}.",
  "choose.versions.one.adviceThen": "The advice was: {then}. With the answers of now no advice has been computed yet.",
  "choose.versions.one.adviceNow": "There was no advice yet. Now it is: {now}.",
  "choose.versions.one.noAdvice": "With neither of them an advice was computed.",
  "choose.versions.one.now": "Now",
  "choose.versions.one.both": "Lay the two advices fully side by side",
  "choose.versions.one.putBack": "Put these answers back",
  "choose.versions.one.putBackHelp":
    "The answers of now are not lost: they stay version {now}, and you can put those back too. An advice that was computed already belongs to the previous answers then. Who would solve a point of the QuickScan and when stays only if that point stays open.",
  "choose.versions.one.closed":
    "Nobody can take part in this trajectory any more. So these answers cannot be put back.",
  "choose.versions.back": "To all versions",
  "choose.versions.refused.guideClosed":
    "Nobody can take part in this trajectory any more. The answers stay as they are.",
  "choose.versions.refused.changedMeanwhile":
    "Somebody changed an answer meanwhile. Look at what is different now and choose again.",
  "choose.versions.refused.same": "These answers are there already. There is nothing to put back.",
  "choose.notice.versionPutBack": "The answers of that moment are there again. Compute the advice anew.",
  "choose.history.byPutBack": "{by}, {when}; put back from version {number}",
};
