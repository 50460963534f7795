import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of following a theme or a place, and of newsletters; nobody who speaks Polish has looked at it yet. */
export const nearbyPl: Messages = {
  "engage.follow.leadTheme":
    "Wyślemy e-mail, gdy będzie nowa odpowiedź na temat „{name}”. Jeśli nie ma nic nowego, nie wysyłamy e-maila.",
  "engage.follow.theme.link": "Chcę dostawać wiadomości na ten temat",
  "engage.follow.orTrajectory": "Wolą Państwo wiadomości o całym temacie?",
  "engage.follow.confirmLetters": "Czasem otrzymają Państwo także newsletter.",
  "engage.follow.near.link": "Wolą Państwo wiadomości o swojej okolicy?",
  "engage.follow.near.title": "Wiadomości o Państwa okolicy",
  "engage.follow.near.lead":
    "Wyślemy e-mail, gdy ktoś zaproponuje coś w pobliżu wybranego miejsca, gdy na to odpowiemy i gdy zacznie się nowy temat. Jeśli nie ma nic nowego, nie wysyłamy e-maila.",
  "engage.follow.near.place": "Jakie miejsce?",
  "engage.follow.near.placeHelp":
    "Ulica z numerem domu i miejscowość albo współrzędne. Nie zapisujemy adresu, tylko kwadrat 500 na 500 metrów, w którym leży.",
  "engage.follow.near.howFar": "Jak daleko od tego miejsca?",
  "engage.follow.near.metres":
    "{metres, plural, =500 {Około 500 metrów} =1000 {Około 1 kilometra} other {Około 2 kilometrów}}",
  "engage.follow.near.named":
    "co się dzieje w odległości około {metres, plural, =500 {500 metrów} =1000 {1 kilometra} other {2 kilometrów}} od punktu {point}",
  "engage.follow.near.away": "Nie możemy teraz szukać adresów. Proszę spróbować później.",
  "engage.follow.near.none": "Nie znamy tego adresu. Proszę sprawdzić, czy jest dobrze wpisany, i dopisać miejscowość.",
  "engage.follow.near.several":
    "Jest więcej niż jedno miejsce o tej nazwie. Proszę przepisać dokładnie jedno z nich: {places}",
  "engage.news.near_published":
    "{many, plural, one {Jest # nowy pomysł} few {Są # nowe pomysły} many {Jest # nowych pomysłów} other {Jest # nowego pomysłu}} w Państwa okolicy.",
  "engage.news.near_answers":
    "{many, plural, one {Jest # nowa odpowiedź} few {Są # nowe odpowiedzi} many {Jest # nowych odpowiedzi} other {Jest # nowej odpowiedzi}} w Państwa okolicy.",
  "engage.news.theme_answers":
    "{many, plural, one {Jest # nowa odpowiedź} few {Są # nowe odpowiedzi} many {Jest # nowych odpowiedzi} other {Jest # nowej odpowiedzi}} na temat „{name}”.",
  "engage.newsletter.title": "Newslettery",
  "engage.newsletter.lead": "To wysłaliśmy osobom, które chcą być na bieżąco.",
  "engage.newsletter.none": "Nie wysłaliśmy jeszcze żadnego newslettera.",
  "engage.newsletter.from": "Od: {sender}, {day}",
  "engage.newsletter.about": "Więcej o: {title}",
  "engage.newsletter.getNext": "Chcę dostawać wiadomości",
  "engage.newsletter.off": "Ten newsletter został usunięty",
  "engage.newsletter.offOn": "Usunęliśmy ten newsletter ze strony: {day}. Powód:",
  "engage.newsletter.others": "Inne newslettery",
  "engage.newsletter.feed": "Newsletter gminy.",
  "engage.similar.typing": "Inni napisali coś podobnego:",
  "engage.newsletter.mail.from": "Gmina {municipality}",
  "engage.newsletter.mail.ask": "Mają Państwo pytanie? {contact}",
  "engage.newsletter.mail.why": "Dostają Państwo ten newsletter, bo zapisali się Państwo na nasze wiadomości.",
  "engage.newsletter.mail.new": "Nowość: czasem otrzymają Państwo także newsletter. Można z niego zrezygnować.",
  "engage.newsletter.mail.online": "Newsletter na stronie internetowej",
  "engage.newsletter.mail.stop": "Zmiana ustawień albo rezygnacja",
};
