import type { Messages } from "../../../platform/define/room.ts";

export const supportEn: Messages = {
  "engage.support.title": "Support",
  "engage.support.count":
    "{count, plural, =0 {Nobody supports this yet.} one {Supported once.} other {Supported # times.}}",
  "engage.support.yours": "You support this too.",
  "engage.support.give": "I support this",
  "engage.support.withdraw": "Withdraw my support",
  "engage.support.given": "Thank you. Your support counts.",
  "engage.support.withdrawn": "You do not support this any more.",
  "engage.similar.title": "Is this like what you want to say?",
  "engage.similar.support":
    "Others wrote something like it. You can support that. Do you have nothing to add? Then you need not send anything yourself. You can also send your own.",
  "engage.similar.typing": "Others wrote something like this:",
  "engage.similar.read": "Others wrote something like it. You can also simply send your own.",
  "engage.similar.giveTo": "I support this: {title}",
  "engage.similar.translated": "{language}. Our translation: {title}",
  "engage.refused.notSupported": "You do not support this, so there is nothing to take back.",
  "engage.refused.noSupport": "With this question you cannot support what others share.",
  "engage.search.order.supported": "The most support",
  "engage.support.staff.ask": "Can people support what others share?",
  "engage.support.staff.help": "Each idea gets a button “I support this”. Every phone or computer counts once.",
  "engage.support.staff.on": "Yes, with a button below each contribution",
  "engage.support.staff.off": "No",
  "engage.support.staff.term": "Support",
};
