import type { Messages } from "../../../platform/define/room.ts";

export const paperEn: Messages = {
  "engage.paper.rather": "Rather on paper?",
  "engage.paper.print": "Print the form (pdf)",
  "engage.paper.kicker": "Municipality of {municipality} · {title}",
  "engage.paper.how":
    "Write with a pen. Put a cross in the box of your answer. Made a mistake? Make that box all black and put a new cross.",
  "engage.paper.form": "Form {code}",
  "engage.paper.number": "Number (for the municipality):",
  "engage.paper.sheet": "Sheet {at} of {of}",
  "engage.paper.organisation": "For an organisation or company, namely:",
  "engage.paper.email": "Would you like to hear what we do with it? Then write down your e-mail address.",
  "engage.paper.handIn": "Done? Hand in the form",
  "engage.paper.bring": "Send or bring it to {where}.",
  "engage.paper.open": "Open: {hours}.",
  "engage.paper.until": "It has to be there on {date} at the latest.",
  "engage.paper.counted":
    "We type your answers over and count them, just like answers on the internet. Nobody sees on the website who answered what. You do not have to write your name.",
  "engage.paper.read":
    "We type your text over. It counts just like text on the internet and can appear on the website. Your name is not with it. You do not have to write your name.",
  "engage.paper.privacy": "How we handle your data is explained at {address}.",
  "engage.paper.help": "Questions, or do you need help? Call {phone}.",
  "engage.paper.online": "You can also take part on the internet: {address}. Take part once.",
  "engage.staff.paper.print": "For who rather takes part with a pen:",
  "engage.staff.paper.printIn": "Form to print: {language} (pdf)",
};
