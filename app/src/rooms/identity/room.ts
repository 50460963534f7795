import type { RoleDeclaration, Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import type { IdentityBindings, SsoBindings } from "./bindings.ts";
import { ssoCommands } from "./commands/sso.ts";
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
import { people0001 } from "./migrations/0001-people.ts";
import { sessions0002 } from "./migrations/0002-sessions.ts";
import { linkRequests0003 } from "./migrations/0003-link-requests.ts";
import { nextPaths0004 } from "./migrations/0004-next-paths.ts";
import { sso0006 } from "./migrations/0006-sso.ts";
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

/** Who is who, how they come in, and what they may do. */
export function identityRoom(bindings: IdentityBindings & SsoBindings): Room {
  const { demo } = bindings;
  const mailLink = mailLinkJob(bindings);
  return room({
    name: "identity",
    migrations: [people0001, sessions0002, linkRequests0003, nextPaths0004, sso0006],
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
      ...(demo ? [stepIntoRole] : []),
    ],
    queries: [peopleList, ...(demo ? [demoPeople] : [])],
    // The invitation stands before the person: `uitnodigen` is no id.
    pages: [
      signInPage,
      signedInPage,
      linkPage,
      signOutPage,
      peoplePage(bindings),
      invitePage(bindings),
      personPage(bindings),
      ssoSettingsPage(bindings),
      ...(demo ? [demoPage] : []),
    ],
    doors: ssoDoors(bindings),
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
export { createSessionDirectory } from "./adapters/session-directory.ts";
export { grantRoleByEmail, parseRoleGrant, roleGrantUsage } from "./operator.ts";
export type { LetterBindings } from "./letters.ts";
export { sendLetter } from "./letters.ts";
export { peopleWithRole, personById } from "./reader.ts";
export { seedDemoPeople } from "./seeds/seed-demo-people.ts";
