import type { Messages } from "../../../platform/define/room.ts";

/**
 * Polish of the residents' side. Not checked by a native speaker: pages say so until somebody in the town signs it.
 * Residents are "Państwo", or nobody is addressed ("można", "proszę + infinitive"); only what a button tells the site to
 * do is an imperative ("Wyślij").
 */
export const polish: Messages = {
  "platform.field.required": "To pole jest jeszcze puste.",
  "platform.field.choose": "Proszę dokonać wyboru.",
  "platform.field.tooLong": "Ten tekst jest za długi. Proszę użyć najwyżej {max, number} znaków.",
  "platform.field.tooMany":
    "Wybrano za dużo. Można wybrać {max, plural, one {jedną odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}.",
  "platform.field.email": "Ten adres e-mail jest niepoprawny. Adres wygląda tak: nazwa@przyklad.pl.",
  "platform.field.wholeNumber": "Proszę wpisać liczbę całkowitą, na przykład 25.",
  "platform.field.tooSmall": "Ta liczba jest za mała. Proszę wpisać {min, number} lub więcej.",
  "platform.field.fileTooBig": "Ten plik jest za duży. Proszę wybrać plik, który ma najwyżej {max, number} MB.",
  "platform.field.fileSlow":
    "Plik przychodził zbyt wolno, a inni czekali. Proszę wybrać mniejszy plik albo spróbować tam, gdzie internet jest lepszy.",
  "platform.field.fileBusy":
    "W tej chwili przychodzi bardzo dużo plików naraz. Proszę wybrać plik jeszcze raz za kilka minut.",
  "platform.field.tooBig": "Ta liczba jest za duża. Proszę wpisać {max, number} lub mniej.",
  "platform.field.date": "Ta data jest niepoprawna. Proszę wybrać dzień, który istnieje.",
  "platform.refusal.title.invalid": "Coś jeszcze się nie zgadza",
  "platform.refusal.title.notSignedIn": "Najpierw proszę się zalogować",
  "platform.refusal.title.forbidden": "Brak dostępu",
  "platform.refusal.title.notFound": "Tej strony nie ma",
  "platform.refusal.title.refused": "To nie jest możliwe",
  "platform.refusal.title.tooMany": "Proszę chwilę poczekać",
  "platform.refusal.notSignedIn": "Aby zobaczyć tę stronę, trzeba się zalogować. Potem strona otworzy się sama.",
  "platform.refusal.forbidden":
    "Są Państwo zalogowani, ale nie mogą Państwo tego zobaczyć ani zrobić. Jeśli to pomyłka, proszę zapytać administratora w swojej gminie.",
  "platform.refusal.notFound":
    "Nie możemy znaleźć tego, czego Państwo szukają. Może zostało usunięte. Albo w adresie jest błąd.",
  "platform.refusal.otherSite":
    "Ten formularz nie pochodzi z naszej strony. Dlatego nic z nim nie zrobiliśmy. Proszę otworzyć stronę jeszcze raz i spróbować ponownie.",
  "platform.refusal.tooLarge":
    "To, co Państwo wysyłają, jest za duże. Wszystko razem może mieć 8 MB. Proszę wrócić i skrócić tekst lub wybrać mniejszy plik.",
  "platform.refusal.tooMany":
    "To zdarza się za często. Proszę poczekać {minutes, plural, one {1 minutę} few {# minuty} many {# minut} other {# minuty}} i spróbować ponownie.",
  "platform.refusal.signIn": "Zaloguj się",
  "platform.refusal.home": "Na stronę główną",
  "platform.refusal.back": "Powrót do poprzedniej strony",
  "platform.refusal.typed": "To zostało wpisane",
  "platform.refusal.copy": "Nic nie zostało wysłane. Proszę skopiować swój tekst, zanim przejdą Państwo dalej.",
  "platform.layout.skip": "Przejdź do treści",
  "platform.layout.municipality": "Gmina",
  "platform.layout.site": "Gmina {municipality}",
  "platform.layout.navigation": "Menu główne",
  "platform.layout.workbench": "Części panelu pracy",
  "platform.layout.breadcrumb": "Ścieżka nawigacji",
  "platform.layout.languages": "Wybór języka",
  "platform.layout.you": "Zalogowano jako",
  "platform.layout.signIn": "Zaloguj się",
  "platform.layout.signOut": "Wyloguj się",
  "platform.layout.contact": "Pytania? Prosimy o telefon lub wizytę",
  "platform.layout.about": "O tej stronie",
  "platform.layout.aboutSite": "Co to za strona?",
  "platform.layout.privacy": "Państwa dane",
  "platform.layout.accessibility": "Dostępność",
  "platform.layout.madeWith": "Ta strona działa dzięki Brink. Brink to wolne oprogramowanie.",
  "platform.layout.demo": "To jest wersja próbna. Gmina i ludzie są zmyśleni. Nie wysyłamy prawdziwych e-maili.",
  "platform.layout.demoRoles": "Wybór roli",
  "platform.layout.demoMailbox": "E-maile",
  "platform.layout.done": "Gotowe",
  "platform.layout.busy": "Chwileczkę …",
  "platform.layout.errors": "Coś jeszcze się nie zgadza",
  "platform.layout.errorTitle": "Błąd: {title}",

  "tenancy.about.title": "O tej stronie",
  "tenancy.about.lead":
    "Ta strona należy do gminy {municipality}. Tutaj można przeczytać, o czym można współdecydować i co robimy z Państwa głosem.",
  "tenancy.about.brink": "Czym jest Brink?",
  "tenancy.about.brinkText":
    "Ta strona działa dzięki Brink. „Brink” to po niderlandzku plac w środku wsi. Ludzie spotykali się tam, żeby rozmawiać i wspólnie decydować. Brink pomaga gminom robić to dobrze także dzisiaj.",
  "tenancy.about.openText":
    "Brink to otwarte oprogramowanie. Każdy może zobaczyć, jak jest zrobione. Każdy może go używać i je ulepszać. O danych nadal decyduje gmina.",
  "tenancy.about.languages": "Języki",
  "tenancy.about.languagesText": "Tę stronę można czytać w tych językach. Można odpowiadać w swoim języku.",
  "tenancy.translation.unreviewed": "tłumaczenie jeszcze niesprawdzone",
  "tenancy.legal.privacy": "Prywatność",
  "tenancy.legal.privacy.lead": "Jakie Państwa dane przechowujemy? I jakie mają Państwo prawa?",
  "tenancy.legal.privacy.mine": "Tutaj mogą Państwo zobaczyć, co Państwo wysłali, oraz pobrać lub usunąć swoje dane",
  "tenancy.legal.accessibility": "Dostępność",
  "tenancy.legal.accessibility.lead": "Każdy powinien móc korzystać z tej strony. Coś nie działa? Prosimy o wiadomość.",
  "tenancy.legal.houseRules": "Zasady",
  "tenancy.legal.missing": "Gmina jeszcze nie napisała tego tekstu.",
  "tenancy.legal.otherLanguage": "Tego tekstu nie ma jeszcze w tym języku. Język tekstu: {language}.",
  "tenancy.legal.questions": "Mają Państwo pytanie?",
  "tenancy.legal.questionsText": "Gmina {municipality} chętnie pomoże.",
  "tenancy.legal.call": "Telefon:",
  "tenancy.legal.mail": "E-mail:",
  "tenancy.retention.title": "Jak długo przechowujemy dane?",
  "tenancy.retention.what": "Co",
  "tenancy.retention.howLong": "Jak długo",
  "tenancy.retention.from": "Od kiedy",
  "tenancy.retention.months":
    "{months, plural, =12 {1 rok} =24 {2 lata} =36 {3 lata} =60 {5 lat} =84 {7 lat} =120 {10 lat} =240 {20 lat} one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "tenancy.retention.contactDetailsMonths": "Adres e-mail lub numer telefonu",
  "tenancy.retention.contactDetailsMonths.from": "Po zakończeniu projektu",
  "tenancy.retention.contributionsMonths": "Państwa głos, pytania i odpowiedzi w ankietach",
  "tenancy.retention.contributionsMonths.from": "Po zakończeniu projektu",
  "tenancy.retention.sessionsMonths": "Dane o logowaniu",
  "tenancy.retention.sessionsMonths.from": "Po wylogowaniu",

  "identity.attention": "Uwaga",
  "identity.signIn.title": "Logowanie",
  "identity.signIn.lead": "Proszę wpisać adres e-mail. Wyślemy link do logowania bez hasła.",
  "identity.signIn.email": "Adres e-mail",
  "identity.signIn.send": "Wyślij mi link",
  "identity.signIn.residents": "Chcą Państwo zabrać głos jako mieszkańcy? Wtedy nie trzeba się logować.",
  "identity.signIn.sentTitle": "Proszę sprawdzić pocztę",
  "identity.signIn.sentText":
    "Jeśli znamy ten adres e-mail, w ciągu kilku minut przyjdzie wiadomość z linkiem. Link działa przez {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.",
  "identity.signIn.sentNothing":
    "Nic nie przyszło? Proszę zajrzeć do spamu. Albo zapytać administratora gminy, czy adres jest znany.",
  "identity.signIn.again": "Inny adres e-mail",
  "identity.link.title": "Logowanie linkiem",
  "identity.link.lead": "Proszę nacisnąć przycisk, aby zalogować się w gminie {municipality}.",
  "identity.link.confirm": "Zaloguj mnie",
  "identity.link.new": "Nowy link",
  "identity.link.unknown":
    "Nie znamy tego linku. Czy cały adres został skopiowany z wiadomości? Jeśli tak, potrzebny jest nowy link.",
  "identity.link.used": "Ten link został już użyty. Link działa tylko raz. Proszę poprosić o nowy.",
  "identity.link.expired": "Ten link jest za stary. Proszę poprosić o nowy.",
  "identity.signOut.title": "Wyloguj się",
  "identity.signOut.lead": "Wylogowanie nastąpi na wszystkich urządzeniach.",
  "identity.signOut.done": "Wylogowano.",
  "identity.signOut.home": "Na stronę główną",

  "identity.role.resident": "Mieszkaniec z kontem",
  "identity.role.adviser": "Doradca do spraw partycypacji",
  "identity.role.projectLead": "Kierownik projektu",
  "identity.role.moderator": "Moderator",
  "identity.role.evaluator": "Ewaluator",
  "identity.role.councilMember": "Radny/radna",
  "identity.role.clerk": "Sekretarz rady gminy",
  "identity.role.administrator": "Administrator",
  "identity.broker.no.off": "Nie można się tu już zalogować. Proszę zapytać gminę, jak inaczej można wziąć udział.",
  "identity.broker.no.away": "Usługa logowania nie odpowiada. Proszę spróbować za kilka minut.",
  "identity.broker.no.setUp":
    "Coś się nie zgadza po stronie gminy. Państwo nic na to nie poradzą. Proszę nam o tym powiedzieć, a my to naprawimy.",
  "identity.broker.no.denied": "Logowanie zostało przerwane albo się nie udało.",
  "identity.broker.no.again":
    "Logowanie trwało zbyt długo albo powrót nastąpił już wcześniej. Proszę zalogować się od nowa.",
  "identity.broker.no.proof": "Logowanie nie przebiegło poprawnie. Proszę zalogować się od nowa.",
  "identity.broker.no.clock":
    "Zegar u nas albo w usłudze logowania się spóźnia lub spieszy. Proszę spróbować za kilka minut.",
  "identity.broker.no.eLevel":
    "Ten poziom logowania jest tu za niski. Proszę zapytać w swojej organizacji, kto ma wyższy poziom eHerkenning.",
  "identity.broker.no.another":
    "Zalogowano się w imieniu innej osoby. Tutaj każdy bierze udział we własnym imieniu. Proszę zalogować się jeszcze raz, we własnym imieniu.",
  "identity.broker.no.noOrganisation":
    "Nie widzimy, w imieniu której organizacji się Państwo logują. Wybrano DigiD? Proszę zalogować się jeszcze raz i wybrać przycisk dla organizacji.",
  "identity.broker.no.level":
    "Ten sposób logowania nie jest tu wystarczająco bezpieczny. Proszę zalogować się jeszcze raz, na przykład aplikacją DigiD zamiast hasłem.",
};
