import type { Messages } from "../../../platform/define/room.ts";

export const questionsNl: Messages = {
  "engage.question.all": "Vragen en antwoorden",
  "engage.question.allCount": "{count, plural, one {Lees de vraag en ons antwoord} other {Lees alle # vragen}}",
  "engage.question.invite":
    "Is iets niet duidelijk? Vraag het ons. Wij antwoorden binnen {days, plural, one {één werkdag} other {# werkdagen}}.",
  "engage.question.norm":
    "Wij antwoorden binnen {days, plural, one {één werkdag} other {# werkdagen}}. U ziet wie het antwoord gaf.",
  "engage.question.none": "Er staan nog geen vragen",
  "engage.question.noneText": "Wilt u iets weten? Stel de eerste vraag.",
  "engage.question.ask": "Stel een vraag",
  "engage.question.send": "Verstuur mijn vraag",
  "engage.question.field.words": "Wat wilt u weten?",
  "engage.question.field.words.help": "Zet er geen namen, adressen of telefoonnummers in.",
  "engage.question.field.limit": "Niet meer dan {max, number} tekens",
  "engage.question.field.readers": "Wie mag uw vraag en ons antwoord lezen?",
  "engage.question.readers.everybody": "Iedereen",
  "engage.question.readers.everybody.help":
    "Anderen hebben misschien dezelfde vraag. Wij lezen uw vraag eerst. Uw naam staat er niet bij.",
  "engage.question.readers.team": "Alleen de gemeente",
  "engage.question.readers.team.help": "Alleen u en wij zien uw vraag en ons antwoord.",
  "engage.question.field.email": "Uw e-mailadres",
  "engage.question.field.email.help":
    "Dan mailen wij u ons antwoord. Geen e-mailadres? Dan krijgt u na het versturen een link naar ons antwoord. Wij wissen uw adres als u zegt dat uw vraag beantwoord is, of {days} dagen na ons antwoord.",
  "engage.question.notice.asked": "Uw vraag is bij ons. Bedankt.",
  "engage.question.notice.closed": "Goed om te weten. Bedankt.",
  "engage.question.enough": "Is uw vraag zo beantwoord?",
  "engage.question.closeNow": "Ja, mijn vraag is beantwoord",
  "engage.question.further": "Ik wil verder vragen",
  "engage.question.closed.asker":
    "U zei dat uw vraag beantwoord is. Wij bewaren geen e-mailadres van u. Wilt u toch nog iets weten?",
  "engage.question.closed.silence":
    "Wij hoorden {days} dagen niets meer van u. Wij bewaren geen e-mailadres van u. Wilt u toch nog iets weten?",
  "engage.question.similar": "Misschien is dit al beantwoord",
  "engage.question.refused.similar":
    "Lees eerst wat wij al antwoordden. Weet u nu genoeg? Dan bent u klaar. Wilt u iets anders weten? Verstuur uw vraag dan nog een keer.",
  "engage.question.refused.waiting": "U krijgt eerst nog een antwoord van ons. Daarna kunt u verder vragen.",
  "engage.question.refused.closed": "U zei al dat uw vraag beantwoord is.",

  "engage.question.askedOn": "Gevraagd op {date}",
  "engage.question.furtherOn": "Verder gevraagd op {date}",
  "engage.question.answeredBy": "Antwoord van {name}, op {date}.",
  "engage.question.answeredByFunction": "Antwoord van {name}, {function}, op {date}.",
  "engage.question.answered": "Beantwoord",
  "engage.question.open": "Wacht op antwoord",
  "engage.question.late": "Wij zijn te laat",
  "engage.question.due": "Wij antwoorden uiterlijk op {date}.",
  "engage.question.wasDue": "Ons antwoord had er op {date} moeten zijn.",

  "engage.question.own": "Uw vraag",
  "engage.question.keep":
    "Bewaar de link naar deze pagina: zo vindt u uw vraag en ons antwoord terug. Geef de link aan niemand anders.",
  "engage.question.standing.private": "Alleen u en wij lezen dit.",
  "engage.question.standing.waiting":
    "Wij lezen uw vraag eerst. Meestal staat hij daarna op de website, zonder uw naam.",
  "engage.question.standing.published": "Iedereen kan dit lezen, zonder uw naam.",
  "engage.question.standing.rejected": "Wij zetten uw vraag niet op de website. Dit is waarom:",
  "engage.question.standing.dismissed": "Wij geven hier geen antwoord op. Dit is waarom:",
  "engage.question.dismissal.no_question": "Wij lezen hier geen vraag aan ons in.",
  "engage.question.dismissal.spam": "Dit lijkt op reclame, of op iets wat een computer stuurde.",
  "engage.question.dismissed": "Hier komt geen antwoord op. Open het om te lezen waarom.",
  "engage.question.rejectedNext": "U kunt uw vraag hieronder anders stellen. Dan kijkt iemand anders ernaar.",
  "engage.question.askAgain": "Stel uw vraag anders",
  "engage.question.withdraw": "Trek mijn vraag in",
  "engage.question.withdrawText":
    "Uw vraag, ons antwoord en uw e-mailadres verdwijnen meteen. U kunt dit niet terugdraaien.",
  "engage.question.withdrawNow": "Ja, trek mijn vraag in",
  "engage.question.withdrawn": "Uw vraag is weg. Wij bewaren ook geen e-mailadres van u.",

  "engage.mail.questionReceived.subject": "Wij hebben uw vraag over “{trajectory}” ontvangen",
  "engage.mail.questionReceived.text":
    "Beste inwoner,\n\nBedankt voor uw vraag over “{trajectory}”. Wij antwoorden uiterlijk op {date}.\n\nOp uw eigen pagina vindt u uw vraag en straks ons antwoord. U kunt er uw vraag ook weghalen. Geef de link aan niemand anders.\n{link}\n\nHebt u niets gevraagd? Dan gebruikte iemand uw adres. Met de link haalt u het weg.\n\nGemeente {municipality}",
  "engage.mail.questionAnswered.subject": "Antwoord op uw vraag over: {trajectory}",
  "engage.mail.questionAnswered.text":
    "Goedendag,\n\nU vroeg ons:\n{question}\n\nOns antwoord:\n{answer}\n\n{name}, {function}\n\nIs uw vraag zo beantwoord, of wilt u verder vragen? Dat zegt u op uw eigen pagina:\n{link}\n\nAls u zegt dat uw vraag beantwoord is, wissen wij uw e-mailadres. Anders doen wij dat {days} dagen na dit antwoord. Bellen kan ook: {phone}.\n\nGemeente {municipality}",
  "engage.mail.questionRejected.subject": "Uw vraag over “{trajectory}” staat niet op de website",
  "engage.mail.questionRejected.text":
    "Beste inwoner,\n\nWij zetten deze vraag niet op de website. Dit is waarom:\n{reason}\n\nOp uw eigen pagina kunt u uw vraag anders stellen:\n{link}\n\nWilt u toch antwoord op deze vraag? Bel ons: {phone}.\n\nGemeente {municipality}",
  "engage.mail.questionDismissed.subject": "Wij beantwoorden uw bericht over “{trajectory}” niet",
  "engage.mail.questionDismissed.text":
    "Beste inwoner,\n\nU schreef ons over “{trajectory}”. Wij lezen daar geen vraag aan ons in. Daarom krijgt u er geen antwoord op.\n\nWilt u toch iets weten? Op uw eigen pagina kunt u uw vraag anders stellen. Dan kijkt iemand anders ernaar:\n{link}\n\nBellen kan ook: {phone}.\n\nGemeente {municipality}",

  "engage.question.staff.title": "Vragen aan ons",
  "engage.question.staff.lead":
    "Vragen van inwoners aan het team. Antwoord binnen {days, plural, one {één werkdag} other {# werkdagen}}: dat lezen zij op de website. Zet ook vragen in de lijst die per telefoon of aan de balie kwamen.",
  "engage.question.staff.none": "Er zijn nog geen vragen.",
  "engage.question.staff.one": "Een vraag",
  "engage.question.staff.asked": "Gevraagd",
  "engage.question.staff.stands": "Hoe staat het?",
  "engage.question.staff.answered": "Beantwoord",
  "engage.question.staff.rejected": "Niet op de website",
  "engage.question.staff.wasBefore": "Het antwoord had er vóór {moment} moeten zijn",
  "engage.question.staff.before": "Antwoord vóór {moment}",
  "engage.question.staff.back": "Terug naar de lijst",
  "engage.question.staff.register": "Zet een vraag in de lijst",
  "engage.question.staff.registerNow": "Zet in de lijst",
  "engage.question.staff.answerNow": "Geef dit antwoord",
  "engage.question.staff.field.words": "De vraag",
  "engage.question.staff.field.route": "Hoe kwam de vraag binnen?",
  "engage.question.staff.field.askedOn": "Op welke dag?",
  "engage.question.staff.field.askedTime": "Hoe laat?",
  "engage.question.staff.field.askedTime.help": "Bijvoorbeeld 14:30",
  "engage.question.staff.field.isPublic": "Iedereen mag deze vraag en ons antwoord lezen",
  "engage.question.staff.field.isPublic.help": "Alleen als degene die het vroeg dat goed vindt.",
  "engage.question.staff.field.time": "Typ een tijd, bijvoorbeeld 14:30.",
  "engage.question.staff.field.tooLongAgo": "Deze dag is te lang geleden. Kijk of het jaar klopt.",
  "engage.question.staff.field.notInFuture": "Deze dag moet nog komen. Kies vandaag of eerder.",
  "engage.question.staff.field.answer": "Uw antwoord",
  "engage.question.staff.field.answer.public":
    "Iedereen kan dit antwoord lezen. Zet er geen namen, adressen of telefoonnummers in.",
  "engage.question.staff.field.answer.mail": "Wij mailen dit antwoord aan wie het vroeg.",
  "engage.question.staff.field.answer.noMail":
    "Er is geen e-mailadres. Wie via de website vroeg, leest het antwoord op de eigen pagina. Geef het anders zelf door.",
  "engage.question.staff.field.answer.lang": "Antwoord in het {language}.",
  "engage.question.staff.field.byFunction": "Uw functie",
  "engage.question.staff.field.byFunction.help":
    "Uw naam en functie staan bij het antwoord. Bijvoorbeeld: adviseur verkeer.",
  "engage.question.staff.route.online": "Via de website",
  "engage.question.staff.route.api": "Via een ander systeem",
  "engage.question.staff.route.mail": "Per mail of brief",
  "engage.question.staff.route.phone": "Per telefoon",
  "engage.question.staff.route.desk": "Aan de balie",
  "engage.question.staff.route.outside": "Op straat of bij een activiteit",
  "engage.question.staff.standing.private": "alleen voor ons",
  "engage.question.staff.standing.waiting": "nog niet op de website",
  "engage.question.staff.standing.published": "staat op de website",
  "engage.question.staff.standing.rejected": "niet op de website",
  "engage.question.staff.showing.waiting": "Mag iedereen deze vraag lezen?",
  "engage.question.staff.showing.published": "Deze vraag staat op de website",
  "engage.question.staff.showing.rejected": "Deze vraag staat niet op de website",
  "engage.question.staff.queue":
    "{count, plural, one {Eén vraag aan ons wacht} other {# vragen aan ons wachten}} op beoordeling",
  "engage.question.staff.decide": "Beslis over de vraag van {date}",
  "engage.question.staff.refused.answered": "Deze vraag is al beantwoord.",
  "engage.question.staff.refused.private": "Wie dit vroeg, wil niet dat anderen het lezen.",
  "engage.question.staff.notice.registered": "De vraag staat in de lijst.",
  "engage.question.staff.notice.answered": "Het antwoord is bewaard.",
  "engage.question.staff.notice.published": "De vraag staat op de website.",
  "engage.question.staff.notice.rejected":
    "De vraag staat niet op de website. Wie via de website vroeg, kan lezen waarom. Vertel het anderen zelf.",
  "engage.question.staff.standing.dismissed": "geen vraag, of spam",
  "engage.question.staff.dismissed": "Geen vraag, of spam",
  "engage.question.staff.dismiss": "Dit is geen vraag, of spam",
  "engage.question.staff.field.dismissal": "Waarom krijgt dit geen antwoord?",
  "engage.question.staff.dismissal.no_question": "Het is geen vraag aan ons",
  "engage.question.staff.dismissal.no_question.help": "Wie een e-mailadres achterliet, krijgt een mail met de reden.",
  "engage.question.staff.dismissal.spam": "Het is spam",
  "engage.question.staff.dismissal.spam.help": "Hierover gaat geen mail: het adres is meestal van iemand anders.",
  "engage.question.staff.dismissNow": "Geef hier geen antwoord op",
  "engage.question.staff.dismissedBy": "{name} besloot op {date} dat hier geen antwoord op komt. De reden: {reason}.",
  "engage.question.staff.reopenByOther": "Een collega kan dit tot {days, number} dagen daarna terugzetten.",
  "engage.question.staff.reopen": "Dit is wel een vraag: zet hem terug",
  "engage.question.staff.askOther":
    "Dat kan alleen een adviseur, projectleider of moderator. Vraag bijvoorbeeld {names}, en stuur het adres van deze pagina mee.",
  "engage.question.staff.nobodyElse":
    "Niemand anders in uw gemeente kan dit nu. Vraag een beheerder om een collega de rol adviseur, projectleider of moderator te geven. Tot die tijd blijft dit zo.",
  "engage.question.staff.whoElse": "Wie kan dat?",
  "engage.question.staff.secondLook":
    "U besloot de vorige keer dat deze vraag niet op de website komt, of geen antwoord krijgt. Daarom beslist nu een collega. Antwoorden kunt u wel.",
  "engage.question.staff.refused.secondLook":
    "U besloot zelf over de vorige vraag van deze inwoner. Nu moet iemand anders kijken. Vraag het een collega.",
  "engage.question.staff.refused.notOpen": "Deze vraag wacht niet meer op antwoord. Kijk opnieuw hoe het ermee staat.",
  "engage.question.staff.refused.dismissed":
    "Een collega besloot dat hier geen antwoord op komt. Zet de vraag eerst terug.",
  "engage.question.staff.refused.notDismissed": "Deze vraag is al teruggezet.",
  "engage.question.staff.refused.ownDismissal": "U besloot dit zelf. Vraag een collega om opnieuw te kijken.",
  "engage.question.staff.refused.tooLate": "Dit is te lang geleden om terug te zetten.",
  "engage.question.staff.refused.askedAgain": "De inwoner heeft de vraag intussen opnieuw gesteld. Beantwoord die.",
  "engage.question.staff.notice.dismissed": "Hier komt geen antwoord op. Een collega kan het terugzetten.",
  "engage.question.staff.notice.reopened": "De vraag wacht weer op antwoord.",

  "engage.question.staff.all": "Alle vragen",
  "engage.question.staff.mine": "Mijn vragen",
  "engage.question.staff.noneMine": "Er zijn geen vragen voor u.",
  "engage.question.staff.nobody": "Nog niemand",
  "engage.question.staff.assignNow": "Bewaar",
  "engage.question.staff.assignedTo": "{name} beantwoordt deze vraag.",
  "engage.question.staff.field.assignee": "Wie antwoordt?",
  "engage.question.staff.field.assignee.help":
    "Uw collega krijgt een mail met een link. Eén werkdag voordat het antwoord er moet zijn, krijgt uw collega nog een mail.",
  "engage.question.staff.field.assignee.gone": "Deze collega kan geen vragen meer beantwoorden. Kies iemand anders.",
  "engage.question.staff.notice.assigned": "Bewaard.",
  "engage.question.staff.earlier":
    "{count, plural, one {Eén vraag die hierop lijkt, is al beantwoord} other {# vragen die hierop lijken, zijn al beantwoord}}",
  "engage.question.staff.earlierHelp":
    "Neem een antwoord over en pas het aan. Wat u al typte in het veld, gaat dan weg.",
  "engage.question.staff.earlierPrivate": "Alleen de vrager las dit antwoord. Haal eruit wat over die persoon gaat.",
  "engage.question.staff.useAnswer": "Neem dit antwoord over",
  "engage.mail.staff.questionAssigned.subject": "Een vraag voor u: {trajectory}",
  "engage.mail.staff.questionAssigned.text":
    "Beste {name},\n\nEen collega vraagt u om een vraag van een inwoner te beantwoorden. De vraag gaat over “{trajectory}”. Het antwoord moet er zijn vóór {moment}.\n\n{link}\n\nGemeente {municipality}",
  "engage.mail.staff.questionsDue.subject":
    "{count, plural, one {Eén vraag wacht} other {# vragen wachten}} op antwoord",
  "engage.mail.staff.questionsDue.text":
    "Beste {name},\n\nInwoners wachten op antwoord:\n\n{questions}\n\nIn de werkomgeving:\n{link}\n\nGemeente {municipality}",
  "engage.mail.staff.questionDue.late": "- {title}: het antwoord had er vóór {moment} moeten zijn.",
  "engage.mail.staff.questionDue.soon": "- {title}: het antwoord moet er zijn vóór {moment}.",
  "engage.mail.staff.questionDue.yours": "Deze vraag is voor u.",
};
