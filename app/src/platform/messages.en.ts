import type { Messages } from "./define/room.ts";

export const platformMessagesEn: Messages = {
  "platform.field.required": "You have not filled this in yet.",
  "platform.field.choose": "Please choose one.",
  "platform.field.tooLong": "This text is too long. Use no more than {max, number} characters.",
  "platform.field.tooMany": "You have chosen too many. You can choose {max, plural, one {one} other {#}}.",
  "platform.field.email": "This e-mail address is not right. An address looks like this: name@example.com.",
  "platform.field.wholeNumber": "Fill in a whole number, for example 25.",
  "platform.field.tooSmall": "This number is too small. Fill in {min, number} or more.",
  "platform.field.tooBig": "This number is too large. Fill in {max, number} or less.",
  "platform.field.date": "This date is not right. Choose a day that exists.",

  "platform.api.notFound.title": "This is not here",
  "platform.api.notFound":
    "There is nothing at this address, or nothing with this number. What there is, is in /api/v1/openapi.json.",
  "platform.api.wrongMethod.title": "This can only be read",
  "platform.api.wrongMethod": "Ask for this address with GET or HEAD.",
  "platform.api.bug.title": "Something went wrong with us",
  "platform.api.bug": "Try again later. Does it keep going wrong? Then mention this number: {requestId}.",
  "platform.refusal.title.invalid": "Something is not right yet",
  "platform.refusal.title.notSignedIn": "Please sign in first",
  "platform.refusal.title.forbidden": "You cannot go here",
  "platform.refusal.title.notFound": "This page is not here",
  "platform.refusal.title.refused": "This is not possible",
  "platform.refusal.title.tooMany": "Please wait a moment",
  "platform.refusal.notSignedIn": "You need to sign in for this page. After that you go on automatically.",
  "platform.refusal.forbidden":
    "You are signed in, but you may not see or do this. Do you think you should? Ask the administrator at your municipality.",
  "platform.refusal.notFound":
    "We cannot find what you are looking for. It may have been removed. Or there is a mistake in the address.",
  "platform.refusal.otherSite":
    "This form did not come from our website, so we did nothing with it. Open the page again and try once more.",
  "platform.refusal.tooLarge": "What you are sending is too large. Make the text shorter or choose a smaller file.",
  "platform.refusal.tooMany":
    "You are doing this too often. Wait {minutes, plural, one {1 minute} other {# minutes}}, then try again.",
  "platform.refusal.signIn": "Sign in",
  "platform.refusal.home": "Go to the home page",
  "platform.refusal.typed": "This is what you had typed",
  "platform.refusal.copy": "Nothing was sent. Copy your text before you go on.",

  "platform.layout.skip": "Skip to the content",
  "platform.layout.municipality": "Municipality of",
  "platform.layout.site": "Municipality of {municipality}",
  "platform.layout.navigation": "Main menu",
  "platform.layout.workbench": "Parts of the workbench",
  "platform.layout.breadcrumb": "You are here",
  "platform.layout.languages": "Choose a language",
  "platform.layout.you": "You are signed in as",
  "platform.layout.signIn": "Sign in",
  "platform.layout.signOut": "Sign out",
  "platform.layout.contact": "Questions? Call us or come by",
  "platform.layout.about": "About this website",
  "platform.layout.aboutSite": "What is this website?",
  "platform.layout.privacy": "Your data",
  "platform.layout.accessibility": "Accessibility",
  "platform.layout.madeWith": "This website is made with Brink. Brink is free and open-source software.",
  "platform.layout.demo": "This is a trial. The municipality and the people are made up. We do not send real e-mail.",
  "platform.layout.demoRoles": "Choose a role",
  "platform.layout.demoMailbox": "See the e-mails",
  "platform.layout.done": "Done",
  "platform.layout.busy": "One moment …",
  "platform.layout.errors": "Something is not right yet",
  "platform.layout.errorTitle": "Error: {title}",

  "platform.noTenant.title": "There is no municipality here",
  "platform.noTenant.text":
    "No municipality has its website at this address. Check whether you typed the address correctly. Or look on your municipality's own website.",
  "platform.bug.title": "Something went wrong on our side",
  "platform.bug.text":
    "This is not your fault. Please try again in a moment. Does it go wrong again? Call the municipality and mention this number: {requestId}.",

  "platform.mailbox.title": "Mailbox of the trial",
  "platform.mailbox.sign": "Please note",
  "platform.mailbox.explanation":
    "This is a trial. No e-mail leaves this computer. Here you see the e-mails that people would get otherwise. The links in them work.",
  "platform.mailbox.empty": "There are no e-mails yet",
  "platform.mailbox.emptyText":
    "Sign in or take part in something. The e-mail that goes with it appears here within a few seconds.",
  "platform.mailbox.toAndWhen": "To {to}, {when}",
  "platform.mailbox.to": "To",
  "platform.mailbox.sentAt": "Sent",

  "platform.gallery.title": "All components",
  "platform.gallery.lead": "These are all the parts that the pages are made of, in every form they have.",
  "platform.gallery.contents": "The components",

  "platform.messages.navigation": "Messages",
  "platform.messages.title": "Messages that did not arrive",
  "platform.messages.explanation":
    "Here you see e-mails that have not left yet and tasks that did not succeed. The system first tries by itself for a few hours.",
  "platform.messages.allWell": "Everything has been sent",
  "platform.messages.allWellText": "Nothing is waiting and nothing has gone wrong.",
  "platform.messages.failedMail": "{count, plural, one {One e-mail was not sent} other {# e-mails were not sent}}",
  "platform.messages.failedMailText":
    "We have stopped trying. Is an address wrong? Then find another way to reach that person. A message that begins with 4 or with an E usually comes from a disruption. A message that begins with 5 means that the recipient's mail server refuses. A week after the last try we erase the text. Does a link in the e-mail end sooner? Then we erase the text within an hour.",
  "platform.messages.waitingMail":
    "{count, plural, one {One e-mail is still waiting} other {# e-mails are still waiting}}",
  "platform.messages.waitingMailText": "We try again automatically.",
  "platform.messages.deadJobs": "{count, plural, one {One task did not succeed} other {# tasks did not succeed}}",
  "platform.messages.deadJobsText":
    "We have stopped trying. Has the problem been solved? Then try again. Does it fail again? Give the name of the task and the message to the technical administrator.",
  "platform.messages.subject": "Subject",
  "platform.messages.to": "To",
  "platform.messages.since": "Since",
  "platform.messages.diedAt": "Failed on",
  "platform.messages.job": "Task",
  "platform.messages.attempts": "Times tried",
  "platform.messages.error": "Last message",
  "platform.messages.noError": "None",
  "platform.messages.action": "What you can do",
  "platform.messages.retry": "Try again",
  "platform.messages.retryAbout": "Try again: {about}",
  "platform.messages.retryAllMail": "Try all these e-mails again",
  "platform.messages.erased": "The text was erased on {when}. It can no longer be sent.",
  "platform.messages.retried": "We are trying again. Check in a few minutes whether it worked.",
};
