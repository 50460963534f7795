import type { Messages } from "../../../platform/define/room.ts";

export const mineEn: Messages = {
  "engage.mine.title": "My contributions",
  "engage.mine.lead": "This is what you sent us with this device.",
  "engage.mine.leadPerson": "This is what you sent us while you were signed in.",
  "engage.mine.none": "Nothing of yours is here yet",
  "engage.mine.noneText": "When you take part in something, you find here what you sent and what we do with it.",
  "engage.mine.linkedElsewhere":
    "Did you just link another device to your e-mail address? Then link this device as well. Fill in the same e-mail address below.",
  "engage.mine.takePart": "See where you can take part",
  "engage.mine.sent": "What you sent",
  "engage.mine.asked": "What you asked",
  "engage.mine.supported": "What you support",
  "engage.mine.argument": "Your reason for or against, at: {title}",
  "engage.mine.argument.for": "You are for: {title}",
  "engage.mine.argument.against": "You are against: {title}",
  "engage.mine.rejected": "This is not on the website. Open it to read why.",
  "engage.mine.missing": "Is something missing?",
  "engage.mine.missingText":
    "What you said on paper or by phone is not here, and neither is what you sent with another device. You find that with the private link in our e-mail or on the confirmation. Can you not find it? Call or e-mail us. Our number is at the foot of this page.",
  "engage.mine.forget": "Is this not your own device?",
  "engage.mine.forgetText":
    "Whoever uses this device after you can read here what you sent. You can prevent that. What you sent stays with us. After that you only find it with the private link in our e-mail or on the confirmation.",
  "engage.mine.forgetTextAccount":
    "Whoever uses this device after you can read here what you sent. You can prevent that. Your account stays. Do you want to see what you sent on this device again later? Then link it again.",
  "engage.mine.forgetNow": "Forget me on this device",
  "engage.mine.forgotten": "This device no longer knows what you sent.",
  "engage.mine.missingAccount":
    "What you said on paper or by phone is not here, and neither is what you sent with a device that you have not linked yet. On that device, ask on this page for a link to the same e-mail address.",
  "engage.mine.kept": "What we keep of you",
  "engage.mine.keptText":
    "This file has what we keep of you by this device or this account. Also what is not on the website. Photos are not in it. You see those with your contribution.",
  "engage.mine.keptFile": "Get my data (a file for a computer, JSON)",
  "engage.account.lead": "This is what you sent us, on all of your devices. Your account is {email}.",
  "engage.account.yours": "Your account is {email}.",
  "engage.account.ask": "Do you want to see this on all of your devices?",
  "engage.account.askText":
    "Link your e-mail address. Then you also find what you sent on your other phone or computer, and you do not lose it when this device breaks.",
  "engage.account.email": "Your e-mail address",
  "engage.account.emailHelp": "You get a link. We use your address for nothing else here.",
  "engage.account.askNow": "Send me a link",
  "engage.account.asked":
    "Look in your e-mail. You get a link with which you confirm your address. Open the link on this device. The link works for an hour. Nothing there? Look in your spam folder, and check whether you typed your address correctly.",
  "engage.account.confirmTitle": "Link this device",
  "engage.account.confirmLead":
    "This device will then belong to {email}. What you sent with it comes into your account.",
  "engage.account.confirmLeadElsewhere":
    "This device will then belong to {email}. Did you ask for this link on another device? Then what you sent there comes into your account. On that other device you only see it again once you link that device as well.",
  "engage.account.bring": "Bring along what was sent with this device too ({count, number})",
  "engage.account.bringHelp":
    "Tick this only if you sent that yourself. If you do not tick it, it is no longer shown on this device afterwards.",
  "engage.account.confirm": "Yes, link this device",
  "engage.account.confirmNot":
    "Is this not your e-mail address, or did you not ask for this? Then do nothing and close this page.",
  "engage.account.confirmed": "Done. This device now belongs to your e-mail address.",
  "engage.account.gone": "This link does not work any more. It was used already, or is older than an hour.",
  "engage.account.again": "Ask for a new link",
  "engage.account.leave": "Stop with this account",
  "engage.account.leaveText":
    "We throw away the e-mail address of your account. After that your other devices see nothing of you any more. Neither does a device that you lost. Did you also leave your address for our answer or for news? That does not stop with this.",
  "engage.account.leaveSent": "What do we do with what you sent?",
  "engage.account.leaveSent.keep": "Leave it. I then find it only on this device or with my private link.",
  "engage.account.leaveSent.withdraw": "Withdraw all of it. I cannot undo that. My questions and my support stay.",
  "engage.account.leaveNow": "Yes, stop with this account",
  "engage.account.left": "You have no account any more. The e-mail address of your account is gone.",
  "engage.mail.account.subject": "Confirm your e-mail address",
  "engage.mail.account.text":
    "Hello,\n\nSomebody filled in this e-mail address on our website. That is to take part, or to see on every device what you sent us.\n\nWas that you? Then open this page on the device with which you want to go on, and press the button:\n{link}\n\nThe link works for {minutes} minutes, and only once.\n\nWas it not you? Then you need not do anything. Nothing changes.\n\nKind regards,\nMunicipality of {municipality}\n{phone}",
};
