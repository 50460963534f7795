import type { Messages } from "../../../platform/define/room.ts";

const staff: Messages = {
  "engage.newsletter.staff.title": "Newsletters",
  "engage.newsletter.staff.lead":
    "Write to those who follow a project, or everything. Everybody gets a newsletter once at most. What was sent is on the website too.",
  "engage.newsletter.staff.new": "Write a newsletter",
  "engage.newsletter.staff.newLead": "Nothing is sent yet. After saving, Brink looks whether everybody can read it.",
  "engage.newsletter.staff.none": "There are no newsletters yet",
  "engage.newsletter.staff.noneText":
    "People who follow something get news by themselves. A newsletter is written by you.",
  "engage.newsletter.staff.subject": "Subject",
  "engage.newsletter.staff.for": "For whom",
  "engage.newsletter.staff.forHelp":
    "Those who follow a project, or those who follow everything. Who follows everything gets newsletters about one project too.",
  "engage.newsletter.staff.everything": "Who follows everything",
  "engage.newsletter.staff.choice": "{name} ({people, plural, =0 {no readers yet} one {1 reader} other {# readers}})",
  "engage.newsletter.staff.asWritten":
    "Brink does not translate a newsletter. People get it in their own language if you write it in that language. All others get the Dutch text.",
  "engage.newsletter.staff.state": "State",
  "engage.newsletter.staff.state.draft": "not sent yet",
  "engage.newsletter.staff.state.planned": "will be sent on {day}",
  "engage.newsletter.staff.state.sending": "is being sent",
  "engage.newsletter.staff.state.sent": "sent on {day}",
  "engage.newsletter.staff.state.stopped": "stopped on {day}",
  "engage.newsletter.staff.state.off": "sent, and taken off the website on {day}",
  "engage.newsletter.staff.mails": "Mails",
  "engage.newsletter.staff.mailsWaiting":
    "{mails, number}{waiting, plural, =0 {} one {, of which 1 still has to leave} other {, of which # still have to leave}}",
  "engage.newsletter.staff.refused": "Not arrived",
  "engage.newsletter.staff.subjectIn": "Subject ({language})",
  "engage.newsletter.staff.bodyIn": "Text ({language})",
  "engage.newsletter.staff.bodyLimit": "No more than {max, number} characters",
  "engage.newsletter.staff.how": "Headings, lists, links and photos",
  "engage.newsletter.staff.howText":
    "An empty line begins a new paragraph.\n## This makes a heading\n- This makes a line of a list\n[This makes a link](https://www.example.org)\nYou choose a photo below the text. The line of the photo begins with ![. Between the brackets stands what can be seen.",
  "engage.newsletter.staff.sender": "From whom",
  "engage.newsletter.staff.senderHelp":
    "Your name and what you do. This stands below the newsletter. The telephone number and the name of the municipality are added.",
  "engage.newsletter.staff.saveAndCheck": "Save and check",
  "engage.newsletter.staff.cancel": "Back",
  "engage.newsletter.staff.check": "Can everybody read this?",
  "engage.newsletter.staff.obstacles": "Change this first",
  "engage.newsletter.staff.advices": "This can be clearer",
  "engage.newsletter.staff.nothingFound": "Brink found nothing that makes it hard to read.",
  "engage.newsletter.staff.check.noSubject": "There is no subject yet ({language}).",
  "engage.newsletter.staff.check.noBody": "There is no text yet ({language}).",
  "engage.newsletter.staff.check.noSender": "Say who the newsletter is from.",
  "engage.newsletter.staff.check.noContact":
    "The municipality has no telephone number or e-mail address. An administrator fills that in at Municipality.",
  "engage.newsletter.staff.check.emptyLink":
    "say in the link where it leads, such as “See the plan for the square”. Who hears the links alone does not know otherwise.",
  "engage.newsletter.staff.check.brokenLink":
    "this address does not work. Begin with https://, or with / for this website.",
  "engage.newsletter.staff.check.noAlternative":
    "say between the brackets what can be seen. Not everybody can see the photo.",
  "engage.newsletter.staff.check.pictureElsewhere":
    "choose the photo below the text. Only photos of this website can go along: another website would see who opens the mail.",
  "engage.newsletter.staff.check.wrongHeading":
    "begin a heading with ## and a space. Then it is a heading for everybody.",
  "engage.newsletter.staff.check.longSubject":
    "The subject ({language}) is longer than {max, number} characters. A phone leaves out its end.",
  "engage.newsletter.staff.check.bareAddress": "make this a link with words: [words](address).",
  "engage.newsletter.staff.check.capitals": "capitals are hard to read and look like shouting. Write small letters.",
  "engage.newsletter.staff.check.lonelyHeading": "there is nothing below this heading.",
  "engage.newsletter.staff.check.longParagraph": "a long paragraph. Make two or three of it.",
  "engage.newsletter.staff.pictures": "A photo in the text",
  "engage.newsletter.staff.noPictures":
    "There are no photos on the website yet. First add a photo to an activity of a project.",
  "engage.newsletter.staff.picture": "Which photo?",
  "engage.newsletter.staff.pictureHelp":
    "The newest photos of our projects. What can be seen comes along for who cannot see the photo.",
  "engage.newsletter.staff.addPicture": "Save and put the photo below the text",
  "engage.newsletter.staff.notice.pictured": "Saved. The photo is at the end of the text. You can move its line.",
  "engage.newsletter.staff.preview": "How it arrives",
  "engage.newsletter.staff.previewText":
    "Each mail goes out with headings and links, and as plain text. Only the link to stop is everybody's own.",
  "engage.newsletter.staff.preview.html": "with headings and links",
  "engage.newsletter.staff.preview.txt": "plain text",
  "engage.newsletter.staff.previewOf.html": "{language}: with headings and links",
  "engage.newsletter.staff.previewOf.txt": "{language}: plain text",
  "engage.newsletter.staff.testIn": "Try it in your own mail",
  "engage.newsletter.staff.test": "Save and send a test to myself",
  "engage.newsletter.staff.toConfirm": "Save and go on to sending",
  "engage.newsletter.staff.firstChange": "First change what is said at the top. After that you can send it.",
  "engage.newsletter.staff.lookAgain": "Look at the newsletter again",
  "engage.newsletter.staff.remove": "Throw away",
  "engage.newsletter.staff.removeNow": "Throw this newsletter away",
  "engage.newsletter.staff.withdraw": "Do not send it yet",
  "engage.newsletter.staff.takeOff": "Stop and take off the website",
  "engage.newsletter.staff.takeOffText":
    "Mails that did not leave yet, will not. Who has the mail keeps it. The website says only why the newsletter is gone. You cannot undo this.",
  "engage.newsletter.staff.offReason": "Why is this newsletter taken away?",
  "engage.newsletter.staff.offReasonHelp":
    "Everybody can read this. It comes on the website, in place of the newsletter.",
  "engage.newsletter.staff.takeOffNow": "Stop and take away",
  "engage.newsletter.staff.isOff": "This newsletter was taken away",
  "engage.newsletter.staff.steps": "Who did what",
  "engage.newsletter.staff.step.made": "{name} began this newsletter ({day}).",
  "engage.newsletter.staff.step.sent":
    "{name} sent it to {people, plural, =0 {nobody} one {1 person} other {# people}} ({day}).",
  "engage.newsletter.staff.step.planned":
    "{name} planned it for another day ({day}). {people, plural, =0 {Nobody} one {1 person} other {# people}} followed this then.",
  "engage.newsletter.staff.step.withdrawn": "{name} decided not to send it yet ({day}).",
  "engage.newsletter.staff.step.off":
    "{name} took it away ({day}). {people, plural, =0 {Nobody} one {1 person} other {# people}} had the mail by then.",
  "engage.newsletter.staff.confirm.title": "Send it?",
  "engage.newsletter.staff.confirm.leadOne":
    "{people, plural, =0 {Nobody follows “{title}” or everything. The newsletter comes on the website only.} one {One person gets this newsletter. They follow “{title}” or everything.} other {# people get this newsletter. They follow “{title}” or everything.}}",
  "engage.newsletter.staff.confirm.leadAll":
    "{people, plural, =0 {Nobody follows everything. The newsletter comes on the website only.} one {One person gets this newsletter. They follow everything.} other {# people get this newsletter. They follow everything.}}",
  "engage.newsletter.staff.confirm.public": "After that it is on the website, and you cannot change it any more.",
  "engage.newsletter.staff.confirm.when": "When?",
  "engage.newsletter.staff.confirm.when.now": "Now",
  "engage.newsletter.staff.confirm.when.day": "On another day, at {time}",
  "engage.newsletter.staff.confirm.day": "Which day?",
  "engage.newsletter.staff.confirm.dayOnly": "(only for another day)",
  "engage.newsletter.staff.confirm.send":
    "{people, plural, =0 {Yes, put it on the website} one {Yes, send it to one person} other {Yes, send it to # people}}",
  "engage.newsletter.staff.confirm.back": "Back to the newsletter",
  "engage.newsletter.staff.field.oneLine": "Write the subject on one line.",
  "engage.newsletter.staff.field.day": "Choose a day from tomorrow on, within a year.",
  "engage.newsletter.staff.refused.noDraft":
    "This newsletter was sent, or Brink is sending it. You cannot change it any more.",
  "engage.newsletter.staff.refused.changed":
    "Somebody changed this newsletter meanwhile. Open it again and see whether it is right.",
  "engage.newsletter.staff.refused.obstacles":
    "Not everybody can read this newsletter. First change what is said above.",
  "engage.newsletter.staff.refused.notPublic":
    "This project is not on the website yet, so a newsletter about it cannot be sent.",
  "engage.newsletter.staff.refused.notPlanned": "This newsletter is not planned.",
  "engage.newsletter.staff.refused.notOut": "This newsletter was not sent, or was taken away already.",
  "engage.newsletter.staff.notice.off":
    "The newsletter was taken away. Below you read how many people had the mail already.",
  "engage.newsletter.staff.notice.offNobody": "The newsletter was taken away. Nobody got the mail.",
  "engage.newsletter.staff.notice.saved": "Saved.",
  "engage.newsletter.staff.notice.tested": "Saved. The test is on its way to your own mail.",
  "engage.newsletter.staff.notice.withdrawn": "The newsletter is not sent yet. You can change it again.",
  "engage.newsletter.staff.notice.removed": "Thrown away.",
  "engage.newsletter.staff.notice.goes": "The newsletter is being sent.",
  "engage.newsletter.staff.notice.planned": "The newsletter goes by itself, on the day that you chose, at 9 o’clock.",
  "engage.newsletter.staff.waits": "This project is not on the website. The newsletter waits until it is there again.",
  "engage.newsletter.staff.toAll": "All newsletters",
};

