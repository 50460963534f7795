import type { Messages } from "../../../platform/define/room.ts";

/** Who decides and what is done after that, by us and unsigned. */
export const decisionPl: Messages = {
  "engage.decision.title": "Kto o tym decyduje?",
  "engage.decision.after": "Co się stanie po decyzji",
  "engage.decision.changeable": "To może się jeszcze zmienić:",
  "engage.decision.document": "Dokument: {of}",
  "engage.decision.planned": "planowane na {date}",
  "engage.decision.laterThan": "{on}, obiecano {promised}",
  "engage.decision.stage.advice": "Opinia zespołu projektowego",
  "engage.decision.stage.college": "Decyzja zarządu gminy",
  "engage.decision.stage.council": "Decyzja rady gminy",
  "engage.decision.state.done": "Gotowe",
  "engage.decision.state.decided": "Zdecydowano",
  "engage.decision.state.late": "Spóźnione",
  "engage.decision.state.current": "Teraz",
  "engage.decision.state.coming": "Później",
  "engage.decision.stands.advice": "Zespół projektowy przygotowuje opinię.",
  "engage.decision.stands.college": "Teraz decyduje zarząd gminy: burmistrz i radni wykonawczy.",
  "engage.decision.stands.council": "Teraz decyduje rada gminy.",
  "engage.decision.stands.decided": "Decyzja zapadła.",
  "engage.news.advice": "Zespół projektowy wydał radę.",
  "engage.news.college": "Zarząd gminy podjął decyzję.",
  "engage.news.council": "Rada gminy podjęła decyzję.",
  "engage.news.milestone": "Gotowe: {name}.",
};
