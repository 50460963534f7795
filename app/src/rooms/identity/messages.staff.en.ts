import type { Messages } from "../../platform/define/room.ts";

/** English of the people page. */
export const staffWordsEn: Messages = {
  "identity.staff.workbench": "Workbench",
  "identity.staff.signedIn.title": "You are signed in",
  "identity.staff.signedIn.lead":
    "Your form is still on the other tab. Go there and choose ‘Get my form’. You may close this tab.",
  "identity.staff.people": "People",
  "identity.staff.peopleLead": "Who works here, and what they may do. A role that you give or take away works at once.",
  "identity.staff.count": "{count, plural, =0 {Nobody found} one {# person} other {# people}}",
  "identity.staff.nobody": "Nobody found",
  "identity.staff.search": "Search",
  "identity.staff.searchWords": "Name or e-mail address",
  "identity.staff.name": "Name",
  "identity.staff.email": "E-mail address",
  "identity.staff.roles": "Roles",
  "identity.staff.role": "Role",
  "identity.staff.change": "Change",
  "identity.staff.noRoles": "no role",
  "identity.staff.noRolesText": "This person holds no role and cannot sign in.",
  "identity.staff.revoke": "Take away",
  "identity.staff.revokeOf": "Take away {role} from {name}",
  "identity.staff.grant": "Give a role",
  "identity.staff.grantButton": "Give this role",
  "identity.staff.chooseRole": "Choose a role",
  "identity.staff.saved": "Saved. It works at once.",
  "identity.staff.invite": "Invite somebody",
  "identity.staff.inviteLead":
    "This person gets an e-mail that explains how to sign in. There is no password: one signs in with a link in an e-mail.",
  "identity.staff.inviteSend": "Invite",
  "identity.staff.invited": "The invitation is on its way.",
  "identity.staff.cancel": "Cancel",
  "identity.staff.wrong.role": "This role does not exist.",
  "identity.staff.wrong.rolesNone": "Choose at least one role. Nobody can sign in without a role.",
  "identity.staff.wrong.emailKnown": "This address is known already, of {name}. Look up that person to give a role.",
  "identity.staff.wrong.lastAdministrator": "This is the last administrator. Make somebody else administrator first.",
  "identity.staff.wrong.noDemoPerson": "There is no made-up person for this role.",
};

/** English of the page to step into a role, which exists in the trial only. */
export const demoWordsEn: Messages = {
  "identity.staff.demo.title": "Step into a role",
  "identity.staff.demo.lead":
    "This is a trial. The people of {municipality} are made up. Choose who you want to be and look around. You cannot break anything.",
  "identity.staff.demo.mailbox": "To the mailbox of the trial",
  "identity.staff.demo.stepInto": "Step into this role",
  "identity.staff.demo.stepIntoOf": "Step into this role: {role}, {name}",
  "identity.staff.demo.resident":
    "Has a say, votes, and reads what was done with her contribution. Taking part needs no account.",
  "identity.staff.demo.adviser": "Describes a situation, gets advice on fitting methods and turns it into a plan.",
  "identity.staff.demo.projectLead": "Leads a trajectory: planning, activities, and an answer to every contribution.",
  "identity.staff.demo.moderator": "Reads what residents send in, publishes it and enters contributions on paper.",
  "identity.staff.demo.evaluator": "Measures who took part and what it brought, and writes down the lessons.",
  "identity.staff.demo.councilMember": "Reads the report and sees what happened with the contributions of residents.",
  "identity.staff.demo.clerk": "Checks the report for the council, down to the figures behind it.",
  "identity.staff.demo.administrator":
    "Looks after house style, languages, neighbourhoods, people and retention periods.",
};
