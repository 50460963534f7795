import type { Messages } from "../../../platform/define/room.ts";

export const turnsEn: Messages = {
  "engage.turn.once": "You can take part here once. You can change what you sent as long as you can take part.",
  "engage.turn.taken": "You took part here already",
  "engage.turn.takenText":
    "You took part on {date}. Everybody can take part here once. You can still change what you sent, or withdraw it and begin again.",
  "engage.turn.takenByOrganisation": "Your organisation has taken part here already",
  "engage.turn.takenByOrganisationText":
    "Your organisation took part on {date}. Maybe a colleague did. Every organisation can take part here once. Who sent it can still change it or take it back.",
  "engage.turn.own": "See or change what you sent",
  "engage.turn.accountNeeded": "Confirm your e-mail address first",
  "engage.turn.accountText":
    "That way everybody can take part here once. You get an e-mail with a link. Open that link on this device. Then you come back here. Nobody sees your address with what you send.",
  "engage.turn.account": "Confirm my e-mail address",
  "engage.turn.staff.rule": "How often can somebody take part?",
  "engage.turn.staff.ruleHelp":
    "This is for people who take part without a code. A code from a letter always counts once, online and on paper.",
  "engage.turn.staff.rule.any": "As often as they like",
  "engage.turn.staff.rule.device": "Once with a device",
  "engage.turn.staff.rule.device.help":
    "Stops sending twice by accident, not somebody who sets out to: it can be done again in another browser. A family with one tablet can take part once.",
  "engage.turn.staff.rule.account": "Once with an e-mail address",
  "engage.turn.staff.rule.account.help":
    "People confirm their address first, and some stop there. Whoever has two addresses can take part twice.",
  "engage.turn.staff.paper": "Does paper count without a code?",
  "engage.turn.staff.paperHelp":
    "Also for what you type over yourself from phone and conversation, and what another system sends. It matters only if everybody can take part once.",
  "engage.turn.staff.paper.any": "Yes, also without a code",
  "engage.turn.staff.paper.code": "No, only with a code",
  "engage.turn.staff.noPaper":
    "At this activity paper counts only with a code, and there are no codes. Put the form aside and ask the project lead.",
  "engage.turn.staff.noDouble": "As it is set now, nobody can take part here twice.",
  "engage.turn.staff.beside":
    "Supporting and giving arguments are apart from this: anybody can, also without a code and without signing in. It is a sign, not a vote: who has two devices can support twice. Do you not want that? Switch supporting and arguments off.",
  "engage.turn.staff.doubles": "As it is set now, somebody can still take part here twice:",
  "engage.turn.staff.double.paper": "online and then on paper or by phone. Let paper count only with a code.",
  "engage.turn.staff.double.browser": "with another device or another browser. Choose signing in, or codes.",
  "engage.turn.staff.double.address": "with a second e-mail address. Choose signing in, or codes.",
  "engage.turn.staff.double.organisation":
    "for themselves and for an organisation too. Who has a company can do both. Of each contribution you see whether it is from an organisation.",
  "engage.turn.staff.double.code":
    "with a code and without one too. Nobody knows whose a code is. Give codes only to who cannot take part without one, or let everybody take part with a code.",
};
