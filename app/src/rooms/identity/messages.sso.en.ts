import type { Messages } from "../../platform/define/room.ts";

/** English of signing in with the municipality's own account, for staff. */
export const ssoWordsEn: Messages = {
  "identity.staff.sso.lead": "Do you work for the municipality of {municipality}? Sign in with your work account.",
  "identity.staff.sso.begin": "Sign in with your work account",
  "identity.staff.sso.byMail": "Or with a link in your e-mail",
  "identity.staff.sso.emergency": "Sign in in an emergency",
  "identity.staff.sso.emergencyText":
    "Only for the administrator appointed for this, who gets a link by e-mail. Everybody else signs in with their work account.",
  "identity.staff.sso.goodbye": "Sign out of your work account too",
  "identity.staff.sso.notIn": "You are not signed in",

  "identity.staff.sso.no.off": "Signing in with a work account is turned off here. Sign in with a link in your e-mail.",
  "identity.staff.sso.no.notAllowed":
    "We may not visit this address. It has to begin with https:// and be on the internet. Is it in your own network? Then whoever runs Brink puts it in the setting INTERNAL_ISSUERS.",
  "identity.staff.sso.no.away":
    "The sign-in service of the municipality does not answer. Try again in a few minutes. Does it still not work? Ask the IT department.",
  "identity.staff.sso.no.noOpenId":
    "At this address there is no sign-in service that knows OpenID Connect. Check whether its address was copied well.",
  "identity.staff.sso.no.otherIssuer":
    "The sign-in service calls itself something else than the address that was filled in. Copy its ‘issuer’ to the letter.",
  "identity.staff.sso.no.client":
    "The sign-in service does not recognise Brink. Tell the administrator of your municipality, who checks the client id, the secret or the key, and the address to come back to.",
  "identity.staff.sso.no.denied":
    "Signing in was broken off, or your work account may not use Brink. Ask the administrator of your municipality.",
  "identity.staff.sso.no.again": "This sign-in ended or was used already. Begin again with the button below.",
  "identity.staff.sso.no.proof":
    "What the sign-in service sent was not right. Begin again. Does it happen once more? Tell the administrator of your municipality.",
  "identity.staff.sso.no.clock":
    "The clocks of Brink and of the sign-in service are too far apart. Tell the administrator of your municipality.",
  "identity.staff.sso.no.email":
    "The sign-in service does not say that your e-mail address is really yours. Tell the administrator of your municipality, who can have that set up there.",
  "identity.staff.sso.no.known":
    "Your e-mail address belongs to another work account here already. Tell the administrator of your municipality.",
  "identity.staff.sso.no.groups":
    "You are in too many groups: the sign-in service does not send them. Tell the administrator of your municipality, who can have it send only the groups for Brink.",
  "identity.staff.sso.no.group":
    "You are in no group that may work in Brink. Ask the administrator of your municipality to put you in one.",

  "identity.staff.sso.account": "Work account",
  "identity.staff.sso.accountText":
    "A work account belongs to this person. Did this person get a new work account with the same e-mail address? Then unlink the old one. The next sign-in links the new one.",
  "identity.staff.sso.unlink": "Unlink the work account",
  "identity.staff.sso.byGroups":
    "People who sign in with a work account get these roles from a group only: {roles}. What you give or take away here lasts until they sign in again.",
  "identity.staff.sso.inviteGroups":
    "Somebody with a work account gets these roles from a group only: {roles}. Ask your IT department to put this person in that group. Otherwise the role is gone after signing in.",
  "identity.staff.sso.inviteLead":
    "This person gets an e-mail that explains it. They sign in with their work account, which has to have the same e-mail address.",
  "identity.staff.mail.invitation.ssoText":
    "Dear {name},\n\nYou are invited to work on the participation website of the municipality of {municipality}.\n\nGo to this page and sign in with your work account:\n{link}\n\nKind regards,\nMunicipality of {municipality}",

  "identity.staff.sso.settings": "Municipality",
  "identity.staff.sso.title": "Sign in with the work account",
  "identity.staff.sso.state.off": "Turned off. Everybody who works here signs in with a link in the e-mail.",
  "identity.staff.sso.state.beside":
    "Turned on. People who work here choose: with the work account or with a link by e-mail.",
  "identity.staff.sso.state.only": "Turned on. People who work here sign in with the work account only.",
  "identity.staff.sso.connection": "1. Connect Brink with your sign-in service",
  "identity.staff.sso.connectionLead":
    "Microsoft Entra ID or Keycloak, for example. Ask your IT department to register Brink there with these addresses. The sign-in service also has to send: the name, the e-mail address, that this address is right (email_verified or xms_edov), and the groups. Then fill in what you get back.",
  "identity.staff.sso.back": "Address to come back to (redirect URI)",
  "identity.staff.sso.out": "Address after signing out (post logout redirect URI)",
  "identity.staff.sso.field.issuer": "Address of the sign-in service (issuer)",
  "identity.staff.sso.field.issuer.help": "Such as https://login.microsoftonline.com/your-tenant/v2.0",
  "identity.staff.sso.field.clientId": "Client id",
  "identity.staff.sso.field.clientId.help": "What Brink is called at the sign-in service.",
  "identity.staff.sso.field.proof": "How does Brink show that it is Brink?",
  "identity.staff.sso.field.proof.help": "Choose what your sign-in service can do.",
  "identity.staff.sso.proof.key": "With a key (private_key_jwt)",
  "identity.staff.sso.proof.key.help":
    "The safest way. Brink makes the key itself and never gives it away. The sign-in service reads at the third address above what it looks like.",
  "identity.staff.sso.proof.secret": "With a secret (client secret)",
  "identity.staff.sso.proof.secret.help": "A password that the sign-in service gives you. It often expires: note when.",
  "identity.staff.sso.secretOnly": "(only with ‘With a secret’)",
  "identity.staff.sso.field.clientSecret": "Client secret",
  "identity.staff.sso.field.clientSecret.help": "The password of Brink at the sign-in service.",
  "identity.staff.sso.secretHelp": "We keep it encrypted and never show it again.",
  "identity.staff.sso.secretKept":
    "Saved. Fill in something only when there is a new secret, or another sign-in service.",
  "identity.staff.sso.field.groupsClaim": "Where the groups are (claim)",
  "identity.staff.sso.field.groupsClaim.help": "Mostly groups or roles. A dot leads deeper: realm_access.roles",
  "identity.staff.sso.connect": "Save and try",
  "identity.staff.sso.connected":
    "The sign-in service answers and the details are saved. Sign in once with your own work account before you choose ‘With the work account only’ at step 3.",
  "identity.staff.sso.try": "Try the connection again",
  "identity.staff.sso.works":
    "The sign-in service answers. Whether the client id and the secret or the key are right, you only see when somebody signs in.",
  "identity.staff.sso.groups": "2. Say what each group may do",
  "identity.staff.sso.groupsLead":
    "Whoever signs in gets the roles of their groups. Is a role in the list below? Then it comes from a group only. Somebody who leaves the group loses the role the next time they sign in. You give other roles yourself, under People. Do you remove a line below? Then people keep the role until you take it away under People.",
  "identity.staff.sso.group": "Group",
  "identity.staff.sso.groupHelp": "Exactly as the sign-in service sends it: its name, or with Entra ID its object id.",
  "identity.staff.sso.noGroups": "No group has a role yet.",
  "identity.staff.sso.addGroup": "Add this group",
  "identity.staff.sso.removeOf": "Take away {role} from the group {group}",
  "identity.staff.sso.way": "3. Turn it on",
  "identity.staff.sso.wayQuestion": "How do people who work here sign in?",
  "identity.staff.sso.way.off": "With a link in the e-mail",
  "identity.staff.sso.way.beside": "With the work account or with a link in the e-mail",
  "identity.staff.sso.way.only": "With the work account only",
  "identity.staff.sso.emergencyPerson": "Administrator for emergencies",
  "identity.staff.sso.emergencyPersonHelp":
    "Only needed for ‘With the work account only’. This administrator can then still come in with a link in the e-mail, also when the sign-in service is broken, and stays administrator as long as it is so.",
  "identity.staff.sso.nobody": "Nobody",
  "identity.staff.sso.save": "Save",

  "identity.staff.sso.wrong.issuer": "Fill in the whole address, with https:// before it.",
  "identity.staff.sso.wrong.tooMany": "There can be {max} lines. Take one away first.",
  "identity.staff.sso.wrong.notConnected": "Connect Brink with the sign-in service first.",
  "identity.staff.sso.wrong.noGroups":
    "Say first for at least one group which role it gives. Nobody could come in otherwise.",
  "identity.staff.sso.wrong.emergency":
    "Choose an administrator who can still come in with a link in the e-mail when the sign-in service is broken.",
  "identity.staff.sso.wrong.neededForEmergency":
    "This is the administrator for emergencies. Appoint somebody else first, at Sign in with the work account.",
};
