import type { Messages } from "../../../platform/define/room.ts";

/** Polish of what somebody sent. Not checked by a native speaker. */
export const minePl: Messages = {
  "engage.mine.title": "Moje wpisy",
  "engage.mine.lead": "To wysłali nam Państwo z tego urządzenia.",
  "engage.mine.leadPerson": "To wysłali nam Państwo po zalogowaniu.",
  "engage.mine.none": "Nie ma tu jeszcze nic od Państwa",
  "engage.mine.noneText": "Kiedy wezmą Państwo w czymś udział, będzie tu widać, co Państwo wysłali i co z tym robimy.",
  "engage.mine.linkedElsewhere":
    "Właśnie połączyli Państwo inne urządzenie ze swoim adresem e-mail? Proszę połączyć także to urządzenie. Poniżej trzeba wpisać ten sam adres e-mail.",
  "engage.mine.takePart": "Gdzie można wziąć udział?",
  "engage.mine.sent": "Co Państwo wysłali",
  "engage.mine.asked": "O co Państwo pytali",
  "engage.mine.supported": "Co Państwo popierają",
  "engage.mine.argument": "Państwa powód za lub przeciw, przy: {title}",
  "engage.mine.argument.for": "Państwo są za: {title}",
  "engage.mine.argument.against": "Państwo są przeciw: {title}",
  "engage.mine.rejected": "Tego nie ma na stronie. Po otwarciu widać, dlaczego.",
  "engage.mine.missing": "Czegoś tu brakuje?",
  "engage.mine.missingText":
    "Nie ma tu tego, co Państwo powiedzieli na papierze lub przez telefon, ani tego, co wysłali Państwo z innego urządzenia. Prowadzi do tego własny link z naszego e-maila lub z potwierdzenia. Nie mogą go Państwo znaleźć? Proszę zadzwonić lub napisać do nas. Nasz numer jest na dole tej strony.",
  "engage.mine.forget": "To nie jest Państwa urządzenie?",
  "engage.mine.forgetText":
    "Kto użyje tego urządzenia po Państwu, może tu przeczytać, co Państwo wysłali. Można temu zapobiec. To, co Państwo wysłali, zostaje u nas. Potem można to znaleźć tylko przez własny link z naszego e-maila lub z potwierdzenia.",
  "engage.mine.forgetTextAccount":
    "Kto użyje tego urządzenia po Państwu, może tu przeczytać, co Państwo wysłali. Można temu zapobiec. Państwa konto zostaje. Chcą Państwo później znów widzieć na tym urządzeniu, co Państwo wysłali? Wtedy trzeba je połączyć jeszcze raz.",
  "engage.mine.forgetNow": "Zapomnij mnie na tym urządzeniu",
  "engage.mine.forgotten": "To urządzenie nie wie już, co Państwo wysłali.",
  "engage.mine.missingAccount":
    "Nie ma tu tego, co Państwo powiedzieli na papierze lub przez telefon, ani tego, co wysłali Państwo z urządzenia, które nie jest jeszcze połączone. Na tamtym urządzeniu można na tej stronie poprosić o link na ten sam adres e-mail.",
  "engage.mine.kept": "Co o Państwu przechowujemy",
  "engage.mine.keptText":
    "W tym pliku jest to, co przechowujemy o Państwu w związku z tym urządzeniem lub kontem. Także to, czego nie ma na stronie. Nie ma w nim zdjęć. Widać je przy Państwa wpisie.",
  "engage.mine.keptFile": "Moje dane (plik dla komputera, JSON)",
  "engage.account.lead": "To wysłali nam Państwo ze wszystkich swoich urządzeń. Państwa konto to {email}.",
  "engage.account.yours": "Państwa konto to {email}.",
  "engage.account.ask": "Chcą Państwo widzieć to na wszystkich swoich urządzeniach?",
  "engage.account.askText":
    "Proszę podać adres e-mail. Wtedy będzie to widać także na innym telefonie lub komputerze i nie zginie, gdy to urządzenie się zepsuje.",
  "engage.account.email": "Państwa adres e-mail",
  "engage.account.emailHelp": "Dostaną Państwo link. Adresu używamy tylko do tego.",
  "engage.account.askNow": "Proszę wysłać mi link",
  "engage.account.asked":
    "Proszę sprawdzić pocztę. Przyjdzie link do potwierdzenia adresu. Proszę otworzyć link na tym urządzeniu. Link działa godzinę. Nic nie przyszło? Proszę sprawdzić folder ze spamem i czy adres jest wpisany poprawnie.",
  "engage.account.confirmTitle": "Połączenie tego urządzenia",
  "engage.account.confirmLead":
    "To urządzenie będzie należeć do {email}. To, co Państwo z niego wysłali, znajdzie się na Państwa koncie.",
  "engage.account.confirmLeadElsewhere":
    "To urządzenie będzie należeć do {email}. O ten link poproszono na innym urządzeniu? Wtedy to, co Państwo z niego wysłali, znajdzie się na Państwa koncie. Na tamtym urządzeniu będzie to znów widać dopiero po jego połączeniu.",
  "engage.account.bring": "Dołączyć także to, co wysłano z tego urządzenia ({count, number})",
  "engage.account.bringHelp":
    "Proszę zaznaczyć tylko wtedy, gdy wysłali to Państwo sami. Bez zaznaczenia nie będzie już tego widać na tym urządzeniu.",
  "engage.account.confirm": "Tak, połącz to urządzenie",
  "engage.account.confirmNot":
    "To nie jest Państwa adres albo nie prosili Państwo o to? Nie trzeba nic robić. Proszę zamknąć tę stronę.",
  "engage.account.confirmed": "Gotowe. To urządzenie należy teraz do Państwa adresu e-mail.",
  "engage.account.gone": "Ten link już nie działa. Został użyty albo ma więcej niż godzinę.",
  "engage.account.again": "Nowy link",
  "engage.account.leave": "Koniec z tym kontem",
  "engage.account.leaveText":
    "Usuniemy adres e-mail Państwa konta. Inne Państwa urządzenia nie zobaczą już nic. Zgubione urządzenie też nie. Podali Państwo adres także do naszej odpowiedzi lub do wiadomości? To się przez to nie kończy.",
  "engage.account.leaveSent": "Co zrobić z tym, co Państwo wysłali?",
  "engage.account.leaveSent.keep": "Zostawić. Znajdę to tylko na tym urządzeniu lub przez mój własny link.",
  "engage.account.leaveSent.withdraw": "Wycofać wszystko. Nie mogę tego cofnąć. Moje pytania i poparcie zostają.",
  "engage.account.leaveNow": "Tak, koniec z tym kontem",
  "engage.account.left": "Nie mają już Państwo konta. Adres e-mail konta został usunięty.",
  "engage.mail.account.subject": "Potwierdzenie adresu e-mail",
  "engage.mail.account.text":
    "Dzień dobry,\n\nktoś podał ten adres e-mail na naszej stronie. Służy to do wzięcia udziału albo do tego, żeby na każdym urządzeniu widzieć, co Państwo nam wysłali.\n\nCzy to Państwo? Proszę otworzyć tę stronę na urządzeniu, z którego chcą Państwo dalej korzystać, i nacisnąć przycisk:\n{link}\n\nLink działa {minutes} minut i tylko raz.\n\nTo nie Państwo? Nie trzeba nic robić. Nic się nie zmieni.\n\nZ poważaniem,\nGmina {municipality}\n{phone}",
};
