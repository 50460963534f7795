import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of messages on devices; nobody who speaks Polish has looked at it yet. */
export const pushPl: Messages = {
  "engage.push.link": "Wolą Państwo powiadomienie na tym urządzeniu zamiast e-maila?",
  "engage.push.title": "Powiadomienia na tym urządzeniu",
  "engage.push.lead":
    "To urządzenie pokaże krótką wiadomość, gdy pojawi się coś nowego: {subject}. Nie potrzeba konta ani adresu e-mail.",
  "engage.push.leadNear":
    "To urządzenie pokaże krótką wiadomość, gdy pojawi się coś nowego w pobliżu wybranego miejsca. Nie potrzeba konta ani adresu e-mail.",
  "engage.push.how": "Najpierw proszę przeczytać",
  "engage.push.carriers":
    "Wiadomość nie przychodzi bezpośrednio od nas. Przekazuje ją firma, która stworzyła przeglądarkę: Google (Chrome), Apple (Safari), Mozilla (Firefox) lub Microsoft (Edge). Taka firma może działać także poza Europą. Nie może przeczytać wiadomości. Widzi jednak, że urządzenie ją dostaje i kiedy.",
  "engage.push.kept":
    "Przeglądarka tworzy dla nas adres, pod którym możemy wysłać wiadomość na to urządzenie. Przechowujemy ten adres, język, częstotliwość i to, co urządzenie obserwuje. Nic więcej. Po rezygnacji od razu to usuwamy.",
  "engage.push.screen":
    "Wiadomość może pojawić się także na zablokowanym ekranie. Kto widzi urządzenie, może przeczytać, czego dotyczy.",
  "engage.push.scriptless":
    "Powiadomienia działają tylko z JavaScriptem, a w tej przeglądarce jest on wyłączony. Można dostawać e-maile.",
  "engage.push.scriptsAway": "Teraz się nie udaje. Proszę odświeżyć stronę albo wybrać e-mail.",
  "engage.push.unable":
    "Ta przeglądarka nie pokazuje powiadomień albo nie robi tego w oknie prywatnym. Można dostawać e-maile.",
  "engage.push.homeScreen":
    "Na iPhonie lub iPadzie działa to tylko z ekranu początkowego. Proszę nacisnąć „Udostępnij” i wybrać „Do ekranu początkowego”. Potem proszę otworzyć tę stronę z ekranu początkowego.",
  "engage.push.denied":
    "Przeglądarka nie przepuszcza naszych powiadomień. Aby je włączyć, proszę w ustawieniach przeglądarki zezwolić tej stronie na powiadomienia i otworzyć stronę ponownie.",
  "engage.push.failed": "Nie udało się. Przeglądarka nie podała nam adresu. Proszę spróbować później.",
  "engage.push.howOften": "Jak często najwyżej wysyłać wiadomość?",
  "engage.push.begin": "Włącz powiadomienia",
  "engage.push.begun": "Gotowe. To urządzenie dostanie wiadomość, gdy pojawi się coś nowego.",
  "engage.push.noDevice":
    "Przeglądarka nie podała nam adresu, na który możemy wysyłać wiadomości. Proszę włączyć JavaScript albo wybrać e-mail.",
  "engage.push.full":
    "Jest tu teraz za dużo nowych urządzeń. Proszę spróbować ponownie za kilka dni albo wybrać e-mail.",
  "engage.push.tooMany":
    "Urządzenie może obserwować najwyżej {max, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}. Najpierw proszę zrezygnować z czegoś innego.",
  "engage.push.follows": "To urządzenie dostaje o tym wiadomości.",
  "engage.push.stopThis": "Zrezygnuj z tego",
  "engage.push.toYours": "Wszystko, co obserwuje to urządzenie",
  "engage.push.orMail": "Wolą Państwo e-mail?",
  "engage.push.yours": "Nowości na tym urządzeniu",
  "engage.push.new": "Co nowego",
  "engage.push.nothingNew": "Na razie nie ma nic nowego. Wiadomość przyjdzie sama, gdy coś się pojawi.",
  "engage.push.followed": "Co obserwuje to urządzenie",
  "engage.push.followedLead": "To urządzenie dostaje wiadomość {pace}.",
  "engage.push.stoppedOne": "To urządzenie nie dostanie już o tym wiadomości.",
  "engage.push.stopAllText": "To urządzenie nie dostanie już wiadomości. Od razu usuniemy adres przeglądarki.",
  "engage.push.stopped": "To urządzenie nie dostanie już wiadomości. Usunęliśmy adres przeglądarki.",
  "engage.push.message.title": "Nowości: udział w życiu gminy {municipality}",
  "engage.push.message.body":
    "{about, plural, one {{many, plural, one {„{title}”: {line}} few {„{title}”: # nowości.} many {„{title}”: # nowości.} other {„{title}”: # nowości.}}} few {Nowości w # obserwowanych tematach.} many {Nowości w # obserwowanych tematach.} other {Nowości w # obserwowanych tematach.}}",
};
