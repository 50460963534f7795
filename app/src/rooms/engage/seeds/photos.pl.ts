import type { Messages } from "../../../platform/define/room.ts";

/** Polish of photos that people send along. Not checked by a native speaker. */
export const photosPl: Messages = {
  "engage.photo.button":
    "{count, plural, =0 {Dodawanie zdjęcia} one {Dodawanie lub usuwanie zdjęć} few {Dodawanie lub usuwanie zdjęć} many {Dodawanie lub usuwanie zdjęć} other {Dodawanie lub usuwanie zdjęć}}",
  "engage.photo.title": "Zdjęcia do Państwa wpisu",
  "engage.photo.people":
    "Proszę nie wysyłać zdjęć, na których można kogoś rozpoznać albo odczytać numer rejestracyjny. Zachowujemy tylko obraz: miejsce i czas zrobienia zdjęcia usuwamy.",
  "engage.photo.file": "Proszę wybrać zdjęcie",
  "engage.photo.fileHelp": "Zwykłe zdjęcie: jpg, png lub webp. Najwyżej {photo, number} MB.",
  "engage.photo.alt": "Co widać na zdjęciu?",
  "engage.photo.altHelp":
    "Dla osób, które nie widzą zdjęcia. Na przykład: wąski chodnik, o ścianę oparty jest rower. Najwyżej {max, number} znaków.",
  "engage.photo.add": "Dodanie tego zdjęcia",
  "engage.photo.back": "Powrót do formularza",
  "engage.photo.full":
    "{max, plural, =0 {Nie można tu już dodać zdjęć.} one {Dodano jedno zdjęcie. Więcej nie można.} few {Dodano # zdjęcia. Więcej nie można.} many {Dodano # zdjęć. Więcej nie można.} other {Dodano # zdjęcia. Więcej nie można.}}",
  "engage.photo.added": "Państwa zdjęcie zostało dodane.",
  "engage.photo.remove": "Usunięcie",
  "engage.photo.removeOf": "Usunięcie: {alt}",
  "engage.photo.removeText": "Zdjęcie zniknie od razu. Nie można tu wysłać go ponownie.",
  "engage.photo.removed": "Zdjęcie zostało usunięte.",
  "engage.photo.of": "Zdjęcie do: {title}",
  "engage.photo.unnamed": "Zdjęcie do tego wpisu",
  "engage.photo.taken": "Dnia {date} usunęliśmy zdjęcie z Państwa wpisu.",
  "engage.photo.reason.people": "Można było na nim kogoś rozpoznać.",
  "engage.photo.reason.personal_data":
    "Widać było na nim czyjeś dane, na przykład numer rejestracyjny, nazwisko lub adres.",
  "engage.photo.reason.insulting": "Zdjęcie było obraźliwe lub szło za daleko.",
  "engage.photo.reason.other": "Nie mogliśmy pokazać tego zdjęcia.",
  "engage.mail.photoTaken.subject": "Usunęliśmy zdjęcie przy Państwa zgłoszeniu ({receipt})",
  "engage.mail.photoTaken.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Państwa numer to {receipt}.\n\nUsunęliśmy zdjęcie przy Państwa zgłoszeniu. Oto dlaczego:\n{reason}\n\nReszta zgłoszenia pozostaje. Powód można też przeczytać przez link z naszego pierwszego e-maila.\n\nNie zgadzają się Państwo z tym? Można to zgłosić jeden raz, w ciągu {weeks, number} tygodni, przez ten sam link. Wtedy inna osoba z gminy sprawdzi to ponownie. Można też zadzwonić: {phone}. Po {weeks, number} tygodniach usuniemy zdjęcie.\n\nWięcej na ten temat:\n{link}\n\nGmina {municipality}",
  "engage.photo.wrong.missing": "Proszę najpierw wybrać zdjęcie.",
  "engage.photo.wrong.full": "Liczba zdjęć: {max, number}. Proszę najpierw jedno usunąć.",
  "engage.photo.wrong.kind":
    "To nie jest plik jpg, png ani webp. Proszę wybrać inny plik albo zrobić zrzut ekranu ze zdjęciem.",
  "engage.photo.wrong.heic":
    "To zdjęcie jest w formacie HEIC, którego nie możemy odczytać. Proszę zrobić zrzut ekranu ze zdjęciem i go wybrać.",
  "engage.photo.wrong.pixels": "To zdjęcie ma za dużo pikseli. Proszę zrobić zrzut ekranu ze zdjęciem i go wybrać.",
  "engage.photo.wrong.broken":
    "Nie możemy odczytać tego zdjęcia. Może plik jest uszkodzony. Proszę wybrać inne zdjęcie.",
  "engage.photo.wrong.busy":
    "W tej chwili przychodzi bardzo dużo zdjęć. Proszę spróbować za kilka minut. Można też przejść dalej bez zdjęcia.",
  "engage.photo.later.title": "Dodawanie zdjęcia",
  "engage.photo.later.lead": "Najpierw obejrzymy Państwa zdjęcie. Potem każdy może je zobaczyć.",
  "engage.photo.later.added": "Mamy Państwa zdjęcie. Najpierw je obejrzymy.",
  "engage.photo.later.waits": "Jeszcze nie obejrzeliśmy tego zdjęcia. Widzą je tylko Państwo.",
  "engage.photo.later.rejected": "Tego wpisu nie ma na stronie. Nie można wtedy dodać zdjęcia.",
  "engage.photo.later.answered": "Na Państwa wpis jest już odpowiedź. Nie można już dodać zdjęcia.",
  "engage.photo.step.photo_put_back": "Sprawdziliśmy ponownie. Zdjęcie jednak pokazujemy.",
  "engage.photo.step.photo_kept_away":
    "Inna osoba z gminy sprawdziła to ponownie i zdecydowała tak samo. Zdjęcie nie będzie pokazane. Usunęliśmy je.",
  "engage.photo.object.of": "Nie zgadzam się: {alt}",
  "engage.photo.object.until": "To zdjęcie widzą już tylko Państwo i nasz zespół. Dnia {date} je usuniemy.",
  "engage.photo.object.text":
    "Można to zgłosić jeden raz. Wtedy inna osoba z gminy ponownie obejrzy zdjęcie. Wynik będzie można przeczytać tutaj, a także w e-mailu, jeśli mamy Państwa adres.",
  "engage.photo.object.waits":
    "Nie zgadzają się Państwo. Inna osoba z gminy sprawdza to ponownie. Teraz zdjęcie widzą tylko Państwo i nasz zespół.",
  "engage.refused.photoGone": "Tego zdjęcia już nie ma. Proszę odświeżyć stronę, aby przeczytać, co się z nim stało.",
  "engage.mail.photoLookedAgain.subject": "Ponownie obejrzeliśmy Państwa zdjęcie ({receipt})",
  "engage.mail.photoLookedAgain.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Państwa numer to {receipt}.\n\nWcześniej usunęliśmy zdjęcie przy Państwa zgłoszeniu. Teraz zdecydowano:\n{outcome}\n\nPytania? Telefon: {phone}.\n\nWięcej na ten temat:\n{link}\n\nGmina {municipality}",
};
