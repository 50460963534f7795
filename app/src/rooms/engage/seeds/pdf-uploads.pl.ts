import type { Messages } from "../../../platform/define/room.ts";

/** Polish of PDFs that people send along. Not checked by a native speaker. */
export const pdfUploadsPl: Messages = {
  "engage.pdf.title": "Zdjęcia i pliki do Państwa wpisu",
  "engage.pdf.button.pdf":
    "{count, plural, =0 {Dodawanie pliku PDF} one {Dodawanie lub usuwanie plików PDF} few {Dodawanie lub usuwanie plików PDF} many {Dodawanie lub usuwanie plików PDF} other {Dodawanie lub usuwanie plików PDF}}",
  "engage.pdf.button.both":
    "{count, plural, =0 {Dodawanie zdjęcia lub pliku PDF} one {Dodawanie lub usuwanie zdjęć i plików PDF} few {Dodawanie lub usuwanie zdjęć i plików PDF} many {Dodawanie lub usuwanie zdjęć i plików PDF} other {Dodawanie lub usuwanie zdjęć i plików PDF}}",
  "engage.pdf.keeps":
    "Plik PDF może otworzyć tylko gmina. Usuwamy z niego, kto go zrobił i w jakim programie. To, co widać na stronach, zostaje. W zdjęciu lub rysunku wewnątrz pliku PDF może być zapisane, kto, gdzie i kiedy je zrobił.",
  "engage.pdf.file.pdf": "Proszę wybrać plik PDF",
  "engage.pdf.file.both": "Proszę wybrać zdjęcie lub plik PDF",
  "engage.pdf.fileHelp.pdf": "Najwyżej {pdf, number} MB i 40 stron.",
  "engage.pdf.fileHelp.both":
    "Plik jpg, png, webp lub PDF. Zdjęcie może mieć {photo, number} MB. Plik PDF może mieć {pdf, number} MB i 40 stron.",
  "engage.pdf.alt": "Co w nim jest?",
  "engage.pdf.altHelp": "W kilku słowach. Na przykład: mój list o przystanku. Najwyżej {max, number} znaków.",
  "engage.pdf.add": "Dodanie tego pliku",
  "engage.pdf.full":
    "{max, plural, =0 {Nie można tu już nic dodać.} one {Dodano jedno zdjęcie lub plik PDF. Więcej nie można.} few {Dodano # zdjęcia lub pliki PDF. Więcej nie można.} many {Dodano # zdjęć lub plików PDF. Więcej nie można.} other {Dodano # zdjęcia lub pliku PDF. Więcej nie można.}}",
  "engage.pdf.added": "Państwa plik PDF został dodany.",
  "engage.pdf.removed": "Plik PDF został usunięty.",
  "engage.pdf.removeText": "Plik PDF zniknie od razu. Nie można tu wysłać go ponownie.",
  "engage.pdf.open":
    "Pobieranie: {alt} ({pages, plural, one {PDF, jedna strona} few {PDF, # strony} many {PDF, # stron} other {PDF, # strony}})",
  "engage.pdf.firstPage": "Pierwsza strona: {alt}",
  "engage.pdf.unnamed": "plik PDF do tego wpisu",
  "engage.pdf.taken": "Dnia {date} usunęliśmy zdjęcie lub plik PDF z Państwa wpisu.",
  "engage.pdf.wrong.kind": "To nie jest plik PDF. Proszę zapisać go jako PDF i wybrać ten plik.",
  "engage.pdf.wrong.neither":
    "To nie jest plik jpg, png, webp ani PDF. Proszę wybrać inny plik albo zapisać go jako PDF.",
  "engage.pdf.wrong.tooBig":
    "Ten plik PDF jest za duży. Może mieć najwyżej {max, number} MB. Proszę wysłać tylko najważniejsze strony.",
  "engage.pdf.wrong.locked":
    "Ten plik PDF ma hasło lub jest zabezpieczony. Nie możemy go przyjąć. Proszę zapisać lub wydrukować go ponownie jako PDF, bez zabezpieczenia.",
  "engage.pdf.wrong.more":
    "W tym pliku PDF jest coś więcej niż strony, na przykład program lub inny plik. Proszę wydrukować go ponownie jako PDF i wybrać ten plik.",
  "engage.pdf.wrong.pages":
    "Ten plik PDF ma zbyt wiele stron. Może ich być najwyżej {max, number}. Proszę wysłać tylko potrzebne strony.",
  "engage.pdf.wrong.broken":
    "Nie możemy odczytać tego pliku PDF. Może plik jest uszkodzony. Proszę zapisać go ponownie jako PDF.",
  "engage.pdf.wrong.pixels":
    "Nie możemy odczytać tego pliku PDF. Może plik jest uszkodzony. Proszę zapisać go ponownie jako PDF.",
  "engage.pdf.wrong.busy":
    "W tej chwili przychodzi bardzo dużo plików. Proszę spróbować ponownie za kilka minut. Można też kontynuować bez pliku.",
};
