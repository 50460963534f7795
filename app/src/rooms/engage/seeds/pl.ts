import type { Messages } from "../../../platform/define/room.ts";
import { codesPl } from "./codes.pl.ts";
import { followingPl } from "./following.pl.ts";
import { pushPl } from "./push.pl.ts";
import { nearbyPl } from "./nearby.pl.ts";
import { reportsPl } from "./reports.pl.ts";
import { moderationPl } from "./moderation.pl.ts";
import { removalPl } from "./removal.pl.ts";
import { decisionPl } from "./decision.pl.ts";
import { themesPl } from "./themes.pl.ts";
import { argumentsPl } from "./arguments.pl.ts";
import { minePl } from "./mine.pl.ts";
import { schoolPl } from "./school.pl.ts";
import { signInPl } from "./sign-in.pl.ts";
import { turnsPl } from "./turns.pl.ts";
import { importsPl } from "./imports.pl.ts";
import { supportPl } from "./support.pl.ts";
import { pdfUploadsPl } from "./pdf-uploads.pl.ts";
import { photosPl } from "./photos.pl.ts";
import { placePl } from "./place.pl.ts";
import { shapePl } from "./shape.pl.ts";
import { questionsPl } from "./questions.pl.ts";
import { paperPl } from "./paper.pl.ts";

