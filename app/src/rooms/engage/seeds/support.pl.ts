import type { Messages } from "../../../platform/define/room.ts";

/** Polish of supporting what others share. Not checked by a native speaker. */
export const supportPl: Messages = {
  "engage.support.title": "Poparcie",
  "engage.support.count":
    "{count, plural, =0 {Nikt jeszcze tego nie poparł.} one {Poparto raz.} few {Poparto # razy.} many {Poparto # razy.} other {Poparto # razy.}}",
  "engage.support.yours": "Państwo też to popierają.",
  "engage.support.give": "Popieram to",
  "engage.support.withdraw": "Wycofanie mojego poparcia",
  "engage.support.given": "Dziękujemy. Państwa poparcie zostało policzone.",
  "engage.support.withdrawn": "Państwo już tego nie popierają.",
  "engage.similar.title": "Czy to jest podobne do Państwa wpisu?",
  "engage.similar.support": "Inni już to napisali. Mogą Państwo to poprzeć. Można też po prostu wysłać własny wpis.",
  "engage.similar.read": "Inni już to napisali. Można też po prostu wysłać własny wpis.",
  "engage.similar.giveTo": "Popieram to: {title}",
  "engage.similar.translated": "{language}. Nasze tłumaczenie: {title}",
  "engage.refused.notSupported": "Państwo tego nie popierają, więc nie ma czego wycofać.",
  "engage.refused.noSupport": "Przy tym pytaniu nie można popierać wpisów innych osób.",
  "engage.search.order.supported": "Najbardziej popierane",
};
