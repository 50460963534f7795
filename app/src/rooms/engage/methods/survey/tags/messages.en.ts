import type { Messages } from "../../../../../platform/define/room.ts";

/** What the team calls answers. */
export const en: Messages = {
  "survey.staff.tags.link": "Tag the answers to “{question}”",
  "survey.staff.tags.title": "Tags on answers",
  "survey.staff.tags.lead":
    "Read what people wrote and tag it. It shows you how often something comes back. Only the team sees the tags.",
  "survey.staff.tags.all": "All answers",
  "survey.staff.tags.count": "{tag}: {answers, number}",
  "survey.staff.tags.without": "Without a tag",
  "survey.staff.tags.names": "Your tags",
  "survey.staff.tags.namesHelp":
    "Make your tags first, one a line and at most {max, number}. Then you can tick them at the answers. Put no names of people in them.",
  "survey.staff.tags.saveNames": "Save the tags",
  "survey.staff.tags.none": "There are no answers to show",
  "survey.staff.tags.keys": "Without a mouse: a digit ticks, Enter goes on, Ctrl with Enter saves.",
  "survey.staff.tags.save": "Save this page",
  "survey.refused.tooManyTags": "Those are too many tags. Name at most 15.",
  "survey.refused.longTag": "One of the tags is too long. A tag has at most 40 characters.",
  "survey.refused.usedTag":
    "The tag “{tag}” is on answers already. Put it back in the list, or take it off those answers first. You cannot give it another name.",
};
