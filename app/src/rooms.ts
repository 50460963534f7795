import { caseBindings, casesInWords } from "./case-bindings.ts";
import type { Room } from "./platform/define/room.ts";
import type { Catalogue } from "./platform/i18n/translator.ts";
import type { ReturnsMailbox } from "./platform/mail/returns/returns-mailbox.ts";
import type { JobQueue } from "./platform/jobs/job-queue.ts";
import type { GuardedFetch } from "./platform/outbound/guarded-fetch.ts";
import { createPlatformRoom } from "./platform/platform-room.ts";
import {
  chooseRoom,
  guideContent,
  guideLink,
  guideStep,
  methodCatalogue,
  ownMethodNames,
} from "./rooms/choose/room.ts";
import type { AddressSearch, BoundarySource } from "./rooms/engage/room.ts";
import {
  activityTexts,
  answeredGuard,
  answersOwed,
  answeringStep,
  askSection,
  copyLayers,
  layersSection,
  decisionSection,
  engageLinks,
  engageRoom,
  followBoard,
  followersSection,
  followSection,
  newsFeeds,
  openingTips,
  receivedInBrink,
  participationMethods,
  questionsGuards,
  residentSection,
  staffBoard,
  staffSection,
} from "./rooms/engage/room.ts";
import type { IdentityProvider } from "./rooms/identity/room.ts";
import { identityRoom } from "./rooms/identity/room.ts";
import { learnLinks, learnPaths, learnRoom, newReports, reportingStep, reportSection } from "./rooms/learn/room.ts";
import {
  householdsIn,
  measuredSection,
  measureLinks,
  measureRoom,
  measuringStep,
  questionnaireSection,
} from "./rooms/measure/room.ts";
import { measureContacts, measureContributions, measureQuestions } from "./measure-bindings.ts";
import { reportBindings } from "./report-bindings.ts";
import { areasOf, tenancyRoom } from "./rooms/tenancy/room.ts";
import type { TrajectoryLink } from "./rooms/trajectories/room.ts";
import { activitiesInBrink, trajectoriesRoom } from "./rooms/trajectories/room.ts";

/** What the rooms are told when they are made; what is made after them comes through functions. */
export type RoomBindings = {
  readonly baseUrl: string;
  readonly demo: boolean;
  /** The project's folder, in which content/ lies. */
  readonly folder: string;
  readonly words: () => Catalogue;
  readonly queue: Pick<JobQueue, "dead" | "retryDead">;
  /** Where undeliverable mail comes back; nobody looks when absent. */
  readonly returnsMailbox?: ReturnsMailbox;
  /** Where residents look up an address; nowhere when absent. */
  readonly addresses?: AddressSearch;
  /** Where municipalities lie; nobody knows when absent. */
  readonly boundaries?: BoundarySource;
  /** Where staff sign in besides here. */
  readonly provider: IdentityProvider;
  /** Sends to the addresses of other systems that administrators typed. */
  readonly webhookFetch: GuardedFetch;
  /** Sends to the services that carry messages to browsers, and which of them are the operator's own. */
  readonly push: { readonly fetch: GuardedFetch; readonly inside: readonly string[] };
  /** The token of a private link that has to be made again for each mail (`keyedToken`). */
  readonly tokenOf: (words: string) => string;
};

/** What the loop shows on the pages of a trajectory. */
const sections = [
  ...[residentSection, staffSection, followSection, followersSection, measuredSection],
  ...[layersSection, decisionSection, askSection, questionnaireSection, reportSection],
];

/** The rooms of Brink in the order in which their tables are made. The whole app is this list. */
export function assembleRooms(bindings: RoomBindings): readonly Room[] {
  const content = guideContent(bindings.folder);
  const cases = casesInWords(bindings.folder, content);
  const links: readonly TrajectoryLink[] = [guideLink, ...engageLinks, ...measureLinks, ...learnLinks];
  const declaredRoles = () => rooms.flatMap((room) => room.roles ?? []);
  const declaredScopes = () => rooms.flatMap((room) => room.scopes ?? []);
  const rooms: readonly Room[] = [
    createPlatformRoom(bindings),
    tenancyRoom(bindings),
    identityRoom({ ...bindings, declaredRoles, declaredScopes, activities: activitiesInBrink }),
    trajectoriesRoom({
      catalogue: methodCatalogue(content),
      links,
      challengeSteps: [guideStep],
      areas: { areas: areasOf },
      ...{ participation: participationMethods, copyAlong: copyLayers, received: receivedInBrink },
      sections,
      boards: [staffBoard, followBoard],
      guards: [answeredGuard, ...questionsGuards],
      answersOwed,
      feeds: newsFeeds,
      steps: [answeringStep, measuringStep, reportingStep],
      ...{ tips: [openingTips], texts: [activityTexts], mail: bindings, tokenOf: bindings.tokenOf },
    }),
    chooseRoom({ content, participation: participationMethods, households: householdsIn, ...caseBindings(cases) }),
    engageRoom({
      ...bindings,
      links: () => links,
      reports: { made: newReports, href: (slug) => learnPaths.publicReport(slug) },
    }),
    measureRoom({
      ...bindings,
      contributions: measureContributions,
      contacts: measureContacts,
      questions: measureQuestions,
      links: () => links,
      methodNames: ownMethodNames(content),
    }),
    learnRoom(reportBindings(content), bindings.words, () => links, cases),
  ];
  return rooms;
}
