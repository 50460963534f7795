import type { Messages } from "../../../platform/define/room.ts";

export const followingEn: Messages = {
  "engage.follow.short": "Stay informed",
  "engage.follow.titleOf": "Stay informed: {title}",
  "engage.follow.titleAll": "Stay informed about taking part in {municipality}",
  "engage.follow.invite": "Do you want to know how it goes on? We mail you when there is news. You need no account.",
  "engage.follow.start": "Send me news",
  "engage.follow.lead":
    "We mail you when there is news: when you can take part, when we give our answers and when there is a decision. No news, no mail.",
  "engage.follow.leadAll":
    "We mail you when there is something new to take part in, and when there is news about what already runs. No news, no mail.",
  "engage.follow.email": "Your e-mail address",
  "engage.follow.emailHelp":
    "We use it for this news only. You can stop at any moment. Then we throw your address away.",
  "engage.follow.howOften": "How often do you want a mail, at most?",
  "engage.follow.leadTheme":
    "We mail you when there is a new answer about “{name}”. When there is no news, you get no mail.",
  "engage.follow.theme.link": "Send me news about this",
  "engage.follow.orTrajectory": "Rather news about the whole subject?",
  "engage.follow.near.link": "Rather news about your neighbourhood?",
  "engage.follow.near.title": "News about your neighbourhood",
  "engage.follow.near.lead":
    "We mail you when somebody suggests something near a place, when we answer that, and when a new subject begins. When there is no news, you get no mail.",
  "engage.follow.near.place": "Which place?",
  "engage.follow.near.placeHelp":
    "A street with a number and the town, or coordinates. We do not keep your address, only in which square of 500 by 500 metres it lies.",
  "engage.follow.near.howFar": "How far around it?",
  "engage.follow.near.metres":
    "{metres, plural, =500 {About 500 metres} =1000 {About 1 kilometre} other {About 2 kilometres}}",
  "engage.follow.near.named":
    "what happens within about {metres, plural, =500 {500 metres} =1000 {1 kilometre} other {2 kilometres}} of the point {point}",
  "engage.follow.near.away": "We cannot look up addresses now. Try again later.",
  "engage.follow.near.none": "We do not know this address. See whether it is right and type the town as well.",
  "engage.follow.near.several": "There are more places with this name. Which one do you mean? Type it over: {places}",
  "engage.follow.letters": "Sometimes we write a newsletter too. It comes on top, also when you had mail already.",
  "engage.follow.choose.daily": "Once a day",
  "engage.follow.choose.weekly": "Once a week, on Monday",
  "engage.follow.pace.daily": "at most once a day",
  "engage.follow.pace.weekly": "at most once a week",
  "engage.follow.ask": "Next",
  "engage.follow.orAll": "Rather news about everything in {municipality}?",
  "engage.follow.askedTitle": "Look in your mail",
  "engage.follow.askedText":
    "We sent you a mail. Open it, follow the link and press the button there. Only then do you get news from us. The link works for {days} days.",
  "engage.follow.askedNothing":
    "Nothing there? Look among unwanted mail, or check whether you typed the address right.",
  "engage.follow.mailbox": "To the mailbox of the demo",
  "engage.follow.toAll": "To all trajectories",
  "engage.follow.everything": "everything that you can take part in in your municipality",
  "engage.follow.named": "“{title}”",
  "engage.follow.allOf": "Everything in {municipality}",

  "engage.follow.confirmTitle": "Is this right?",
  "engage.follow.confirmLead": "You want news about {subject}. We send it to {email}, {pace}.",
  "engage.follow.confirmLetters": "Sometimes you get a newsletter too.",
  "engage.follow.confirm": "Yes, send me news",
  "engage.follow.confirmNot": "You did not ask for this? Then you need not do anything. We throw your address away.",
  "engage.follow.confirmGone":
    "This link does not work any more. Perhaps you used it already: then news will come by itself. Or the link is too old. Then fill in your address once more.",
  "engage.follow.again": "Fill in your address",
  "engage.follow.confirmed": "Done. We mail you when there is news.",

  "engage.follow.yours": "What you follow",
  "engage.follow.yoursLead": "You get news at {email}, {pace}.",
  "engage.follow.stop": "Stop this",
  "engage.follow.stopNamed": "Stop this: {name}",
  "engage.follow.stoppedOne": "You get no more mail about this.",
  "engage.follow.otherPace": "More or less often",
  "engage.follow.savePace": "Save",
  "engage.follow.paceChanged": "Saved.",
  "engage.follow.stopAllTitle": "Stop altogether",
  "engage.follow.stopAllText": "You get no more news. We throw your address away at once.",
  "engage.follow.stopAll": "Stop everything",
  "engage.follow.stoppedTitle": "You get no more news",
  "engage.follow.stoppedText": "We threw your address away. If you want news again later, you can sign up again.",

  "engage.mail.follow.subject": "Is this right? News about {subject}",
  "engage.mail.follow.text":
    "Hello,\n\nSomebody filled in this e-mail address for news about {subject}, {pace}.{letters}\n\nWas it you? Then open this page and click the button:\n{link}\n\nThe link works for {days} days.\n\nIt was not you? Then you need not do anything. You get no news and we throw your address away.\n\nKind regards,\nMunicipality of {municipality}\n{phone}",
  "engage.mail.followsAlready.subject": "You follow this already",
  "engage.mail.followsAlready.text":
    "Hello,\n\nSomebody filled in this e-mail address to get news. You get that news already.\n\nWhat you follow and how often you get mail stands here. You can change or stop it there too:\n{link}\n\nKeep this link. It is only for you.\n\nKind regards,\nMunicipality of {municipality}\n{phone}",

  "engage.news.opened": "This trajectory began.",
  "engage.news.take_part": "You can take part now: {name}",
  "engage.news.phase": "A new step begins: {name}",
  "engage.news.closed": "Taking part is over. We now work on the answer.",
  "engage.news.answers":
    "{many, plural, one {There is a new answer to what people sent.} other {There are # new answers to what people sent.}}",
  "engage.news.near_published":
    "{many, plural, one {There is a new idea} other {There are # new ideas}} in your neighbourhood.",
  "engage.news.near_answers":
    "{many, plural, one {There is a new answer} other {There are # new answers}} in your neighbourhood.",
  "engage.news.theme_answers":
    "{many, plural, one {There is a new answer} other {There are # new answers}} about “{name}”.",
  "engage.news.answered": "Everything has an answer now.",
  "engage.news.decided": "There is a decision.",
  "engage.news.moved": "We changed a date.",
  "engage.news.outcome": "Read how it went: {name}",
  "engage.news.activity": "an activity",
  "engage.news.report": "The report is ready.",
  "engage.news.evaluated": "This trajectory is done. We looked back at how people took part.",
  "engage.news.not_now": "You cannot take part in this now. Read why.",
  "engage.feed.title": "News about {title}",
  "engage.feed.titleAll": "News about taking part in {municipality}",
  "engage.feed.link": "News as an RSS feed: for a news reader",

  "engage.mail.digest.subject": "News about {many, plural, one {{title}} other {# trajectories in {municipality}}}",
  "engage.mail.digest.text":
    "Hello,\n\nThis is new in what you follow.\n\n{news}\n\nYou get this mail because you signed up for it, {pace}. Do you want to change something or stop? You can do that here:\n{link}\n\nKind regards,\nMunicipality of {municipality}\n{phone}",

  "engage.sent.staff.title": "Followers and news",
  "engage.sent.staff.lead":
    "{total, plural, =0 {Nobody follows anything yet.} one {One person follows news.} other {# people follow news.}} Whoever follows something gets a mail at half past seven in the morning when there is news. Who they are does not stand here.",
  "engage.sent.staff.followed": "What people follow",
  "engage.sent.staff.subject": "Subject",
  "engage.sent.staff.followers": "Followers",
  "engage.sent.staff.all": "Everything",
  "engage.sent.staff.near": "Near a place",
  "engage.sent.staff.sent": "What was sent",
  "engage.sent.staff.none": "Nothing was sent yet",
  "engage.sent.staff.noneText": "The first mail goes the morning after there is news.",
  "engage.sent.staff.day": "Day",
  "engage.sent.staff.pace": "For whom",
  "engage.sent.staff.pace.daily": "daily",
  "engage.sent.staff.pace.weekly": "weekly",
  "engage.sent.staff.mails": "Mails",
  "engage.sent.staff.what": "News about",
  "engage.sent.staff.stopped": "Stopped",
  "engage.sent.staff.stoppedText":
    "“Stopped”: followers whom Brink took away. Their mail server said twice in a row, on different days, that the address does not exist.",
  "engage.sent.staff.refusedTitle": "Many mails did not arrive",
  "engage.sent.staff.refusedMany": "{day}: {refused, number} of the {mails, number} mails did not arrive.",
  "engage.sent.staff.refusedAsk":
    "That is so many that it is probably not about the addresses, so Brink takes nobody away. Ask whoever runs the mail of Brink to look at it.",
  "engage.sent.staff.erase": "Take an address away",
  "engage.sent.staff.eraseText":
    "Does somebody call who wants no more news? Then fill in the e-mail address. Brink does not say whether the address followed anything.",
  "engage.sent.staff.email": "E-mail address",
  "engage.sent.staff.eraseNow": "Take away",
  "engage.sent.staff.erased": "This address follows nothing any more.",
};
