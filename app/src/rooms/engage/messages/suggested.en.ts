import type { Messages } from "../../../platform/define/room.ts";

/** What may be a theme. */
export const suggestedEn: Messages = {
  "engage.suggested.staff.title": "Suggested themes",
  "engage.suggested.staff.crumb": "Suggestion",
  "engage.suggested.staff.how":
    "Brink counts which words go together in contributions without a theme. Brink does not understand what people mean. So read for yourself whether they belong together.",
  "engage.suggested.staff.one":
    "{count, plural, one {One contribution about {words}} other {# contributions about {words}}}",
  "engage.suggested.staff.noneLeft": "There are no suggestions now.",
  "engage.suggested.staff.lookedAt": "Looked on {when}.",
  "engage.suggested.staff.look": "Look for suggestions",
  "engage.suggested.staff.lookAgain": "Look again",
  "engage.suggested.staff.lead": "This is no theme yet. Take out what does not belong and give it a name.",
  "engage.suggested.staff.strongest":
    "{count, plural, one {This is the contribution that belongs here most. The rest comes back when you look again.} other {These are the # contributions that belong here most. The rest comes back when you look again.}}",
  "engage.suggested.staff.which": "What belongs together?",
  "engage.suggested.staff.whichHelp": "What belongs here most comes first.",
  "engage.suggested.staff.because": "Here because of: {words}.",
  "engage.suggested.staff.doubt": "This may not belong here.",
  "engage.suggested.staff.nameHelp":
    "These are the words that go together most. Make a plain name of them. Everybody reads that name once the answer is there.",
  "engage.suggested.staff.orInto": "Or put them into a theme that exists",
  "engage.suggested.staff.orIntoHelp": "If you choose a theme here, we do not use the name above.",
  "engage.suggested.staff.accept": "Put them into the theme",
  "engage.suggested.staff.back": "Back to the themes",
  "engage.suggested.staff.hideText":
    "Is this of no use to you now? Then you will not see this suggestion any more. It comes back when at least half of it is new.",
  "engage.suggested.staff.hide": "Not now",
  "engage.suggested.staff.notice.found": "Brink has looked. The suggestions are on this page.",
  "engage.suggested.staff.notice.nothing": "Brink has looked. It found no three contributions that share enough words.",
  "engage.suggested.staff.notice.hidden": "You will not see this suggestion any more.",
  "engage.suggested.staff.refused.tooFew":
    "There are no three contributions without a theme yet. There is nothing to put together.",
  "engage.suggested.staff.refused.tooMuch":
    "There are so many contributions without a theme that looking takes too long. First put some of them into a theme yourself.",
  "engage.suggested.staff.refused.decided": "Somebody else decided about this suggestion meanwhile. Look again.",
};