export const newslettersEn: Messages = {
  ...staff,
  "engage.newsletter.staff.followers": "Followers",
  "engage.newsletter.staff.followersText":
    "{people, plural, =0 {Nobody follows this project or everything yet.} one {1 person follows this project or everything.} other {# people follow this project or everything.}}",
  "engage.newsletter.staff.followersAll": "All followers and news",
  "engage.newsletter.title": "Newsletters",
  "engage.newsletter.lead": "This is what we sent to people who follow our news.",
  "engage.newsletter.none": "We did not send a newsletter yet.",
  "engage.newsletter.from": "From {sender}, {day}",
  "engage.newsletter.about": "More about {title}",
  "engage.newsletter.getNext": "Send me news",
  "engage.newsletter.off": "This newsletter was taken away",
  "engage.newsletter.offOn": "We took this newsletter off the website on {day}. This is why:",
  "engage.newsletter.others": "Look at the other newsletters",
  "engage.newsletter.feed": "A newsletter of the municipality.",
  "engage.newsletter.mail.from": "Municipality of {municipality}",
  "engage.newsletter.mail.ask": "Do you have a question? Call or mail us: {contact}",
  "engage.newsletter.mail.why": "You get this newsletter because you signed up for our news.",
  "engage.newsletter.mail.new": "New: you now get a newsletter sometimes as well. You can stop that.",
  "engage.newsletter.mail.online": "Read this newsletter on the website",
  "engage.newsletter.mail.stop": "Change what you get, or stop",
};
