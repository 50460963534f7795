import type { Messages } from "../../../platform/define/room.ts";

export const shareEn: Messages = {
  "trajectories.share.title": "Let others look along",
  "trajectories.share.lead":
    "Make a link for a colleague, an alderman or a resident who reads along. Whoever has the link sees the page as residents will see it. Nobody has to sign in. Taking part is not possible yet.",
  "trajectories.share.madeOn": "This link was made on {when}. Send it to who may look along.",
  "trajectories.share.share": "Make a link",
  "trajectories.share.shareAgain": "Make a new link; the old one then stops working",
  "trajectories.share.end": "Stop the link",
  "trajectories.share.isPublic": "This trajectory is on the website already. A separate link is not needed.",
  "trajectories.refused.isPublic": "This trajectory is on the website already.",
  "trajectories.refused.noPreview": "This link did not work any more.",
  "trajectories.notice.previewShared": "The link is ready.",
  "trajectories.notice.previewEnded": "The link no longer works.",
};
