import type { Messages } from "../../../platform/define/room.ts";

/** What many people said and the one answer to it, in Polish, by us and unsigned. */
export const themesPl: Messages = {
  "engage.theme.title": "O czym mówiło wiele osób",
  "engage.theme.eachApart": "Wszystkie wypowiedzi, jedna po drugiej",
  "engage.theme.sources": "Tak mówili ludzie",
  "engage.theme.count":
    "{count, plural, one {Dotyczy tego jedna wypowiedź.} few {Dotyczą tego # wypowiedzi.} many {Dotyczy tego # wypowiedzi.} other {Dotyczy tego # wypowiedzi.}}",
  "engage.theme.readAll":
    "{count, plural, one {Jedna wypowiedź} few {Wszystkie # wypowiedzi} many {Wszystkie # wypowiedzi} other {Wszystkie # wypowiedzi}}",
  "engage.theme.answer": "Co z tym zrobimy",
  "engage.theme.ownAnswer": "Ma własną odpowiedź:",
  "engage.theme.allAnswers": "Wszystkie odpowiedzi",
  "engage.theme.in": "Należy do:",

  "engage.mail.answeredSeveral.subject": "Co zrobiliśmy z Państwa wpisami w sprawie „{trajectory}”",
  "engage.mail.answeredSeveral.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Liczba Państwa wpisów: {many, number}. Oto co z nimi robimy.\n\n{answers}\n\nWszystkie odpowiedzi są tutaj:\n{link}\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
  "engage.mail.answerPart": "{contributions}\n\nCo z tym robimy: {outcome}\n\n{reason}\n\nDecyzja: {decider}.",
  "engage.mail.answerAbout": "- {title} (numer {receipt})",
  "engage.mail.answerAboutNumber": "- Numer {receipt}",
};
