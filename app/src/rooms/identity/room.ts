import type { RoleDeclaration, Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import type { IdentityBindings, SsoBindings } from "./bindings.ts";
import type { KeyBindings } from "./keys/bindings.ts";
import { makeKey } from "./keys/commands/make-key.ts";
import { revokeKey } from "./keys/commands/revoke-key.ts";
import { keyPage } from "./keys/pages/key.page.tsx";
import { keysPage } from "./keys/pages/keys.page.tsx";
import { makeKeyPage } from "./keys/pages/make-key.page.tsx";
import { keys0010 } from "./migrations/0010-keys.ts";
import { ssoCommands } from "./commands/sso.ts";
import { changeClientKey } from "./client-keys/change-client-key.ts";
import { keySetDownloads } from "./client-keys/key-set.download.ts";
import { brokerPage } from "./broker/broker.page.tsx";
import { connectBroker } from "./broker/connect-broker.ts";
import { parties } from "./broker/domain.ts";
import { switchBroker } from "./broker/switch-broker.ts";
import { grantRole } from "./commands/grant-role.ts";
import { invitePerson } from "./commands/invite-person.ts";
import { requestLink } from "./commands/request-link.ts";
import { revokeRole } from "./commands/revoke-role.ts";
import { signIn } from "./commands/sign-in.ts";
import { signOut } from "./commands/sign-out.ts";
import { stepIntoRole } from "./commands/step-into-role.ts";
import { roles } from "./domain.ts";
import { ssoDoors } from "./doors/sso.door.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { mailLinkJob } from "./jobs/mail-link.job.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { demoWordsEn } from "./messages.staff.en.ts";
import { demoWordsNl } from "./messages.staff.nl.ts";
import { ownIds0008 } from "./migrations/0008-own-ids.ts";
import { people0001 } from "./migrations/0001-people.ts";
import { sessions0002 } from "./migrations/0002-sessions.ts";
import { linkRequests0003 } from "./migrations/0003-link-requests.ts";
import { nextPaths0004 } from "./migrations/0004-next-paths.ts";
import { broker0011 } from "./migrations/0011-broker.ts";
import { clientKeys0012 } from "./migrations/0012-client-keys.ts";
import { organisations0013 } from "./migrations/0013-organisations.ts";
import { sso0006 } from "./migrations/0006-sso.ts";
import { residents0007 } from "./migrations/0007-residents.ts";
import { demoPage } from "./pages/demo.page.tsx";
import { invitePage } from "./pages/invite.page.tsx";
import { linkPage } from "./pages/link.page.tsx";
import { peoplePage } from "./pages/people.page.tsx";
import { personPage } from "./pages/person.page.tsx";
import { signInPage } from "./pages/sign-in.page.tsx";
import { signOutPage } from "./pages/sign-out.page.tsx";
import { signedInPage } from "./pages/signed-in.page.tsx";
import { ssoSettingsPage } from "./pages/sso-settings.page.tsx";
import { peopleHref } from "./people-paths.ts";
import { demoPeople } from "./queries/demo-people.ts";
import { peopleList } from "./queries/people-list.ts";

/** The roles to start with; another room may declare its own. */
export const identityRoles: readonly RoleDeclaration[] = roles.map((role) => ({ role, key: `identity.role.${role}` }));

const migrations = [
  people0001,
  sessions0002,
  linkRequests0003,
  nextPaths0004,
  sso0006,
  residents0007,
  ownIds0008,
  keys0010,
  broker0011,
  clientKeys0012,
  organisations0013,
];

/** Who is who, how they come in, and what they may do. */
export function identityRoom(bindings: IdentityBindings & SsoBindings & KeyBindings): Room {
  const { demo } = bindings;
  const mailLink = mailLinkJob(bindings);
  return room({
    name: "identity",
    migrations,
    messages: demo ? { nl: { ...nl, ...demoWordsNl }, en: { ...en, ...demoWordsEn } } : { nl, en },
    roles: identityRoles,
    commands: [
      requestLink,
      signIn,
      signOut,
      grantRole(bindings),
      revokeRole,
      invitePerson(bindings),
      ...ssoCommands(bindings),
      ...[connectBroker(bindings), switchBroker, changeClientKey(bindings)],
      ...[makeKey(bindings), revokeKey],
      ...(demo ? [stepIntoRole] : []),
    ],
    queries: [peopleList, ...(demo ? [demoPeople] : [])],
    // What makes a new one stands before the one: `uitnodigen` and `nieuw` are no ids.
    pages: [
      signInPage,
      signedInPage,
      linkPage,
      signOutPage,
      peoplePage(bindings),
      invitePage(bindings),
      personPage(bindings),
      ...[ssoSettingsPage(bindings), ...parties.map((party) => brokerPage(bindings, party))],
      ...[keysPage(bindings), makeKeyPage(bindings), keyPage(bindings)],
      ...(demo ? [demoPage] : []),
    ],
    ...{ downloads: keySetDownloads, doors: ssoDoors(bindings) },
    jobs: [forgetJob, mailLink],
    on: { "identity.link_requested": [mailLink] },
    schedules: [{ cron: "40 3 * * *", job: forgetJob }],
    navigation: [
      { side: "staff", href: peopleHref.list, key: "identity.staff.people", order: 90, roles: ["administrator"] },
    ],
  });
}

export type { IdentityBindings } from "./bindings.ts";
export type { IdentityProvider } from "./sso/provider.ts";
export type { GrantedRole } from "./operator.ts";
export type { SeededPeople } from "./seeds/seed-demo-people.ts";
export { openIdProvider } from "./adapters/openid-provider.ts";
export { createKeyDirectory } from "./adapters/key-directory.ts";
export { createSessionDirectory } from "./adapters/session-directory.ts";
export { grantRoleByEmail, parseRoleGrant, roleGrantUsage } from "./operator.ts";
export type { LetterBindings } from "./letters.ts";
export { peopleHref } from "./people-paths.ts";
export { mayManagePeople } from "./policy.ts";
export { sendLetter } from "./letters.ts";
export { peopleWithRole, personByEmail, personById } from "./reader.ts";
export { seedDemoPeople } from "./seeds/seed-demo-people.ts";
/** Accounts of residents, for the room in which they take part. */
export type { Resident, ResidentRequest } from "./residents/domain.ts";
export { confirmMinutes, mailsADay } from "./residents/domain.ts";
export {
  mailedToResident,
  residentByEmail,
  residentById,
  residentRequest,
  waitingResident,
} from "./residents/reader.ts";
export {
  askForResident,
  deleteResident,
  markResidentMailed,
  putResident,
  useResidentRequest,
  withoutResidents,
} from "./residents/writer.ts";
/** Residents who say who they are elsewhere, for what counts once for each person. */
export type { SsoBindings } from "./bindings.ts";
export type { KnownAt, NotKnown, Party } from "./broker/domain.ts";
export { looksLikeCitizenNumber, notKnownKey, notKnownOf, notKnownReasons } from "./broker/domain.ts";
export { brokerHref } from "./broker/paths.ts";
export { brokerName } from "./broker/reader.ts";
export { backFromBroker, goodbyeOfBroker, goToBroker } from "./broker/there-and-back.ts";
export { markNumberSeen } from "./broker/writer.ts";
