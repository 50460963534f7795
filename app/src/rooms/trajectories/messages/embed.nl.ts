import type { Messages } from "../../../platform/define/room.ts";

/** A trajectory on other sites. */
export const embedNl: Messages = {
  "trajectories.tab.onOtherSites": "Op uw website",
  "trajectories.embed.title": "Op uw eigen website",
  "trajectories.embed.intro":
    "Laat dit traject ook zien op de website van de gemeente, van de wijk of van een partner. Bezoekers zien waar het over gaat en de knop om mee te doen. Wat u hier verandert, verandert daar ook.",
  "trajectories.embed.look": "Bekijk hoe het eruitziet",
  "trajectories.embed.notYet":
    "Inwoners zien dit traject nog niet. Zet de code pas op een website als het traject open is.",
  "trajectories.embed.element": "Met een script: past zich aan",
  "trajectories.embed.elementHelp":
    "Zet dit in de pagina waar het traject moet staan. De hoogte past zich aan. Werkt het script niet, dan ziet de bezoeker een gewone link.",
  "trajectories.embed.iframe": "Zonder script",
  "trajectories.embed.iframeHelp":
    "Mag er op die website geen script staan? Zet dan dit in de pagina. U kiest zelf de hoogte.",
  "trajectories.embed.refused": "Ziet u een leeg vak?",
  "trajectories.embed.policy":
    "Dan staat de andere website het nog niet toe. Vraag de beheerder om {site} toe te voegen aan de Content-Security-Policy: bij frame-src, en met het script ook bij script-src.",
};
