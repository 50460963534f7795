import type { Messages } from "../../../platform/define/room.ts";

/** What came in on another platform, taken over with a file. */
export const importsEn: Messages = {
  "engage.origin.from": "Taken over from {source}",
  "engage.origin.for": "{count, plural, one {# person supported this there} other {# people supported this there}}",
  "engage.origin.forAndAgainst": "{count, number} people were for it there and {against, number} against",

  "engage.import.staff.title": "Taking over from another platform",
  "engage.import.staff.titleOf": "Taking over: {file}",
  "engage.import.staff.link": "Take ideas over from another platform",
  "engage.import.staff.lead":
    "Did ideas come in on Decidim or OpenStad before? Choose the export file of it. You first see what we understand of it. Then you decide.",
  "engage.import.staff.rule.first": "We first show what we understand and what not. Nothing happens yet.",
  "engage.import.staff.rule.people":
    "We do not take over names, e-mail addresses and telephone numbers of residents. We do not keep the file itself.",
  "engage.import.staff.rule.once": "What is here already does not come a second time. So you can bring a newer file.",
  "engage.import.staff.rule.comments":
    "Comments and photos are not in these files. They stay where they are, so keep the old platform as long as you need them.",
  "engage.import.staff.bring": "Choose a file",
  "engage.import.staff.how.decidim":
    "Decidim: go to the proposals in the admin panel and choose Export, then CSV or JSON.",
  "engage.import.staff.how.openstad":
    "OpenStad: choose “Exporteer inzendingen” at the submissions. That gives an Excel file. Open it and save it as “CSV UTF-8”. The JSON file of “Exporteren” will do as well.",
  "engage.import.staff.file": "Export",
  "engage.import.staff.fileHelp":
    "CSV or JSON, at most {megabytes, number} MB and {rows, number} rows. Is it more? Then bring it in parts.",
  "engage.import.staff.site": "Which website is this file from?",
  "engage.import.staff.siteHelp":
    "For example denkmee.gemeente.nl. OpenStad does not put the address in the file. Always fill in the same address: by that we see which ideas are here already.",
  "engage.import.staff.read": "Read the file",
  "engage.import.staff.earlier": "Earlier files",
  "engage.import.staff.column.file": "File",
  "engage.import.staff.column.source": "Platform",
  "engage.import.staff.column.by": "When and by whom",
  "engage.import.staff.column.standing": "Status",
  "engage.import.staff.readBy": "Read on {on} by {name}",
  "engage.import.staff.standing.read": "Read, not taken over yet",
  "engage.import.staff.standing.busy": "Is being taken over",
  "engage.import.staff.standing.done": "Taken over",
  "engage.import.staff.standing.stopped": "Stopped",

  "engage.import.staff.wrong.missing": "Choose a file.",
  "engage.import.staff.wrong.noSite":
    "This file does not say which website it is from. Fill in the address of that website and choose the file again.",
  "engage.import.staff.wrong.empty":
    "There is nothing in this file, or only the heads of columns. Make the export again.",
  "engage.import.staff.wrong.tooBig":
    "This file is larger than {megabytes, number} MB. Divide it and bring the parts one by one.",
  "engage.import.staff.wrong.spreadsheet":
    "This is an Excel file. Open it, choose Save as, choose “CSV UTF-8” and bring that file.",
  "engage.import.staff.wrong.zip":
    "This is a zip: a folder in one file. Unpack it, and choose the CSV or JSON file that is in it.",
  "engage.import.staff.wrong.encoding":
    "We cannot read the letters in this file. Save it again and choose “CSV UTF-8”. With just “CSV” letters like é and ë break.",
  "engage.import.staff.wrong.json":
    "This looks like JSON, but there is no list of ideas in it. Make the export again, or choose CSV.",
  "engage.import.staff.wrong.quotes":
    "A text in this file begins with a quotation mark that is never closed. Make the export again.",
  "engage.import.staff.wrong.cellTooLong": "A cell in this file is much too long. Make the export again.",
  "engage.import.staff.wrong.tooManyRows":
    "There are more than {rows, number} rows in this file. Divide it and bring the parts one by one.",
  "engage.import.staff.wrong.tooManyColumns":
    "There are too many columns in this file. Is this the export of the ideas?",
  "engage.import.staff.wrong.tooManyCells":
    "There are too many rows and columns in this file: together they can be {cells, number} cells. Divide the rows and bring the parts one by one.",
  "engage.import.staff.wrong.tooDeep":
    "The data in this file lie too deep in each other. Is this the export of the ideas?",
  "engage.import.staff.wrong.unknownColumns":
    "We do not recognise this file. It has to be the export of proposals of Decidim, or that of submissions of OpenStad, with the heads of the columns above it.",
  "engage.import.staff.refused.over":
    "Taking over is possible as long as the trajectory is in preparation or open. This trajectory is closed.",
  "engage.import.staff.refused.archived": "This trajectory is in the archive. Take it out first.",
  "engage.import.staff.refused.nothing": "There is nothing in this file that can still be taken over.",
  "engage.import.staff.refused.asked": "This file is being taken over already, or was.",

  "engage.import.staff.dry": "This is what we understand of the file. Nothing was taken over yet.",
  "engage.import.staff.busy":
    "We are working on it. {taken, plural, =0 {Nothing was taken over yet} one {# idea was taken over} other {# ideas were taken over}}, and {left, plural, one {# still waits} other {# still wait}}.",
  "engage.import.staff.refresh": "See how far it is",
  "engage.import.staff.done":
    "{count, plural, =0 {Nothing was taken over.} one {# idea was taken over.} other {# ideas were taken over.}}",
  "engage.import.staff.stopped":
    "We stopped: the trajectory was closed, or it did not work for thirty days. {count, plural, =0 {Nothing was taken over.} one {# idea was taken over.} other {# ideas were taken over.}}",
  "engage.import.staff.asked": "We are taking the ideas over. That goes on by itself, also when you close this page.",
  "engage.import.staff.discarded": "The file was thrown away.",
  "engage.import.staff.brought": "This is what happened to it",
  "engage.import.staff.would": "This will be added",
  "engage.import.staff.toRegister": "See what was taken over",
  "engage.import.staff.count.ideas": "Ideas",
  "engage.import.staff.count.withTheme": "With a subject of this activity",
  "engage.import.staff.count.withPlace": "With a place on the map",
  "engage.import.staff.count.answered": "With an answer",
  "engage.import.staff.count.known": "Were here already",
  "engage.import.staff.count.left": "Not taken over",
  "engage.import.staff.count.taken": "Taken over",
  "engage.import.staff.count.refused": "Failed: see the rows below",
  "engage.import.staff.days": "Sent between {first} and {last}. Those days stay with them.",
  "engage.import.staff.supports":
    "Support given elsewhere: {count, number} times for{against, plural, =0 {} other { and # times against}}. Those numbers stay with them, apart from the support that people give here.",
  "engage.import.staff.answers":
    "{count, plural, one {# idea has an official answer. That becomes} other {# ideas have an official answer. That becomes}} a proposal here: somebody else of the municipality confirms it before it is on the website.",
  "engage.import.staff.nobody":
    "We do not take over who wrote it. So nobody counts as a participant, and we cannot send these people a message.",
  "engage.import.staff.showing": "When are the ideas on the website?",
  "engage.import.staff.showing.before": "After somebody read them",
  "engage.import.staff.showing.before.help": "They come in the queue, after what residents send here.",
  "engage.import.staff.showing.public": "At once, when everybody could read them there too",
  "engage.import.staff.showing.public.help":
    "{count, plural, =0 {The file says that of no idea.} one {The file says that of # idea.} other {The file says that of # ideas.}} Does something in it look like a telephone number or e-mail address, or are there many links in it? Then somebody reads it first all the same.",
  "engage.import.staff.ask": "{count, plural, one {Take # idea over} other {Take # ideas over}}",
  "engage.import.staff.discard": "Throw this file away",

  "engage.import.staff.themes": "Subjects that do not exist here",
  "engage.import.staff.themesText":
    "These ideas get no subject here. Do you want one? First add it in the settings of the activity. Then come back here.",
  "engage.import.staff.themesLink": "To the subjects in the settings",
  "engage.import.staff.rows": "Rows to check",
  "engage.import.staff.rowsText":
    "{count, plural, =0 {All rows are understood completely.} one {There is something to say about # row.} other {There is something to say about # rows.}}",
  "engage.import.staff.toReport": "Download the whole report (CSV)",
  "engage.import.staff.columns": "The columns",
  "engage.import.staff.columnsTaken": "{count, plural, one {We take # column over} other {We take # columns over}}",
  "engage.import.staff.columnsLeft":
    "{count, plural, one {We do not take # column over} other {We do not take # columns over}}",
  "engage.import.staff.report.row": "Row",
  "engage.import.staff.report.id": "Number on the old platform",
  "engage.import.staff.report.outcome": "What happens to it",
  "engage.import.staff.report.receipt": "Number here",
  "engage.import.staff.report.notes": "Not taken over",
  "engage.import.staff.report.column": "Column",
  "engage.import.staff.report.taken": "Taken over",
  "engage.import.staff.report.why": "What we do with it",
  "engage.import.staff.report.filled": "Rows filled in",
  "engage.import.staff.report.theme": "Subject",
  "engage.import.staff.report.rows": "Rows",
  "engage.import.staff.report.yes": "Yes",
  "engage.import.staff.report.no": "No",

  "engage.import.staff.outcome.ready": "Becomes an idea",
  "engage.import.staff.outcome.taken": "Became an idea",
  "engage.import.staff.outcome.known": "Was here already",
  "engage.import.staff.outcome.refused": "Does not fit the rules of this activity",
  "engage.import.staff.why.noId": "Without a number of there: we cannot know whether it is here already",
  "engage.import.staff.why.twice": "Is in this file twice",
  "engage.import.staff.why.noTitle": "Has no title",
  "engage.import.staff.why.noText": "Has no text",
  "engage.import.staff.why.tooLong": "The text is longer than it can be here",
  "engage.import.staff.why.amendment": "Is a change of another proposal",
  "engage.import.staff.why.withdrawn": "Was withdrawn there by who wrote it",
  "engage.import.staff.why.deleted": "Was deleted there",
  "engage.import.staff.why.cells": "The row has more cells than there are columns",
  "engage.import.staff.note.titleCut": "The title was shortened. The whole title stands above the text.",
  "engage.import.staff.note.spotCut": "The address was shortened.",
  "engage.import.staff.note.day":
    "The day was not understood ({said}). The idea gets the day on which it is taken over.",
  "engage.import.staff.note.place": "The place was not understood or is not in the Netherlands ({said}).",
  "engage.import.staff.note.number": "The number in “{column}” was not understood ({said}).",
  "engage.import.staff.note.answer": "The answer was not taken over: it needs a decision as well as a text in Dutch.",
  "engage.import.staff.note.reaction": "The reaction of the editors was not taken over: there is no decision with it.",
  "engage.import.staff.note.languages": "Only the text in one language was taken over.",

  "engage.import.staff.use.id": "The number of there, so that nothing is taken over twice",
  "engage.import.staff.use.title": "Title",
  "engage.import.staff.use.text": "Text, without markup",
  "engage.import.staff.use.theme": "Subject, when it exists here",
  "engage.import.staff.use.place": "Place",
  "engage.import.staff.use.day": "Day on which it was sent",
  "engage.import.staff.use.support": "Support on the old platform",
  "engage.import.staff.use.state": "Whether people could read it there",
  "engage.import.staff.use.answer": "Official answer, as a proposal",
  "engage.import.staff.use.people": "Not taken over: data of people",
  "engage.import.staff.use.comments": "Not taken over: only how many there are, not the comments themselves",
  "engage.import.staff.use.files": "Not taken over: the photos and files themselves are not in it",
  "engage.import.staff.use.status": "Not taken over: a status of there is no decision here",
  "engage.import.staff.use.reaction": "Not taken over: a reaction of the editors without a decision",
  "engage.import.staff.use.language": "Not taken over: a translation by a computer",
  "engage.import.staff.use.own": "Not understood: a question of that platform’s own",
  "engage.import.staff.use.other": "Not needed",
  "engage.import.staff.use.unknown": "Not understood",
};
