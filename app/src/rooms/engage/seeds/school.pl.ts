import type { Messages } from "../../../platform/define/room.ts";

/** Polish of taking part with a class. Not checked by a native speaker. */
export const schoolPl: Messages = {
  "engage.school.asPupil":
    "To jest kod ze szkoły. Dlatego nie pytamy o imię i nazwisko, adres ani adres e-mail. Nauczyciel nie widzi, co kto wysyła.",
  "engage.school.noMail": "Przy kodzie ze szkoły nie wysyłamy e-maili. Proszę zapisać link albo dokończyć teraz.",
  "engage.school.noContact": "To zostało wysłane z kodem ze szkoły. Nie zapisujemy przy tym adresu e-mail.",
  "engage.who.young":
    "Mniej niż 16 lat? Adres e-mail proszę podać tylko wtedy, gdy zgadza się na to rodzic lub opiekun.",
  "engage.school.class": "Klasa: {name}",
  "engage.school.codes": "Kody dla tej klasy",
  "engage.school.tookPart": "Uczniowie, którzy wzięli udział",
  "engage.school.few": "Mniej niż pięcioro",
  "engage.school.nearlyAll": "Prawie wszyscy albo wszyscy",
  "engage.school.until": "Udział można wziąć do",
  "engage.school.onlyCount":
    "Widać tylko, ilu uczniów wzięło udział. Nie widać, kto to był ani co powiedział. Małych liczb nie pokazujemy dokładnie. Udział jest dobrowolny: uczeń może też nie brać udziału.",
  "engage.school.revoked": "Te kody już nie działają. Proszę poprosić gminę o nowe.",
  "engage.school.how": "Jak to działa w klasie",
  "engage.school.how.one":
    "Proszę rozciąć kartki i pozwolić każdemu uczniowi wziąć jedną. Proszę nie zapisywać, kto ma którą kartkę.",
  "engage.school.how.two": "Uczniowie skanują kartkę albo wchodzą na {address} i wpisują kod.",
  "engage.school.how.three": "Nie trzeba patrzeć na ekran. Oczywiście można razem rozmawiać o temacie.",
  "engage.school.how.four": "Każdy kod działa jeden raz. Na wspólnym tablecie następny uczeń może zacząć od razu.",
  "engage.route.school": "Przez szkołę",
};
