import type { Messages } from "../../../platform/define/room.ts";

/** What may be a theme. */
export const suggestedEn: Messages = {
  "engage.suggested.title": "Suggested themes",
  "engage.suggested.crumb": "Suggestion",
  "engage.suggested.how":
    "Brink counts which words go together in contributions without a theme. Brink does not understand what people mean. So read for yourself whether they belong together.",
  "engage.suggested.one": "{count, plural, one {One contribution about {words}} other {# contributions about {words}}}",
  "engage.suggested.noneLeft": "There is no suggestion left.",
  "engage.suggested.lookedAt": "Looked on {when}.",
  "engage.suggested.look": "Look for suggestions",
  "engage.suggested.lookAgain": "Look again",
  "engage.suggested.lead": "This is no theme yet. Take out what does not belong and give it a name.",
  "engage.suggested.strongest":
    "{count, plural, one {This is the contribution that belongs here most. The rest comes back when you look again.} other {These are the # contributions that belong here most. The rest comes back when you look again.}}",
  "engage.suggested.which": "What belongs together?",
  "engage.suggested.whichHelp": "What belongs here most comes first.",
  "engage.suggested.because": "Here because of: {words}.",
  "engage.suggested.doubt": "This may not belong here.",
  "engage.suggested.nameHelp":
    "These are the words that go together most. Make a plain name of them. Everybody reads that name once the answer is there.",
  "engage.suggested.orInto": "Or put them into a theme that exists",
  "engage.suggested.orIntoHelp": "Then empty the name above.",
  "engage.suggested.accept": "Put them into the theme",
  "engage.suggested.back": "Back to the themes",
  "engage.suggested.hideText":
    "Is this of no use to you now? Then you will not see this suggestion any more. It comes back when at least half of it is new.",
  "engage.suggested.hide": "Not now",
  "engage.suggested.notice.found": "Brink has looked. The suggestions are on this page.",
  "engage.suggested.notice.nothing": "Brink has looked. It found no three contributions that share enough words.",
  "engage.suggested.notice.hidden": "You will not see this suggestion any more.",
  "engage.suggested.refused.tooFew":
    "There are no three contributions without a theme yet. There is nothing to put together.",
  "engage.suggested.refused.decided": "Somebody else decided about this suggestion meanwhile. Look again.",
};
