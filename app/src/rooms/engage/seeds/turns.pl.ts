import type { Messages } from "../../../platform/define/room.ts";

/** Polish of taking part once. Not checked by a native speaker. */
export const turnsPl: Messages = {
  "engage.turn.once":
    "Można tu wziąć udział jeden raz. Dopóki można brać udział, można zmienić to, co zostało wysłane.",
  "engage.turn.taken": "Państwo już wzięli tu udział",
  "engage.turn.takenText":
    "Wzięli Państwo udział {date}. Każdy może wziąć tu udział jeden raz. Można jeszcze zmienić to, co zostało wysłane, albo to wycofać i zacząć od nowa.",
  "engage.turn.takenByOrganisation": "Państwa organizacja już wzięła tu udział",
  "engage.turn.takenByOrganisationText":
    "Państwa organizacja wzięła udział {date}. Być może zrobił to ktoś inny z organizacji. Każda organizacja może wziąć tu udział jeden raz. Kto to wysłał, może to jeszcze zmienić lub wycofać.",
  "engage.turn.own": "Obejrzenie lub zmiana tego, co zostało wysłane",
  "engage.turn.accountNeeded": "Najpierw trzeba potwierdzić adres e-mail",
  "engage.turn.accountText":
    "Dzięki temu każdy może wziąć tu udział jeden raz. Przyjdzie e-mail z linkiem. Proszę otworzyć ten link na tym urządzeniu. Potem wrócą Państwo tutaj. Nikt nie zobaczy adresu przy tym, co Państwo wyślą.",
  "engage.turn.account": "Potwierdzam mój adres e-mail",
};
