import type { Messages } from "../../../platform/define/room.ts";

/** Polish of drawing on a map. Not checked by a native speaker. */
export const shapePl: Messages = {
  "engage.shape.line.draw": "Narysowanie linii na mapie",
  "engage.shape.area.draw": "Narysowanie obszaru na mapie",
  "engage.shape.line.how":
    "Proszę zaznaczyć punkty wzdłuż drogi, od początku do końca. Można to zrobić na mapie albo poniżej, podając adresy. Od każdego punktu linia biegnie prosto do następnego.",
  "engage.shape.area.how":
    "Proszę zaznaczyć punkty w rogach obszaru, po kolei dookoła. Można to zrobić na mapie albo poniżej, podając adresy. Od ostatniego punktu granica sama wraca do pierwszego.",
  "engage.shape.line.yours": "Państwa linia",
  "engage.shape.area.yours": "Państwa obszar",
  "engage.shape.line.small": "Linia z {count, number} punktami, długość około {size, number} m",
  "engage.shape.line.large": "Linia z {count, number} punktami, długość około {size, number} km",
  "engage.shape.area.small": "Obszar z {count, number} rogami, powierzchnia około {size, number} m²",
  "engage.shape.area.large": "Obszar z {count, number} rogami, powierzchnia około {size, number} km²",
  "engage.shape.begun":
    "Jeszcze niegotowe: {count, plural, =0 {brak punktów} one {jeden punkt} few {# punkty} many {# punktów} other {# punktu}}",
  "engage.shape.leaveOut": "Pominąć. Proszę użyć tylko moich słów.",
  "engage.shape.privacy":
    "Tylko zespół widzi dokładnie, co Państwo rysują. Jeśli linia zaczyna się przy domu, zespół może zobaczyć, gdzie Państwo mieszkają. Można zacząć trochę dalej. Gdy udział nie będzie już możliwy, w wynikach pojawią się kwadraty 500 na 500 metrów. Kwadrat jest tam tylko wtedy, gdy rysowało w nim co najmniej dziesięć osób.",
  "engage.shape.points": "Punkty",
  "engage.shape.noPoints": "Nie ma jeszcze żadnych punktów.",
  "engage.shape.earlier": "W górę o jedno miejsce",
  "engage.shape.earlierOf": "Przesunięcie punktu {number} w górę",
  "engage.shape.drop": "Usunięcie",
  "engage.shape.dropOf": "Usunięcie punktu {number}",
  "engage.shape.next": "Następny punkt",
  "engage.shape.nextHow":
    "Adres lub ulica, na przykład Kerkstraat 14. Albo współrzędne, na przykład 52.22060, 6.89370.",
  "engage.shape.add": "Dodanie punktu",
  "engage.shape.which": "O które miejsce Państwu chodzi?",
  "engage.shape.addThis": "Dodanie: {place}",
  "engage.shape.done": "Rysunek gotowy",
  "engage.shape.back": "Powrót bez zapisywania",
  "engage.shape.away":
    "Nie możemy teraz pokazać mapy. Proszę wyszukać punkty poniżej albo wrócić i opisać to własnymi słowami.",
  "engage.shape.drawing":
    "Mapa do rysowania. Strzałki przesuwają mapę. Enter stawia punkt na środku, Backspace usuwa ostatni punkt.",
  "engage.shape.addMiddle": "Punkt na środku mapy",
  "engage.shape.undo": "Usunięcie ostatniego punktu",
  "engage.shape.many": "Liczba punktów: {count}",
  "engage.shape.unknown": "Nie możemy odczytać tego rysunku. Proszę narysować ponownie albo opisać własnymi słowami.",
  "engage.shape.outside": "Punkt {number} nie leży w naszej gminie. Proszę go usunąć albo postawić gdzie indziej.",
  "engage.shape.tooFew": "Proszę postawić co najmniej {least, number} punkty.",
  "engage.shape.tooMany": "To za dużo punktów. Można użyć najwyżej {most, number}.",
  "engage.shape.crossing":
    "Granice obszaru się przecinają. Proszę ustawić punkty po kolei, dookoła, albo usunąć jeden z nich.",
  "engage.shape.tooLong":
    "To jest za duże: linia lub granica ma ponad {km, number} km. Proszę narysować coś mniejszego.",
  "engage.shape.tooWide":
    "To jest tak duże, że nie liczy się na mapie z wynikami. Zespół to jednak widzi. Jeśli ma się liczyć, proszę narysować coś mniejszego.",
  "engage.shape.line.drawOn": "Dalsze rysowanie linii",
  "engage.shape.area.drawOn": "Dalsze rysowanie obszaru",
  "engage.shape.line.unfinished": "Linia nie jest jeszcze gotowa. Proszę rysować dalej albo wybrać „Pominąć”.",
  "engage.shape.area.unfinished": "Obszar nie jest jeszcze gotowy. Proszę rysować dalej albo wybrać „Pominąć”.",
  "engage.shape.lookedUp.none":
    "Nie znajdujemy tego adresu. Proszę spróbować podać ulicę z numerem albo zaznaczyć punkt na mapie.",
  "engage.shape.lookedUp.away":
    "W tej chwili nie możemy wyszukiwać adresów. Proszę zaznaczyć punkt na mapie. Można też wrócić do pytań i tam to opisać.",
  "engage.shape.lookedUp.outside": "Ten adres nie leży w naszej gminie. Proszę wybrać inny adres.",
};
