import type { Messages } from "../../../platform/define/room.ts";

/** What may be too hard in texts for residents, and what else may be better before a trajectory opens. */
export const plainLanguageEn: Messages = {
  "trajectories.staff.tips": "This could still be better",
  "trajectories.staff.tipsHelp": "You can also open without doing this.",
  "trajectories.tip.plainLanguage":
    "{count, plural, one {One place in your texts may be hard to read.} other {# places in your texts may be hard to read.}}",
  "trajectories.tip.plainLanguageLink": "See what could be simpler",
  "trajectories.plain.title": "Is it clear?",
  "trajectories.plain.lead":
    "This could perhaps be simpler. These are hints from the computer, about your Dutch texts: you know what your readers know.",
  "trajectories.plain.nothingHard": "Your Dutch texts read well. We found nothing that may be too hard.",
  "trajectories.plain.nothingWritten": "There are no texts in this trajectory yet.",
  "trajectories.plain.withoutHints":
    "{count, plural, one {In one text we found nothing hard.} other {In # texts we found nothing hard.}}",
  "trajectories.plain.readers":
    "Do you want to be sure? Let five people from the neighbourhood read the text and ask what it says.",
  "trajectories.plain.change": "Change: {name}",
  "trajectories.plain.sentence": "a sentence of {words, number} words. Make two of it.",
  "trajectories.plain.officeInstead": "write ‘{instead}’ instead.",
  "trajectories.plain.shortInstead": "write it out, or use ‘{instead}’.",
  "trajectories.plain.short": "write it out.",
  "trajectories.plain.long": "a long word. Would you say it like this at the kitchen table?",
  "trajectories.plain.passive": "say who does it.",
};
