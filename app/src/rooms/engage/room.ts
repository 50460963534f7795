import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import type { EngageRoomBindings } from "./bindings.ts";
import { codes } from "./codes/all.ts";
import { scopes } from "./by-key/policy.ts";
import { forMachines } from "./endpoints/all.ts";
import { decisions } from "./decision/all.ts";
import { following } from "./following/all.ts";
import { joinedMessages } from "./joined-messages.ts";
import { methods } from "./methods/index.ts";
import { migrations } from "./migrations/all.ts";
import { mine } from "./mine/all.ts";
import { onPaper } from "./paper/all.ts";
import type { Part } from "./part.ts";
import { joinedParts } from "./part.ts";
import { questions } from "./questions/all.ts";
import { webhooks } from "./webhooks/all.ts";
import { questionCommands } from "./questions/commands/all.ts";
import { neighbourhoods } from "./places/neighbourhoods/all.ts";
import { imports } from "./imports/all.ts";
import { signingIn } from "./sign-in/all.ts";
import { sendingAndReading } from "./sending-and-reading.ts";
import { street } from "./street/all.ts";
import { removing } from "./removal/all.ts";
import { reports } from "./reports/all.ts";
import { suspicion } from "./suspicion/all.ts";
import { readByOthers } from "./support/all.ts";
import { supportBursts } from "./support/bursts/all.ts";
import { ownReasons } from "./own-reasons/all.ts";
import { photos } from "./uploads/all.ts";
import { layers } from "./layers/all.ts";
import { themes } from "./themes/all.ts";

/** Taking part: what residents send, what is done with it, and everybody who can see that. */
export function engageRoom(given: EngageRoomBindings): Room {
  const bindings = { ...given, methods };
  const [sentAlong, read, asking] = [photos(bindings), readByOthers(bindings), questionCommands(given)];
  const parts: readonly Part[] = [
    sendingAndReading(bindings, { sentAlong, read, asking }),
    following(given),
    questions(given, asking),
    suspicion,
    supportBursts,
    webhooks(given),
    decisions(bindings),
    mine(bindings),
    sentAlong,
    read,
    codes(bindings),
    signingIn(bindings),
    reports(bindings),
    onPaper(bindings),
    street(bindings),
    imports(methods),
    removing(bindings),
    layers(bindings),
    neighbourhoods(bindings),
    ownReasons,
    themes(bindings),
    ...methods.flatMap((method) => method.staff ?? []),
    forMachines(bindings),
  ];
  return room({
    name: "engage",
    migrations: [...migrations, ...methods.flatMap((method) => method.migrations)],
    messages: joinedMessages(methods),
    scopes,
    ...joinedParts(parts),
  });
}

/** What this room gives to the room of the trajectories. */
export { answeringStep } from "./next-step.ts";
export { activityTexts, openingTips } from "./opening-tips.ts";
export { receivedInBrink } from "./received.ts";
export { answeredGuard, answersOwed, questionsGuards } from "./guards.ts";
export { newsFeeds } from "./following/feeds.ts";
export { followBoard, followersSection, followSection } from "./following/sections.tsx";
export { questionTimes } from "./questions/reader.ts";
export { copyLayers } from "./layers/copy-writer.ts";
export { layersSection } from "./layers/sections.tsx";
export { decisionSection } from "./decision/sections.tsx";
export { askSection } from "./questions/sections.tsx";
export { residentSection, staffBoard, staffSection } from "./sections.ts";
export { engageLinks, participationMethods } from "./participation.ts";
export { methods } from "./methods/index.ts";
/** Looking up addresses, for who binds it. */
export type { AddressSearch } from "./places/address-search.ts";
export type { BoundarySource } from "./places/boundary-source.ts";
export { pdokBoundaries } from "./places/pdok-boundaries.ts";
export { locatieserver } from "./places/locatieserver.ts";
export { locationApi } from "./places/location-api.ts";
/** What the measuring rooms may ask, by ports that `rooms.ts` binds. */
export { contributionFacts, contributionNames } from "./facts-reader.ts";
export { questionnaireRecipients } from "./contact-reader.ts";
/** What the report asks of what came in. */
export { answerOutcomes, contributionTotals, listedAnswers, quotesByRoute } from "./report-reader.ts";
/** For the demo municipality. */
export { seedDemoContributions } from "./seeds/demo-contributions.ts";
export { seedDemoNewsletters } from "./seeds/demo-newsletters.ts";
