import type { Messages } from "../../platform/define/room.ts";

export const enBylaw: Messages = {
  "choose.bylaw.title": "Participation by-law",
  "choose.bylaw.lead":
    "{count, plural, =0 {No article has been entered yet. Copy what your by-law says, and the decision guide cites the article.} one {1 article holds now. The decision guide cites it where it fits: with the advice, in the plan and when residents are not involved.} other {# articles hold now. The decision guide cites them where they fit: with the advice, in the plan and when residents are not involved.}}",
  "choose.bylaw.newArticle": "Enter an article",
  "choose.bylaw.article": "Article {number}",
  "choose.bylaw.change": "Change article {number}",
  "choose.bylaw.toPublic": "How residents read the by-law",
  "choose.bylaw.link": "The participation by-law",
  "choose.bylaw.kind.asks": "When participation is needed",
  "choose.bylaw.kind.exclusion": "When not (exclusion)",
  "choose.bylaw.kind.level": "How far taking part goes (level)",
  "choose.bylaw.kind.decider": "Who decides about that",
  "choose.bylaw.kind.term": "Terms and report",
  "choose.bylaw.kind.repealed": "This article is repealed",
  "choose.bylaw.soon": "Holds later",
  "choose.bylaw.before": "{count, plural, one {A text that holds no longer} other {# texts that hold no longer}}",
  "choose.bylaw.from": "holds from {from}",
  "choose.bylaw.fromUntil": "holds from {from} until {until}",
  "choose.bylaw.setBy": "Entered by {by} on {on}.",
  "choose.bylaw.endedBy": "Corrected or taken out by {by} on {on}.",
  "choose.bylaw.articleLead":
    "Enter what the adopted by-law says, and from which day. The text that held before is kept.",
  "choose.bylaw.adaptLead":
    "This is an example. Turn it into the text that your council adopted. Fill in what stands between brackets.",
  "choose.bylaw.field.number": "Number",
  "choose.bylaw.field.numberHelp": "As in the by-law, for example: 3, or 3 paragraph 2. At most 20 characters.",
  "choose.bylaw.field.kind": "What is the article about?",
  "choose.bylaw.field.text": "Text",
  "choose.bylaw.field.textHelp":
    "Copy the text as it was adopted. Is the article repealed? Then this field does not count.",
  "choose.bylaw.field.textLimit": "At most {max, number} characters.",
  "choose.bylaw.field.holdsFrom": "From which day does this hold?",
  "choose.bylaw.field.holdsFromHelp": "Choose a day on which a text already begins, and you correct that text.",
  "choose.bylaw.save": "Keep this article",
  "choose.bylaw.trail": "Everything that was entered",
  "choose.bylaw.mistake": "This was entered by mistake",
  "choose.bylaw.mistakeText":
    "The text then no longer counts. It can still be read here, and where it was cited before.",
  "choose.bylaw.takeOut": "Take this text out",
  "choose.bylaw.leftOpen": "The text still says “[vul in: …]”. Fill in what your council decided there.",
  "choose.bylaw.nothingToRepeal": "There is no article with this number to repeal. Check the number.",
  "choose.bylaw.model.title": "An example to begin with",
  "choose.bylaw.model.lead":
    "This is a model, not a by-law. It holds nowhere until you adapt it and your council adopts it. The words are ours and were not checked by a lawyer. The division follows the sources below. The text is in Dutch.",
  "choose.bylaw.model.article": "Model, article {number}",
  "choose.bylaw.model.adapt": "Adapt article {number} of the model",
  "choose.bylaw.model.sources": "Sources of the division:",
  "choose.bylaw.public.title": "Rules about taking part",
  "choose.bylaw.public.lead":
    "The municipality of {municipality} has rules about thinking along and taking part. Such a set of rules is called a participation by-law. These are the articles that we use.",
  "choose.bylaw.public.none": "The rules are not here yet",
  "choose.bylaw.public.noneText":
    "Do you want to know when the municipality asks for your opinion? Then contact us. You find how at the bottom of this page.",
  "choose.notice.articleSet": "The article has been kept.",
  "choose.notice.articleTakenOut": "The text no longer counts.",
  "choose.motivation.noBylaw":
    "No participation by-law has been entered yet. You can record the motivation all the same.",
  "choose.motivation.noGround":
    "The participation by-law as entered has no exclusion, and no article that asks for participation.",
  "choose.motivation.toBylaw": "To the participation by-law",
  "choose.motivation.ground.exclusion": "Which exclusion of the participation by-law do you use?",
  "choose.motivation.ground.asks": "Which article of the participation by-law asks for participation here?",
  "choose.motivation.groundHelp.exclusion":
    "Does none fit? Then the by-law asks for participation. Talk to your lawyer first.",
  "choose.motivation.groundHelp.asks": "The article is put in the text for the file.",
  "choose.motivation.noArticle": "None of these articles",
  "choose.motivation.exclusionNeeded":
    "Choose the exclusion that you use. Only then does your by-law allow not involving people.",
  "choose.motivation.notHolding":
    "This article did not hold on the day of the decision. Choose another article, or check the date.",
  "choose.scan.answer.none": "not answered yet",
  "choose.note.forFile": "The motivation for the file",
  "choose.note.title": "Why we do not ask residents for input now: {challenge}",
  "choose.note.kicker": "Municipality of {municipality}, motivation about participation",
  "choose.note.decision": "Decision",
  "choose.note.decision.inform": "residents are informed, but not asked for input",
  "choose.note.decision.stop": "nothing is done now",
  "choose.note.decisionText": "About “{challenge}” it was decided: {what}. Decided by: {by}, on {on}.",
  "choose.note.ground": "Ground",
  "choose.note.ground.none": "No article of a participation by-law was cited.",
  "choose.note.ground.exclusion":
    "The exclusion of article {number} of the participation by-law of the municipality of {municipality}, as it held on {on}: “{text}”",
  "choose.note.ground.asks":
    "Article {number} of the participation by-law of the municipality of {municipality}, as it held on {on}, asks for participation here: “{text}” Below stands why it is not done now.",
  "choose.note.scan": "QuickScan",
  "choose.note.scanText": "The QuickScan of the decision guide came out at: {outcome}.",
  "choose.note.reasons": "Reasons",
  "choose.note.recorded": "Recorded",
  "choose.note.recordedText": "By {by}, on {on}.",
  "choose.note.file.motivering.docx": "Word file of this motivation",
  "choose.note.file.motivering.txt": "Text file of this motivation",
  "choose.note.changed": "After the motivation was recorded, answers were changed, last by {by} on {on}",
  "choose.note.changedText":
    "{count, plural, =0 {The answers to the QuickScan are now the same as then.} one {The motivation at the bottom of this page belongs to the old answers. One answer is different now:} other {The motivation at the bottom of this page belongs to the old answers. # answers are different now:}}",
  "choose.note.changedCheck": "Was: {before}. Now: {now}.",
  "choose.note.differs": "On the trajectory there is now another motivation than here.",
};