/** Polish of the residents' side. Not checked by a native speaker: pages say so until somebody in the town signs it. */
export const pl: Messages = {
  ...moderationPl,
  ...reportsPl,
  ...removalPl,
  ...paperPl,
  ...questionsPl,
  ...codesPl,
  ...followingPl,
  ...pushPl,
  ...nearbyPl,
  ...placePl,
  ...shapePl,
  ...pdfUploadsPl,
  ...photosPl,
  ...importsPl,
  ...supportPl,
  ...minePl,
  ...turnsPl,
  ...signInPl,
  ...schoolPl,
  ...argumentsPl,
  ...themesPl,
  ...decisionPl,
  "engage.optional": "(nieobowiązkowe)",
  "engage.backToTrajectory": "Wróć do wyjaśnienia",
  "engage.sign.info": "Warto wiedzieć",
  "engage.sign.ok": "Gotowe",
  "engage.sign.warning": "Uwaga",
  "engage.steps.label": "Postęp",
  "engage.steps.summary": "Krok {current, number} z {total, number}",
  "engage.steps.questions":
    "{many, plural, one {Państwa wpis} few {Państwa odpowiedzi ({at, number})} many {Państwa odpowiedzi ({at, number})} other {Państwa odpowiedzi ({at, number})}}",
  "engage.steps.who": "Kim Państwo są?",
  "engage.steps.check": "Sprawdzenie i wysłanie",
  "engage.steps.done": "gotowe",
  "engage.form.next": "Dalej",
  "engage.form.savedHere": "To, co Państwo wpisują, jest zapamiętane w tym oknie.",
  "engage.form.until": "Można wziąć udział do {date}.",
  "engage.form.untilMoment": "Można wziąć udział do {when}.",
  "engage.form.again": "Zacznij od nowa",
  "engage.who.as": "W czyim imieniu to Państwo wypełniają?",
  "engage.who.person": "We własnym imieniu",
  "engage.who.organisation": "W imieniu organizacji lub firmy",
  "engage.who.organisationName": "Nazwa organizacji",
  "engage.who.organisationHelp": "Tylko przy wypełnianiu w imieniu organizacji. Pokażemy tę nazwę.",
  "engage.who.questionnaireShort": "Krótka ankieta później",
  "engage.who.questionnaire.yes": "Tak, można ją wysłać",
  "engage.who.questionnaire.no": "Nie",
  "engage.who.email": "Adres e-mail",
  "engage.who.emailHelp":
    "Chcą Państwo wiedzieć, co z tym zrobimy? Proszę wpisać adres e-mail. Wyślemy potwierdzenie, a później naszą odpowiedź. Potem napiszemy też, gdy coś będzie gotowe albo się opóźni. Z tego można w każdej chwili zrezygnować. Nikomu nie pokazujemy adresu. Zawsze można go usunąć.",
  "engage.who.emailShort": "Adres e-mail",
  "engage.who.noEmail": "Bez adresu e-mail",
  "engage.who.questionnaire": "Mogą Państwo też wysłać mi krótką ankietę o tym, jak wyglądał udział.",
  "engage.who.questionnaireHelp":
    "Ankieta przyjdzie następnego dnia rano po zakończeniu udziału. I jeszcze raz trzy miesiące po naszej odpowiedzi.",
  "engage.sent.title": "Tytuł",
  "engage.sent.body": "Tekst",
  "engage.check.lead": "Czy wszystko się zgadza? Proszę wysłać przyciskiem na dole.",
  "engage.check.yours": "To zostanie wysłane",
  "engage.check.changeYours": "Zmień to, co zostanie wysłane",
  "engage.check.you": "Kto to wysyła",
  "engage.check.changeYou": "Zmień, kto to wysyła",
  "engage.check.readFirst":
    "Najpierw przeczytamy Państwa tekst. Potem każdy będzie mógł go przeczytać. Bez Państwa nazwiska.",
  "engage.check.atOnce": "Każdy od razu może przeczytać Państwa tekst. Bez Państwa nazwiska.",
  "engage.check.counted": "Policzymy Państwa odpowiedzi. Nikt nie zobaczy, kto co odpowiedział.",
  "engage.check.countedKnown":
    "Policzymy Państwa odpowiedzi. Zostawili Państwo swoje dane? Wtedy zespół widzi, co Państwo odpowiedzieli. Inne osoby tego nie widzą.",
  "engage.check.send": "Wyślij",
  "engage.check.privacy": "Co robimy z Państwa danymi?",
  "engage.closed.typed": "To zostało wpisane",
  "engage.closed.copy": "Nic nie zostało wysłane. Można skopiować tekst i wysłać go na adres",
  "engage.refused.closed": "Nie można już wziąć udziału. Było to możliwe do {on, date, long}.",
  "engage.refused.notYet": "Jeszcze nie można wziąć udziału. Będzie to możliwe od {on, date, long}.",
  "engage.refused.notReady": "Nie ma tu jeszcze pytań. Proszę zajrzeć później.",
  "engage.refused.notOpen": "Teraz nie można tu wziąć udziału.",
  "engage.refused.draftGone":
    "Ten formularz został już wysłany albo zaczęty ponad tydzień temu. Niedokończony formularz przechowujemy przez tydzień.",
  "engage.refused.withdrawn": "Ten wpis został wycofany. Nie można już nic zmienić.",
  "engage.field.organisation": "Proszę wpisać nazwę organizacji.",
  "engage.field.emailForQuestionnaire": "Proszę wpisać adres e-mail albo odznaczyć ankietę.",
  "engage.receipt.title": "Dziękujemy, otrzymaliśmy Państwa wpis",
  "engage.receipt.arrived": "Państwa wpis dotarł.",
  "engage.receipt.arrivedMailed": "Państwa wpis dotarł. Wyślemy też e-mail.",
  "engage.receipt.number": "Państwa numer",
  "engage.receipt.date": "Data otrzymania",
  "engage.receipt.link": "Państwa własny link",
  "engage.receipt.keep":
    "Proszę zachować ten link albo wydrukować tę stronę. Dzięki linkowi można zobaczyć, zmienić lub wycofać swój wpis. Proszę nikomu go nie dawać.",
  "engage.receipt.next": "Co będzie dalej?",
  "engage.receipt.readFirst": "Przeczytamy Państwa tekst. Zwykle pojawia się na stronie w ciągu kilku dni roboczych.",
  "engage.receipt.shownNow": "Państwa tekst jest na stronie.",
  "engage.receipt.counted": "Doliczymy Państwa odpowiedzi do pozostałych.",
  "engage.receipt.hearBack": "Później napiszemy na stronie, co z tym zrobiliśmy i dlaczego.",
  "engage.receipt.hearBackOn": "Najpóźniej {date} napiszemy na stronie, co z tym zrobiliśmy i dlaczego.",
  "engage.own.title": "Państwa wpis",
  "engage.own.standing.waiting": "Jeszcze czytamy Państwa tekst. Inni go nie widzą.",
  "engage.own.standing.published": "Państwa tekst jest na stronie.",
  "engage.own.standing.counted": "Państwa odpowiedzi są policzone.",
  "engage.own.rejected": "Nie pokazujemy Państwa tekstu",
  "engage.own.rejectedNext": "Można zmienić tekst poniżej, dopóki trwa udział. Wtedy przeczytamy go ponownie.",
  "engage.own.answer": "Co zrobiliśmy z Państwa wpisem",
  "engage.own.can": "Co można zrobić",
  "engage.own.change": "Zmiana wysłanego wpisu",
  "engage.own.saveChange": "Zapisz zmianę",
  "engage.own.changed": "Zapisaliśmy zmianę.",
  "engage.own.changeClosed": "Nie można już nic zmienić, bo udział się zakończył.",
  "engage.own.contactLeave": "Podanie adresu e-mail",
  "engage.own.contactChange": "Zmiana lub usunięcie adresu e-mail",
  "engage.own.contactAnswer": "Odpowiedź wyślemy na adres {email}.",
  "engage.own.contactNow": "Odpowiedź i wiadomości o tym, co robimy, wyślemy na adres {email}.",
  "engage.own.saveContact": "Zapisz adres e-mail",
  "engage.own.contactSaved": "Zapisaliśmy adres e-mail.",
  "engage.own.removeContact": "Usuń mój adres e-mail",
  "engage.own.contactRemoved": "Adres e-mail został usunięty.",
  "engage.own.withdraw": "Wycofanie wpisu",
  "engage.own.withdrawText":
    "Tekst, zdjęcia i odpowiedzi od razu znikną ze strony i z naszych zbiorów. Tego nie można cofnąć.",
  "engage.own.withdrawTextClosed":
    "Tekst i zdjęcia od razu znikną ze strony i z naszych zbiorów. Policzone wyniki są już znane i zostaną, ale nikt nie wie, jakie były Państwa odpowiedzi. Tego nie można cofnąć.",
  "engage.own.withdrawNow": "Tak, wycofaj mój wpis",
  "engage.own.withdrawnNow": "Państwa wpis został wycofany.",
  "engage.own.withdrawn": "Ten wpis został wycofany {date}. Tekst, zdjęcia i adres e-mail zostały usunięte.",
  "engage.rejection.personal_data": "Są w nim dane osób, na przykład nazwisko, adres lub numer telefonu.",
  "engage.rejection.insulting": "Są w nim słowa, które obrażają innych.",
  "engage.rejection.discriminating": "Tekst poniża grupę ludzi za to, kim są.",
  "engage.rejection.advertising": "Tekst jest reklamą.",
  "engage.rejection.unlawful": "Zgodnie z prawem tekst nie może być na naszej stronie.",
  "engage.rejection.elsewhere": "Tekst dotyczy czegoś innego. Przekażemy go właściwym osobom.",
  "engage.rejection.other": "Tekst nie jest zgodny z zasadami.",
  "engage.list.all": "Co piszą ludzie",
  "engage.list.results": "Wyniki",
  "engage.list.titleOf": "Co piszą ludzie: {title}",
  "engage.list.resultsOf": "Wyniki: {title}",
  "engage.list.resultsLater": "Wyniki pojawią się później",
  "engage.list.resultsLaterText":
    "Pokażemy je, gdy nikt nie będzie już mógł wziąć udziału. Dzięki temu każdy wybiera sam.",
  "engage.list.resultsLaterDay":
    "Udział można wziąć do {date} włącznie. Potem pokażemy wyniki. Dzięki temu każdy wybiera sam.",
  "engage.list.count":
    "{count, plural, =0 {Na tej stronie jeszcze nic nie ma.} one {Tu jest jeden wpis.} few {Tu są # wpisy.} many {Tu jest # wpisów.} other {Tu jest # wpisu.}}",
  "engage.list.unread":
    "{count, plural, one {Jednego wpisu jeszcze tu nie ma: najpierw go czytamy.} few {# wpisów jeszcze tu nie ma: najpierw je czytamy.} many {# wpisów jeszcze tu nie ma: najpierw je czytamy.} other {# wpisu jeszcze tu nie ma: najpierw go czytamy.}}",
  "engage.list.none": "Tu jeszcze nic nie ma",
  "engage.list.noneOpen": "Jeszcze nikt nic nie napisał. Udział można wziąć przyciskiem powyżej.",
  "engage.list.noneClosed": "Nie ma wpisów, które tu pokazujemy.",
  "engage.card.meta": "{date}, numer {receipt}",
  "engage.card.organisation": "W imieniu: {organisation}",
  "engage.route.online": "Przez stronę",
  "engage.route.paper": "Na papierze",
  "engage.route.spoken": "W rozmowie",
  "engage.route.street": "Wywiad na ulicy",
  "engage.route.phone": "Przez telefon",
  "engage.route.api": "Przez inny system",
  "engage.route.import": "Przejęto z innej platformy",
  "engage.translation.ours": "Nasze tłumaczenie: {language}",
  "engage.outcome.adopted": "Przyjmujemy",
  "engage.outcome.partly": "Przyjmujemy częściowo",
  "engage.outcome.already_planned": "Było już w planie",
  "engage.outcome.forwarded": "Przekazane",
  "engage.outcome.deferred": "Później",
  "engage.outcome.rejected": "Nie przyjmujemy",
  "engage.outcome.out_of_scope": "Nie dotyczy tego tematu",
  "engage.answer.forwardedTo": "Przekazane do: {place}.",
  "engage.answer.decidedBy": "Decyzja: {name}, {function}, {date}.",
  "engage.answers.title": "Co zrobiliśmy z Państwa wpisami?",
  "engage.answers.titleOf": "Co zrobiliśmy z Państwa wpisami? {title}",
  "engage.answers.nothing": "Nie ma jeszcze żadnych wpisów",
  "engage.answers.nothingText": "Gdy ludzie wezmą udział, napiszemy tu, co z tym robimy.",
  "engage.answers.received": "otrzymanych wpisów",
  "engage.answers.answered": "wpisów z odpowiedzią",
  "engage.answers.unanswered": "czeka na odpowiedź",
  "engage.answers.withdrawn":
    "{count, plural, one {Jeden wpis wycofano.} few {# wpisy wycofano.} many {# wpisów wycofano.} other {# wpisu wycofano.}}",
  "engage.answers.rejected":
    "{count, plural, one {Jednego tekstu nie pokazujemy, bo jest niezgodny z zasadami.} few {# tekstów nie pokazujemy, bo są niezgodne z zasadami.} many {# tekstów nie pokazujemy, bo są niezgodne z zasadami.} other {# tekstu nie pokazujemy, bo jest niezgodny z zasadami.}}",
  "engage.answers.noneYet": "Jeszcze na nic nie odpowiedzieliśmy. Nasza odpowiedź będzie tu najpóźniej {date}.",
  "engage.answers.someYet": "Pracujemy nad odpowiedziami. Wszystkie będą tu najpóźniej {date}.",
  "engage.answers.late": "Spóźniamy się. Obiecaliśmy, że wszystkie odpowiedzi będą tu {date}. Nie udało się.",
  "engage.answers.filter": "Proszę wybrać, co pokazać",
  "engage.answers.all": "Wszystko",
  "engage.answers.waiting": "Jeszcze czeka",
  "engage.answers.waitingOne": "To czeka jeszcze na odpowiedź.",
  "engage.answers.noneHere": "Tu jeszcze nic nie ma",
  "engage.answers.counted": "Wpisy, które liczymy i których nie pokazujemy",
  "engage.answers.activity": "Czego dotyczy",
  "engage.answers.many": "Ile",
  "engage.answers.done": "Co z tym zrobiliśmy",
  "engage.answers.decided": "Kto zdecydował",
  "engage.pager.label": "Więcej stron",
  "engage.pager.page": "Strona {page, number}",
  "engage.pager.previous": "Poprzednia",
  "engage.pager.next": "Następna",
  "engage.section.title": "Co już otrzymaliśmy",
  "engage.section.answered": "Odpowiedzieliśmy na {answered, number} z {total, number}.",
  "engage.section.organisations":
    "{count, plural, one {Jeden z nich jest od organizacji.} few {# z nich są od organizacji.} many {# z nich jest od organizacji.} other {# z nich jest od organizacji.}}",
  "engage.mail.received.subject": "Otrzymaliśmy Państwa wpis ({receipt})",
  "engage.mail.received.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”.\nPaństwa numer to {receipt}.\n\nDzięki własnemu linkowi można zobaczyć, zmienić lub wycofać swój wpis. Można tam też usunąć adres e-mail. Proszę nikomu nie dawać tego linku.\n{link}\n\nNapiszemy, gdy będziemy wiedzieć, co z tym zrobimy.\nTo nie Państwo wzięli udział? Ktoś użył Państwa adresu. Można go usunąć przez ten link.\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.mail.answered.subject": "Co zrobiliśmy z Państwa wpisem ({receipt})",
  "engage.mail.answered.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Państwa numer to {receipt}.\n\nCo z tym robimy: {outcome}\n\n{reason}\n\nDecyzja: {decider}.\n\nWszystkie odpowiedzi są tutaj:\n{link}\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.mail.rejected.subject": "Nie pokazujemy Państwa tekstu ({receipt})",
  "engage.mail.rejected.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Państwa numer to {receipt}.\n\nNie pokazujemy Państwa tekstu na stronie. Oto dlaczego:\n{reason}\n\nPrzez link z pierwszego e-maila można zmienić tekst, dopóki trwa udział. Wtedy przeczytamy go ponownie. Nie zgadzają się Państwo z tym? Proszę zadzwonić: {phone}.\n\nWięcej na ten temat:\n{link}\n\nGmina {municipality}",
};
