import type { Messages } from "../../../platform/define/room.ts";

export const turnsEn: Messages = {
  "engage.turn.once": "You can take part here once. You can change what you sent as long as you can take part.",
  "engage.turn.taken": "You took part here already",
  "engage.turn.takenText":
    "You took part on {date}. Everybody can take part here once. You can still change what you sent, or withdraw it and begin again.",
  "engage.turn.own": "See or change what you sent",
  "engage.turn.accountNeeded": "Confirm your e-mail address first",
  "engage.turn.accountText":
    "That way everybody can take part here once. You get an e-mail with a link. Open that link on this device. Then you come back here. Nobody sees your address with what you send.",
  "engage.turn.account": "Confirm my e-mail address",
  "engage.turn.staff.rule": "How often can somebody take part?",
  "engage.turn.staff.ruleHelp":
    "This is for people who take part without a code. A code from a letter always counts once, online and on paper. What you type over yourself from paper or phone does not count here.",
  "engage.turn.staff.rule.any": "As often as they like",
  "engage.turn.staff.rule.device": "Once with a device",
  "engage.turn.staff.rule.device.help":
    "Stops sending twice by accident, not somebody who sets out to: it can be done again in another browser. A family with one tablet can take part once.",
  "engage.turn.staff.rule.account": "Once with an e-mail address",
  "engage.turn.staff.rule.account.help":
    "People confirm their address first, and some stop there. Whoever has two addresses can take part twice.",
};
