import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of codes; nobody who speaks Polish has looked at it yet. */
export const codesPl: Messages = {
  "engage.code.title": "Udział z kodem",
  "engage.code.lead": "Otrzymali Państwo od nas kod, w liście lub na kartce. Proszę wpisać kod tutaj i przejść dalej.",
  "engage.code.leadFilled": "Państwa kod jest już wpisany. Wystarczy przejść dalej.",
  "engage.code.label": "Państwa kod",
  "engage.code.help":
    "Kod znajduje się w liście lub na kartce: dziesięć liter i cyfr. Litery mogą być wielkie lub małe.",
  "engage.code.kept":
    "Państwa kod jest już wpisany. Można to tak zostawić. Jeśli chcą Państwo użyć innego kodu, proszę wpisać go tutaj.",
  "engage.code.optional": "(tylko jeśli otrzymali Państwo kod)",
  "engage.code.first":
    "Aby wziąć udział, potrzebują Państwo kodu. Kod znajduje się w liście lub na kartce, które Państwo otrzymali.",
  "engage.code.firstLink": "Najpierw proszę wpisać kod",
  "engage.code.secret":
    "Z kodem mogą Państwo wziąć udział jeden raz. Nie zapisujemy, który kod należy do której odpowiedzi. Nikt więc nie zobaczy przez kod, co Państwo odpowiedzieli.",
  "engage.code.call": "Nie udaje się albo kod zaginął? Proszę zadzwonić: {phone}.",
  "engage.code.term": "Kod",
  "engage.code.yes": "Biorą Państwo udział z kodem",
  "engage.code.no": "Bez kodu",
  "engage.code.needed": "Proszę wpisać kod. Bez kodu nie mogą Państwo wziąć tu udziału.",
  "engage.code.malformed":
    "To nie jest cały kod. Kod ma dziesięć liter i cyfr. Proszę jeszcze raz spojrzeć na list lub kartkę.",
  "engage.code.unknown":
    "Nie znamy tego kodu. Proszę sprawdzić, czy jest dobrze przepisany. Nie udaje się? Proszę do nas zadzwonić.",
  "engage.code.elsewhere": "Ten kod dotyczy innego tematu. W liście lub na kartce podano, pod jaki adres trzeba wejść.",
  "engage.code.revoked": "Ten kod już nie obowiązuje. Jeśli to dla Państwa niespodzianka, proszę do nas zadzwonić.",
  "engage.code.used": "Ktoś już wziął udział z tym kodem. To nie byli Państwo? Proszę do nas zadzwonić.",
  "engage.code.notYet": "Z tym kodem nie można jeszcze wziąć udziału. Proszę spróbować później.",
};
