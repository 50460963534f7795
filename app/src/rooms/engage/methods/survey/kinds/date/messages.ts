import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.date.day": "Dag",
    "survey.date.month": "Maand",
    "survey.date.year": "Jaar",
    "survey.date.range": "Van {earliest} tot en met {latest}",
    "survey.date.wrong.day":
      "Deze dag bestaat niet. Vul bij dag een getal in van 1 tot en met 31, dat in die maand past.",
    "survey.date.wrong.month": "Deze maand bestaat niet. Vul bij maand een getal in van 1 tot en met 12.",
    "survey.date.wrong.year": "Dit jaar klopt niet. Vul bij jaar vier cijfers in, bijvoorbeeld 2026.",
    "survey.date.outside": "Deze datum kan hier niet. Boven de velden staat welke datums wel kunnen.",
    "survey.date.years": "{from} t/m {last}",
    "survey.staff.kind.date": "Datum",
    "survey.staff.about.date":
      "Voor een dag die mensen kennen. De uitkomsten tellen dagen samen per dag, maand, jaar of tien jaar.",
    "survey.staff.date.earliest": "Eerste dag",
    "survey.staff.date.latest": "Laatste dag",
    "survey.staff.date.help": "Welke dagen kunnen er zijn? Zo houdt u tikfouten tegen.",
    "survey.staff.date.later": "Kies een dag die na de eerste dag komt.",
  },
  en: {
    "survey.date.day": "Day",
    "survey.date.month": "Month",
    "survey.date.year": "Year",
    "survey.date.range": "From {earliest} to {latest}",
    "survey.date.wrong.day": "This day does not exist. Fill in a day from 1 to 31 that is in that month.",
    "survey.date.wrong.month": "This month does not exist. Fill in a month from 1 to 12.",
    "survey.date.wrong.year": "This year is not right. Fill in four digits, for example 2026.",
    "survey.date.outside": "This date is not possible here. Above the fields it says which dates are.",
    "survey.date.years": "{from} to {last}",
    "survey.staff.kind.date": "Date",
    "survey.staff.about.date":
      "For a day that people know. The results count days together by day, month, year or ten years.",
    "survey.staff.date.earliest": "First day",
    "survey.staff.date.latest": "Last day",
    "survey.staff.date.help": "Which days are possible? This keeps slips out.",
    "survey.staff.date.later": "Choose a day after the first day.",
  },
  pl: {
    "survey.date.day": "Dzień",
    "survey.date.month": "Miesiąc",
    "survey.date.year": "Rok",
    "survey.date.range": "Od {earliest} do {latest}",
    "survey.date.wrong.day": "Taki dzień nie istnieje. Proszę wpisać dzień od 1 do 31, który jest w tym miesiącu.",
    "survey.date.wrong.month": "Taki miesiąc nie istnieje. Proszę wpisać miesiąc od 1 do 12.",
    "survey.date.wrong.year": "Ten rok jest nieprawidłowy. Proszę wpisać cztery cyfry, na przykład 2026.",
    "survey.date.outside": "Ta data nie jest tu możliwa. Nad polami jest napisane, jakie daty są możliwe.",
    "survey.date.years": "od {from} do {last}",
  },
  ar: {
    "survey.date.day": "اليوم",
    "survey.date.month": "الشهر",
    "survey.date.year": "السنة",
    "survey.date.range": "من {earliest} إلى {latest}",
    "survey.date.wrong.day": "هذا اليوم غير موجود. اكتب يومًا من 1 إلى 31 موجودًا في ذلك الشهر.",
    "survey.date.wrong.month": "هذا الشهر غير موجود. اكتب شهرًا من 1 إلى 12.",
    "survey.date.wrong.year": "هذه السنة غير صحيحة. اكتب أربعة أرقام، مثل 2026.",
    "survey.date.outside": "هذا التاريخ غير ممكن هنا. فوق الحقول مكتوب أي تواريخ ممكنة.",
    "survey.date.years": "من {from} إلى {last}",
  },
};
