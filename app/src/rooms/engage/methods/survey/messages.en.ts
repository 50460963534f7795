import type { Messages } from "../../../../platform/define/room.ts";
import { en as conditions } from "./conditions/messages.en.ts";
import { en as crossTab } from "./cross-tab/messages.en.ts";
import { en as sets } from "./sets/messages.en.ts";
import { en as tests } from "./tests/messages.en.ts";
import { en as tags } from "./tags/messages.en.ts";

export const en: Messages = {
  ...conditions,
  ...crossTab,
  ...sets,
  ...tests,
  ...tags,
  "survey.name": "Survey",
  "survey.takePart": "Fill in the survey",
  "survey.duration": "Estimated time: {most, plural, one {# minute} other {# minutes}}",
  "survey.durationRange": "Estimated time: {least, number} to {most, number} minutes",
  "survey.durationHow":
    "This is an estimate; nobody measured it. We counted {questions, plural, one {# question} other {# questions}} and {words, number} words. We reckon with reading {wordsPerMinute, number} words a minute, and with {fastest, number} to {slowest, number} seconds for each answer. Not everybody gets every question. If you write a lot, it takes longer.",
  "survey.recallsNothing": "(not filled in)",
  "survey.why": "Why we ask this: {reason}",
  "survey.other": "Something else",
  "survey.otherWords": "Something else, namely",
  "survey.otherSaid": "Something else: {words}",
  "survey.field.other": "Write down what you mean, or choose another answer.",
  "survey.field.otherToo":
    "You chose an answer and wrote something at “Something else, namely”. Choose “Something else”, or empty that field.",
  "survey.noAnswer": "Not filled in",
  "survey.paper.one": "Put one cross.",
  "survey.paper.scale": "Put a cross through one circle.",
  "survey.field.limit": "No more than {max} characters",
  "survey.field.nothing": "You have not answered any question yet. Answer at least one.",
  "survey.field.twoOptions": "Give at least two answers, one per line.",
  "survey.field.tooManyOptions": "Those are too many answers. Give no more than {max, number}.",
  "survey.field.unevenOptions": "Translate every answer. Every language needs the same number of lines.",
  "survey.field.twoEnds": "Write two lines here: what 1 means and what 5 means.",
  "survey.refused.full": "This survey is full. It holds no more than {max, number} questions.",
  "survey.refused.answered":
    "People have answered this question. You can still correct its words, but not the kind of question or which answers there can be.",
  "survey.refused.dependedOn": "Another question depends on this one. Change that question first.",
  "survey.refused.last":
    "The survey is running and this is its last question. Write another question first. Then remove this one.",
  "survey.refused.order": "Then a question would come before the one it depends on. That is not possible.",
  "survey.results.tooFew": "There are not enough answers yet",
  "survey.results.tooFewText":
    "We show results once ten people or more have taken part. So nobody knows who answered what.",
  "survey.results.people": "About {people, number} people took part.",
  "survey.results.rounding":
    "We round numbers to five. We show nothing about fewer than ten people. So nobody knows who answered what.",
  "survey.results.withdrawn":
    "A few people withdrew their answers later. Their words are gone. Their choices still count here.",
  "survey.results.questionTooFew": "Too few people answered this question.",
  "survey.results.open":
    "About {people, number} people wrote something here. The team reads everything. The texts are not on this page.",
  "survey.results.answered": "About {people, number} people answered.",
  "survey.results.series": "Number of people",
  "survey.results.table": "See this as a table",
  "survey.results.all": "View all counts",
  "survey.results.answer": "Answer",
  "survey.results.hidden": "Fewer than 10, or not shown",
  "survey.results.count": "{people, number} ({share})",
  "survey.staff.byRoute.none": "There are no answers yet",
  "survey.staff.byRoute.people": "People who answered",
  "survey.staff.byRoute.hidden": "Fewer than 5, or not shown",
  "survey.staff.byRoute.rules":
    "Of fewer than five people nothing is shown, not even here. Do not put these numbers on the website: there the limit is ten.",
  "survey.staff.title": "Questions",
  "survey.staff.lead": "Ask few questions. After five a new screen begins.",
  "survey.staff.questions": "The questions in order",
  "survey.staff.question": "Question",
  "survey.staff.kind": "Kind of question",
  "survey.staff.answers": "Answers",
  "survey.staff.do": "What you can do",
  "survey.staff.required": "required",
  "survey.staff.none": "There are no questions yet",
  "survey.staff.noneText": "Add the first question below.",
  "survey.staff.add": "Add a question or part",
  "survey.staff.change": "Change the question or part",
  "survey.staff.changeShort": "Change",
  "survey.staff.changeThis": "Change: {question}",
  "survey.staff.up": "Up",
  "survey.staff.upThis": "Up: {question}",
  "survey.staff.remove": "Remove",
  "survey.staff.removeThis": "Remove: {question}",
  "survey.staff.words": "The question in {language}",
  "survey.staff.options": "Answers in {language}",
  "survey.staff.optionsHelp": "Write one answer on each line, no more than {max, number}.",
  "survey.staff.why": "Why do you ask this? In {language}",
  "survey.staff.whyHelp": "People read this beside the question. A required question must have it.",
  "survey.staff.whyRequired": "Write down why people have to answer this question.",
  "survey.staff.other": "People may give an answer of their own: “Something else, namely”",
  "survey.staff.isRequired": "People have to answer this question",
  "survey.staff.save": "Save",
  "survey.staff.saved": "Saved.",
  "survey.staff.removed": "Taken out.",
  "survey.staff.count":
    "{count, plural, =0 {There are no questions yet.} one {There is one question.} other {There are # questions.}}",
};
