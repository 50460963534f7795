import type { Messages } from "../../../platform/define/room.ts";

/** Letting others look before a trajectory opens. */
export const shareNl: Messages = {
  "trajectories.share.title": "Laat anderen meekijken",
  "trajectories.share.lead":
    "Maak een link voor een collega, een bestuurder of een inwoner die meeleest. Wie de link heeft, ziet de pagina zoals inwoners die gaan zien. Inloggen hoeft niet. Meedoen kan nog niet.",
  "trajectories.share.madeOn": "Deze link is gemaakt op {when}. Stuur hem naar wie mag meekijken.",
  "trajectories.share.share": "Maak een link",
  "trajectories.share.shareAgain": "Maak een nieuwe link; de oude werkt dan niet meer",
  "trajectories.share.end": "Laat de link niet meer werken",
  "trajectories.share.isPublic": "Dit traject staat al op de website. Een aparte link is niet nodig.",
  "trajectories.refused.isPublic": "Dit traject staat al op de website.",
  "trajectories.refused.noPreview": "Deze link werkte al niet meer.",
  "trajectories.notice.previewShared": "De link is klaar.",
  "trajectories.notice.previewEnded": "De link werkt niet meer.",
};
