import type { Messages } from "../../platform/define/room.ts";

export const enLive: Messages = {
  "choose.live.title": "Provisional advice",
  "choose.live.busy": "Computing again…",
  "choose.live.waiting": "Here you see what your answers do to the advice.",
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
  "choose.live.none":
    "With these answers no combination fits. Your next step: check the budget, the time and what you promise.",
  "choose.live.tooBusy": "It is busy right now. Please try again in a moment.",
  "choose.live.provisional":
    "This does not count yet. The advice that counts is computed at the end, with the answers that you saved.",
  "choose.live.look": "Save and show the provisional advice",
};
