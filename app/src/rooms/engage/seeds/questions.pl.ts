import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of questions to the team; nobody who speaks Polish has looked at it yet. */
export const questionsPl: Messages = {
  "engage.question.all": "Pytania i odpowiedzi",
  "engage.question.allCount":
    "{count, plural, one {Pytanie i nasza odpowiedź} few {Wszystkie # pytania} many {Wszystkie # pytań} other {Wszystkie # pytania}}",
  "engage.question.invite":
    "Coś jest niejasne? Proszę nas zapytać. Odpowiadamy w ciągu {days, plural, one {jednego dnia roboczego} few {# dni roboczych} many {# dni roboczych} other {# dnia roboczego}}.",
  "engage.question.norm":
    "Odpowiadamy w ciągu {days, plural, one {jednego dnia roboczego} few {# dni roboczych} many {# dni roboczych} other {# dnia roboczego}}. Widać, kto udzielił odpowiedzi.",
  "engage.question.none": "Nie ma jeszcze pytań",
  "engage.question.noneText": "Chcą Państwo coś wiedzieć? Proszę zadać pierwsze pytanie.",
  "engage.question.ask": "Proszę nas zapytać",
  "engage.question.send": "Wyślij moje pytanie",
  "engage.question.field.words": "Co chcą Państwo wiedzieć?",
  "engage.question.field.words.help": "Proszę nie podawać nazwisk, adresów ani numerów telefonu.",
  "engage.question.field.limit": "Najwyżej {max, number} znaków",
  "engage.question.field.readers": "Kto może czytać Państwa pytanie i naszą odpowiedź?",
  "engage.question.readers.everybody": "Wszyscy",
  "engage.question.readers.everybody.help":
    "Inni mogą mieć to samo pytanie. Najpierw przeczytamy Państwa pytanie. Nie podajemy Państwa nazwiska.",
  "engage.question.readers.team": "Tylko gmina",
  "engage.question.readers.team.help": "Pytanie i odpowiedź widzą tylko Państwo i my.",
  "engage.question.field.email": "Państwa adres e-mail",
  "engage.question.field.email.help":
    "Na ten adres wyślemy odpowiedź. Usuniemy adres, gdy powiedzą Państwo, że to wystarczy, albo po tylu dniach od odpowiedzi: {days}.",
  "engage.question.notice.asked": "Otrzymaliśmy Państwa pytanie. Dziękujemy.",
  "engage.question.notice.closed": "Dziękujemy za informację.",
  "engage.question.enough": "Czy to odpowiedź na Państwa pytanie?",
  "engage.question.closeNow": "Tak, to wystarczy",
  "engage.question.further": "Chcę zapytać o coś jeszcze",
  "engage.question.closed.asker":
    "Otrzymali Państwo odpowiedź na pytanie. Adres e-mail został usunięty. Chcą Państwo wiedzieć coś jeszcze?",
  "engage.question.closed.silence":
    "Nie mieliśmy od Państwa wiadomości od tylu dni: {days}. Adres e-mail został usunięty. Chcą Państwo wiedzieć coś jeszcze?",
  "engage.question.similar": "Być może jest już na to odpowiedź",
  "engage.question.refused.similar":
    "Proszę najpierw przeczytać nasze wcześniejsze odpowiedzi. Chcą Państwo wiedzieć coś innego? Proszę wysłać pytanie jeszcze raz.",
  "engage.question.refused.waiting": "Jesteśmy Państwu jeszcze winni odpowiedź. Potem można pytać dalej.",
  "engage.question.refused.closed": "Wiemy już od Państwa, że to wystarczy.",
  "engage.question.askedOn": "Pytanie z {date}",
  "engage.question.furtherOn": "Kolejne pytanie z {date}",
  "engage.question.answeredBy": "Odpowiedź: {name}, {date}.",
  "engage.question.answeredByFunction": "Odpowiedź: {name}, {function}, {date}.",
  "engage.question.added": "Uzupełnienie: {date}",
  "engage.question.addedBy": "Uzupełnienie: {name}, {date}.",
  "engage.question.addedByFunction": "Uzupełnienie: {name}, {function}, {date}.",
  "engage.mail.questionAdded.subject": "Uzupełnienie naszej odpowiedzi: {trajectory}",
  "engage.mail.questionAdded.text":
    "Dzień dobry,\n\nPaństwa pytanie:\n{question}\n\nOdpowiedzieliśmy już na nie. Teraz dodajemy:\n{answer}\n\n{name}, {function}\n\nCałość można przeczytać na własnej stronie. Tam można też pytać dalej:\n{link}\n\nMożna też zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.question.answered": "Jest odpowiedź",
  "engage.question.open": "Czeka na odpowiedź",
  "engage.question.late": "Spóźniamy się",
  "engage.question.due": "Odpowiemy najpóźniej {date}.",
  "engage.question.wasDue": "Nasza odpowiedź miała być tutaj {date}.",
  "engage.question.own": "Państwa pytanie",
  "engage.question.keep":
    "Proszę zachować link do tej strony: tutaj znajdą Państwo swoje pytanie i naszą odpowiedź. Proszę nie podawać linku nikomu innemu.",
  "engage.question.standing.private": "Czytają to tylko Państwo i my.",
  "engage.question.standing.waiting":
    "Najpierw przeczytamy Państwa pytanie. Potem pojawi się na stronie, bez Państwa nazwiska.",
  "engage.question.standing.published": "Wszyscy mogą to przeczytać, bez Państwa nazwiska.",
  "engage.question.standing.rejected": "Nie umieszczamy Państwa pytania na stronie. Powód:",
  "engage.question.standing.dismissed": "Nie odpowiadamy na to. Powód:",
  "engage.question.dismissal.no_question": "Nie widzimy w tym pytania do nas.",
  "engage.question.dismissal.spam": "Wygląda to na reklamę albo na coś, co wysłał komputer.",
  "engage.question.dismissed": "Nie będzie odpowiedzi. Po otwarciu widać, dlaczego.",
  "engage.question.rejectedNext": "Mogą Państwo zadać pytanie inaczej poniżej. Wtedy zajmie się nim ktoś inny.",
  "engage.question.askAgain": "Zadaję pytanie inaczej",
  "engage.question.withdraw": "Usuń moje pytanie",
  "engage.question.withdrawText":
    "Państwa pytanie, nasza odpowiedź i Państwa adres e-mail znikną od razu. Nie można tego cofnąć.",
  "engage.question.withdrawNow": "Tak, usuń moje pytanie",
  "engage.question.withdrawn": "Państwa pytanie zostało usunięte, adres e-mail też.",
  "engage.mail.questionReceived.subject": "Otrzymaliśmy Państwa pytanie: „{trajectory}”",
  "engage.mail.questionReceived.text":
    "Dzień dobry,\n\nDziękujemy za pytanie w temacie „{trajectory}”. Odpowiemy najpóźniej {date}.\n\nNa własnej stronie znajdą Państwo swoje pytanie, a później naszą odpowiedź. Można tam też usunąć pytanie. Proszę nie podawać linku nikomu innemu.\n{link}\n\nNie zadawali Państwo pytania? Ktoś użył Państwa adresu. Link pozwala go usunąć.\n\nGmina {municipality}",
  "engage.mail.questionAnswered.subject": "Odpowiedź na Państwa pytanie: {trajectory}",
  "engage.mail.questionAnswered.text":
    "Dzień dobry,\n\nPaństwa pytanie:\n{question}\n\nNasza odpowiedź:\n{answer}\n\n{name}, {function}\n\nCzy to wystarczy, czy chcą Państwo pytać dalej? Można to zaznaczyć na własnej stronie:\n{link}\n\nGdy odpowiedź wystarczy, usuniemy Państwa adres e-mail. W przeciwnym razie zrobimy to po tylu dniach od tej odpowiedzi: {days}. Można też zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.mail.questionRejected.subject": "Państwa pytania nie ma na stronie: „{trajectory}”",
  "engage.mail.questionRejected.text":
    "Dzień dobry,\n\nNie umieszczamy tego pytania na stronie. Powód:\n{reason}\n\nPaństwa własna strona:\n{link}\n\nMają Państwo jeszcze pytanie? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.mail.questionDismissed.subject": "Nie odpowiemy na Państwa wiadomość: „{trajectory}”",
  "engage.mail.questionDismissed.text":
    "Dzień dobry,\n\nNapisali Państwo do nas w temacie „{trajectory}”. Nie widzimy w tym pytania do nas, dlatego nie będzie odpowiedzi.\n\nNa własnej stronie mogą Państwo zadać pytanie inaczej. Wtedy zajmie się nim ktoś inny:\n{link}\n\nMożna też zadzwonić: {phone}.\n\nGmina {municipality}",
};
