import type { Messages } from "../../../platform/define/room.ts";

/** Polish of signing in to take part once. Not checked by a native speaker. */
export const signInPl: Messages = {
  "engage.signIn.ahead":
    "Na końcu trzeba się zalogować przez {name}. Dzięki temu każdy liczy się jeden raz. Najpierw można spokojnie wszystko wypełnić.",
  "engage.signIn.aheadOrCode":
    "Mają Państwo kod? Wtedy nie trzeba się logować. Nie mają Państwo kodu? Wtedy na końcu trzeba się zalogować przez {name}. Dzięki temu każdy liczy się jeden raz.",
  "engage.signIn.orCode": "Mają Państwo kod? Wtedy nie trzeba się logować.",
  "engage.signIn.aheadOrganisation":
    "Tutaj biorą udział organizacje, na przykład firmy, stowarzyszenia i fundacje. Na końcu trzeba się zalogować przez {name}. Dzięki temu każda organizacja liczy się jeden raz. Najpierw można spokojnie wszystko wypełnić.",
  "engage.signIn.aheadEither":
    "Na końcu trzeba się zalogować. Biorą Państwo udział we własnym imieniu? Wtedy przez {person}. W imieniu organizacji? Wtedy przez {organisation}. Najpierw można spokojnie wszystko wypełnić.",
  "engage.signIn.choose": "Aby wysłać, trzeba się zalogować. Proszę wybrać, co pasuje.",
  "engage.signIn.forYourself": "Biorą Państwo udział we własnym imieniu?",
  "engage.signIn.forOrganisation": "Biorą Państwo udział w imieniu organizacji?",
  "engage.signIn.firstOrganisation": "Aby wysłać, trzeba się zalogować przez {name}",
  "engage.signIn.whyOrganisation":
    "Dla firm, stowarzyszeń, fundacji i innych organizacji. Każda organizacja może wziąć tu udział jeden raz. Przejdą Państwo na chwilę do {name}, a potem wrócą tutaj.",
  "engage.signIn.keptOrganisation":
    "Zapisujemy, że to pochodzi od organizacji. Nie zapisujemy, kim Państwo są, ani numeru KvK. Tworzymy z niego kod. Administrator systemu może na jego podstawie jeszcze ustalić, o którą organizację chodzi. Gdy nie można już wziąć tu udziału, usuwamy ten kod.",
  "engage.signIn.doneOrganisation":
    "Są Państwo zalogowani przez {name}, w imieniu swojej organizacji. Proszę jeszcze raz sprawdzić i wysłać w ciągu godziny.",
  "engage.signIn.example.title": "Przykład: tak wygląda logowanie",
  "engage.signIn.example.text":
    "To jest wersja pokazowa. Nie ma tu prawdziwego DigiD ani eHerkenning. Poniżej widać, co ludzie widzą na końcu formularza, gdy logowanie jest włączone.",
  "engage.signIn.example.there":
    "Teraz byliby Państwo w {name}. Tam trzeba się zalogować jak zwykle. Potem wraca się do formularza i widać to:",
  "engage.signIn.example.then": "Pod tym tekstem jest wtedy przycisk do wysłania.",
  "engage.signIn.example.again": "Powrót do początku przykładu",
  "engage.route.organisation": "Przez stronę, w imieniu organizacji",
  "engage.signIn.checkLead": "Czy wszystko się zgadza? Proszę zalogować się poniżej, aby wysłać.",
  "engage.signIn.first": "Aby wysłać, trzeba się zalogować przez {name}",
  "engage.signIn.why":
    "Dzięki temu każdy może wziąć tu udział jeden raz. Przejdą Państwo na chwilę do {name}, a potem wrócą tutaj.",
  "engage.signIn.kept":
    "Nie zapisujemy, kim Państwo są. Zapisujemy tylko kod, który sami tworzymy. Gdy nie można już wziąć tu udziału, usuwamy go.",
  "engage.signIn.go": "Zaloguj się przez {name}",
  "engage.signIn.without":
    "Nie mają Państwo {name} albo coś się nie udaje? Proszę zadzwonić lub napisać do nas. Znajdziemy inny sposób.",
  "engage.signIn.done": "Są Państwo zalogowani przez {name}. Proszę jeszcze raz sprawdzić i wysłać w ciągu godziny.",
  "engage.signIn.needed": "Najpierw proszę się zalogować. Potem można to wysłać.",
  "engage.signIn.notKnown": "Nie są Państwo zalogowani",
  "engage.signIn.formKept":
    "To, co zostało wpisane, jest zachowane. Proszę wrócić do formularza i spróbować jeszcze raz.",
  "engage.signIn.formElsewhere":
    "Formularz był wypełniony? Jest zachowany przez tydzień. Proszę wrócić przyciskiem „wstecz” w przeglądarce albo otworzyć link otrzymany przy zapisywaniu.",
  "engage.signIn.toForm": "Powrót do mojego formularza",
  "engage.signIn.toStart": "Do strony głównej",
  "engage.signIn.shared": "To nie jest Państwa własny komputer lub telefon?",
  "engage.signIn.goodbye": "Proszę wylogować się także z {name}",
  "engage.signIn.out": "Są Państwo wylogowani",
  "engage.signIn.outText": "To, co zostało wysłane, dotarło do nas i pozostaje.",
};
