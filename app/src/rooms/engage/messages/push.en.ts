import type { Messages } from "../../../platform/define/room.ts";

export const pushEn: Messages = {
  "engage.push.link": "Rather a message on this device than a mail?",
  "engage.push.title": "Messages on this device",
  "engage.push.lead":
    "This device shows a short message when there is news about {subject}. You need no account and no e-mail address.",
  "engage.push.leadNear":
    "This device shows a short message when there is news near a place. You need no account and no e-mail address.",
  "engage.push.how": "Read this first",
  "engage.push.carriers":
    "The message does not come straight from us. It goes by way of the company behind your browser: Google (Chrome), Apple (Safari), Mozilla (Firefox) or Microsoft (Edge). Such a company may work outside Europe as well. It cannot read the message. It does see that your device gets one, and when.",
  "engage.push.kept":
    "Your browser makes an address for us by which we reach this device. We keep that address, your language, how often you want a message and what this device follows. Nothing else. When you stop, we throw it away at once.",
  "engage.push.screen":
    "The message may also stand on a locked screen. Who sees your device can then read what it is about.",
  "engage.push.scriptless":
    "Messages on this device only work with JavaScript, which is switched off in your browser. You can still get mail.",
  "engage.push.scriptsAway": "It does not work now. Load the page again, or choose mail.",
  "engage.push.unable": "This browser cannot show messages, or may not in a private window. You can still get mail.",
  "engage.push.homeScreen":
    "On an iPhone or iPad this only works from your home screen. Press “Share” and choose “Add to Home Screen”. Then open this site from your home screen.",
  "engage.push.denied":
    "Your browser does not let our messages through. Do you want them after all? Switch “Notifications” on for this site in the settings of your browser, and open this page again.",
  "engage.push.failed": "It did not work. Your browser gave us no address for messages. Please try again later.",
  "engage.push.howOften": "How often do you want a message, at most?",
  "engage.push.begin": "Switch messages on",
  "engage.push.begun": "Done. This device gets a message when there is news.",
  "engage.push.noDevice":
    "Your browser gave us no address to which we can send messages. Switch JavaScript on, or choose mail.",
  "engage.push.full": "There are too many new devices here now. Try again in a few days, or choose e-mail.",
  "engage.push.tooMany": "A device can follow {max} things at most. Stop something else first.",
  "engage.push.follows": "This device gets messages about this.",
  "engage.push.stopThis": "Stop this",
  "engage.push.toYours": "See everything that this device follows",
  "engage.push.orMail": "Rather a mail?",
  "engage.push.yours": "News on this device",
  "engage.push.new": "What is new",
  "engage.push.nothingNew": "There is no news now. You get a message by itself when there is.",
  "engage.push.followed": "What this device follows",
  "engage.push.followedLead": "This device gets a message {pace}.",
  "engage.push.stoppedOne": "This device gets no more messages about this.",
  "engage.push.stopAllText":
    "This device then gets no more messages. We throw the address of your browser away at once.",
  "engage.push.stopped": "This device gets no more messages. We have thrown the address of your browser away.",
  "engage.push.message.title": "News: taking part in {municipality}",
  "engage.push.message.body":
    "{about, plural, one {{many, plural, one {“{title}”: {line}} other {“{title}”: # things are new.}}} other {News about # subjects that you follow.}}",

  "engage.push.staff.title": "Messages on devices",
  "engage.push.staff.on":
    "{total, plural, =0 {Residents can get a message on their device when there is news. No device does so yet.} one {One device gets a message when there is news.} other {# devices get a message when there is news.}} Which devices these are nobody sees.",
  "engage.push.staff.off": "Residents can only get mail and the feed now.",
  "engage.push.staff.privacy":
    "Such a message goes by way of the company behind the browser: Google, Apple, Mozilla or Microsoft. That company cannot read it, but does see that a device gets a message from this site. Residents read so before they choose. Ask your data protection officer, and put it in your register of processing.",
  "engage.push.staff.offer": "Offer messages on devices",
  "engage.push.staff.withdraw": "Offer them no longer",
  "engage.push.staff.withdrawText":
    "{total, plural, one {Brink then forgets that one device at once.} other {Brink then forgets all # devices at once.}} This cannot be undone.",
  "engage.push.staff.byAdministrator": "An administrator can change this.",
  "engage.push.staff.offered": "Residents can now get messages on their device.",
  "engage.push.staff.withdrawn": "Messages on devices are off. All devices are forgotten.",
  "engage.push.staff.devices": "Devices",
  "engage.push.staff.sent": "{devices, number}{missed, plural, =0 {} other { (# did not arrive)}}",
};
