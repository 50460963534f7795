import type { Messages } from "../../../platform/define/room.ts";

/** Polish of the form on paper. Not checked by a native speaker. */
export const paperPl: Messages = {
  "engage.paper.rather": "Wolą Państwo papier?",
  "engage.paper.print": "Wydrukuj formularz (pdf)",
  "engage.paper.kicker": "Gmina {municipality} · {title}",
  "engage.paper.how":
    "Proszę pisać długopisem. Proszę postawić krzyżyk w kratce przy swojej odpowiedzi. W razie pomyłki proszę zamalować tę kratkę na czarno i postawić nowy krzyżyk.",
  "engage.paper.form": "Formularz {code}",
  "engage.paper.number": "Numer (wpisuje gmina):",
  "engage.paper.sheet": "Kartka {at} z {of}",
  "engage.paper.organisation": "W imieniu organizacji lub firmy, to jest:",
  "engage.paper.email": "Chcą Państwo wiedzieć, co z tym zrobimy? Proszę podać adres e-mail.",
  "engage.paper.letterCode": "Państwa kod z listu, który otrzymali Państwo od nas:",
  "engage.paper.handIn": "Gotowe? Proszę oddać formularz",
  "engage.paper.bring": "Proszę wysłać lub przynieść go tutaj: {where}.",
  "engage.paper.open": "Otwarte: {hours}.",
  "engage.paper.until": "Musi dotrzeć najpóźniej {date}.",
  "engage.paper.counted":
    "Przepisujemy Państwa odpowiedzi i liczymy je tak samo jak odpowiedzi z internetu. Na stronie nikt nie widzi, kto co odpowiedział. Nie trzeba podawać nazwiska.",
  "engage.paper.read":
    "Przepisujemy Państwa tekst. Liczy się tak samo jak tekst z internetu i może pojawić się na stronie. Nie ma przy nim nazwiska. Nie trzeba podawać nazwiska.",
  "engage.paper.privacy": "Jak postępujemy z Państwa danymi: {address}.",
  "engage.paper.help": "Pytania albo potrzebna pomoc? Telefon: {phone}.",
  "engage.paper.online": "Można też wziąć udział przez internet: {address}. Proszę wziąć udział tylko raz.",
};
