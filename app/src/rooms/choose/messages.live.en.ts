import type { Messages } from "../../platform/define/room.ts";

export const enLive: Messages = {
  "choose.live.title": "Provisional advice",
  "choose.live.busy": "Computing again…",
  "choose.live.waiting": "Here you see what your answers do to the advice.",
  "choose.live.press": "Press “{button}”. Then you see here what your answers do to the advice.",
  "choose.live.unreadable":
    "There is an answer that we cannot read. As long as it is there, we do not compute. Your next step: correct your answer to “{question}”.",
  "choose.live.sentence": "For now this looks best: {items}.",
  "choose.live.sure": "Other combinations that are as good: {count}. They differ by two points at most.",
  "choose.live.alone": "No other combination is as good.",
  "choose.live.open":
    "Open questions that count: {count}. We compute with a usual answer. Your next step: fill in what you know.",
  "choose.live.goOn": "Your next step: go on, and compute the advice at the end.",
  "choose.live.best": "The best choices so far",
  "choose.live.row": "{items}: {total} out of 100. About {cost}, in weeks: {weeks}.",
  "choose.live.missing":
    "Questions that we need first: {count}. Your next step: choose the goal, the phase and the groups that have to take part.",
  "choose.live.none": "No combination fits these answers. Your next step is below.",
  "choose.live.tooBusy": "It is busy right now. Please try again in a moment.",
  "choose.live.provisional":
    "This does not count yet. The advice that counts is computed at the end, with the answers that you saved.",
  "choose.live.look": "Save and show the provisional advice",
  "choose.live.why.overpromise": "You want to promise more than is open.",
  "choose.live.why.noFeedbackItem":
    "The feedback loop is missing in the catalogue. Ask the administrator to restore it.",
  "choose.live.why.noMethodAtLevel": "There is no method that goes so far.",
  "choose.live.why.noCarrierAtLevel": "No method can deliver this goal.",
  "choose.live.why.budgetTooSmall": "There is too little money. Even {item} takes at least {needed}.",
  "choose.live.why.weeksTooFew": "There is too little time. Even {item} takes at least, in weeks: {needed}.",
  "choose.live.why.hoursTooFew": "Your team has too few hours. Even {item} takes about, in hours: {needed}.",
  "choose.live.why.limitsExcludeEachOther": "Money, time and hours are each enough, but not for the same method.",
  "choose.live.change": "Change the answer to: {question}",
  "choose.live.changeLater": "Keep this page, then change the answer to: {question}",
};
