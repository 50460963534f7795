import type { Messages } from "../../../platform/define/room.ts";

export const embedEn: Messages = {
  "trajectories.tab.onOtherSites": "On your website",
  "trajectories.embed.title": "On your own website",
  "trajectories.embed.intro":
    "Show this trajectory on the website of the municipality, of the neighbourhood or of a partner too. Visitors see what it is about and the button to take part. What you change here changes there too.",
  "trajectories.embed.look": "See what it looks like",
  "trajectories.embed.notYet":
    "Residents do not see this trajectory yet. Put the code on a website when the trajectory is open.",
  "trajectories.embed.element": "With a script: adapts its height",
  "trajectories.embed.elementHelp":
    "Put this into the page where the trajectory has to stand. Its height adapts itself. Where the script does not work, visitors see a plain link.",
  "trajectories.embed.iframe": "Without a script",
  "trajectories.embed.iframeHelp":
    "Is no script allowed on that website? Then put this into the page. You choose the height yourself.",
  "trajectories.embed.refused": "Do you see an empty box?",
  "trajectories.embed.policy":
    "Then the other website does not allow it yet. Ask who runs it to add {site} to its Content-Security-Policy: to frame-src, and with the script to script-src too.",
};
