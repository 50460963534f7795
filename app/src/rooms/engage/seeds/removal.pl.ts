import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of texts taken away together; nobody who speaks Polish has looked at it yet. */
export const removalPl: Messages = {
  "engage.suspicion.trap": "Proszę zostawić to pole puste",
  "engage.houseRules.read": "Proszę przeczytać nasze zasady",
  "engage.houseRules.inLetter": "Nasze zasady można przeczytać tutaj: {link}",
  "engage.rejection.spam":
    "Wpłynęło naraz bardzo wiele podobnych tekstów. Sądzimy, że wysłał je komputer. Czy to nieprawda? Proszę nam o tym powiedzieć.",
  "engage.mail.removed.subject":
    "Nie pokazujemy {count, plural, one {Państwa tekstu} few {Państwa tekstów} many {Państwa tekstów} other {Państwa tekstów}} ({receipts})",
  "engage.mail.removed.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. {count, plural, one {Państwa numer to} few {Państwa numery to} many {Państwa numery to} other {Państwa numery to}} {receipts}.\n\nNie pokazujemy już {count, plural, one {Państwa tekstu} few {tych tekstów} many {tych tekstów} other {tych tekstów}} na stronie. Oto dlaczego:\n{reason}\n\nNie zgadzają się Państwo z tym? Proszę napisać o tym na stronie z linku w naszym pierwszym e-mailu albo zadzwonić: {phone}. Wtedy przeczyta to ktoś inny.\n\nWięcej na ten temat:\n{link}\n\nGmina {municipality}",
  "engage.mail.broughtBack.subject":
    "{count, plural, one {Państwa tekst jest} few {Państwa teksty są} many {Państwa teksty są} other {Państwa teksty są}} znowu jak przedtem ({receipts})",
  "engage.mail.broughtBack.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. {count, plural, one {Państwa numer to} few {Państwa numery to} many {Państwa numery to} other {Państwa numery to}} {receipts}.\n\nByć może przeczytali Państwo, że nie pokazujemy już {count, plural, one {Państwa tekstu} few {Państwa tekstów} many {Państwa tekstów} other {Państwa tekstów}}. Cofnęliśmy to. Wszystko jest tak, jak było. Przepraszamy.\n\nWięcej na ten temat:\n{link}\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
};
