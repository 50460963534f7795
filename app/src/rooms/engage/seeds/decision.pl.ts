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

  "engage.steps.stop.title": "Wiadomości o tym, co robimy",
  "engage.steps.stop.text":
    "Piszemy do Państwa, gdy jest coś nowego o tym, co robimy w temacie „{title}”. Nie chcą już Państwo tych wiadomości? Proszę nacisnąć przycisk.",
  "engage.steps.stop.stopped":
    "Nie będziemy już pisać o tym, co robimy w temacie „{title}”. Naszą odpowiedź na to, co Państwo wysłali, jeszcze Państwo dostaną.",
  "engage.steps.stop.now": "Nie chcę tych wiadomości",
  "engage.mail.steps.subject": "To teraz robimy: {trajectory}",
  "engage.mail.step.done": "- {name}: gotowe {day}.",
  "engage.mail.step.moved": "- {name}: nowy termin to {day}. Wcześniej było {before}.",
  "engage.mail.steps.text":
    "Dzień dobry,\n\nWzięli Państwo udział w temacie „{trajectory}” i chcieli wiedzieć, co z tym zrobimy. Oto co nowego.\n\n{steps}\n\nWszystko o decyzji i o tym, co robimy:\n{link}\n\nNie chcą już Państwo tych wiadomości? Można z nich zrezygnować tutaj:\n{stop}\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
};
