import type { Messages } from "../../platform/define/room.ts";

/** Dutch of signing in with the municipality's own account, for staff. */
export const ssoWordsNl: Messages = {
  "identity.staff.sso.lead": "Werkt u bij gemeente {municipality}? Log in met het account van uw werk.",
  "identity.staff.sso.begin": "Inloggen met uw werkaccount",
  "identity.staff.sso.byMail": "Of met een link in uw mail",
  "identity.staff.sso.emergency": "Inloggen in een noodgeval",
  "identity.staff.sso.emergencyText":
    "Alleen voor de beheerder die hiervoor is aangewezen. Die krijgt een link in de mail. Alle anderen loggen in met hun werkaccount.",
  "identity.staff.sso.goodbye": "Ook uitloggen bij uw werkaccount",
  "identity.staff.sso.notIn": "U bent niet ingelogd",

  "identity.staff.sso.no.off": "Inloggen met een werkaccount staat hier uit. Log in met een link in uw mail.",
  "identity.staff.sso.no.notAllowed":
    "Dit adres mogen wij niet bezoeken. Het moet beginnen met https:// en op internet staan. Staat het in uw eigen netwerk? Dan zet wie Brink draait het in de instelling INTERNAL_ISSUERS.",
  "identity.staff.sso.no.away":
    "De inlogdienst van de gemeente geeft geen antwoord. Probeer het over een paar minuten opnieuw. Lukt het dan niet? Vraag het de ICT-afdeling.",
  "identity.staff.sso.no.noOpenId":
    "Op dit adres staat geen inlogdienst die OpenID Connect kent. Kijk of het adres van de inlogdienst goed is overgenomen.",
  "identity.staff.sso.no.otherIssuer":
    "De inlogdienst noemt zichzelf anders dan het adres dat is ingevuld. Neem ‘issuer’ letterlijk over uit de inlogdienst.",
  "identity.staff.sso.no.client":
    "De inlogdienst herkent Brink niet. Vertel het de beheerder van uw gemeente. Die kijkt of de client-id, het geheim of de sleutel, en het adres om terug te komen kloppen.",
  "identity.staff.sso.no.denied":
    "Het inloggen is afgebroken, of u mag met uw werkaccount niet in Brink. Vraag het de beheerder van uw gemeente.",
  "identity.staff.sso.no.again": "Dit inloggen is verlopen of al gebruikt. Begin opnieuw met de knop hieronder.",
  "identity.staff.sso.no.proof":
    "Wat de inlogdienst stuurde, klopte niet. Begin opnieuw. Gebeurt het weer? Vertel het de beheerder van uw gemeente.",
  "identity.staff.sso.no.clock":
    "De klok van Brink en die van de inlogdienst lopen te ver uiteen. Vertel het de beheerder van uw gemeente.",
  "identity.staff.sso.no.email":
    "De inlogdienst zegt niet dat uw e-mailadres echt van u is. Vertel het de beheerder van uw gemeente. Die kan dat laten instellen bij de inlogdienst.",
  "identity.staff.sso.no.known":
    "Uw e-mailadres hoort hier al bij een ander werkaccount. Vertel het de beheerder van uw gemeente.",
  "identity.staff.sso.no.groups":
    "U zit in te veel groepen: de inlogdienst stuurt ze niet mee. Vertel het de beheerder van uw gemeente. Die kan laten instellen dat alleen de groepen voor Brink meekomen.",
  "identity.staff.sso.no.group":
    "U zit in geen groep die in Brink mag werken. Vraag de beheerder van uw gemeente om u in een groep te zetten.",

  "identity.staff.sso.account": "Werkaccount",
  "identity.staff.sso.accountText":
    "Er hoort een werkaccount bij deze persoon. Heeft deze persoon een nieuw werkaccount met hetzelfde e-mailadres? Maak het oude dan los. Het volgende inloggen verbindt het nieuwe.",
  "identity.staff.sso.unlink": "Maak het werkaccount los",
  "identity.staff.sso.byGroups":
    "Wie met een werkaccount inlogt, krijgt deze rollen alleen nog van een groep: {roles}. Wat u hier geeft of weghaalt, geldt dan tot het volgende inloggen.",
  "identity.staff.sso.inviteGroups":
    "Deze rollen krijgt iemand met een werkaccount alleen van een groep: {roles}. Vraag uw ICT-afdeling om deze persoon in die groep te zetten. Anders is de rol weg na het inloggen.",
  "identity.staff.sso.inviteLead":
    "Deze persoon krijgt een mail met uitleg. Inloggen gaat met het werkaccount; dat moet hetzelfde e-mailadres hebben.",
  "identity.staff.mail.invitation.ssoText":
    "Dag {name},\n\nU bent uitgenodigd om mee te werken op de participatiewebsite van gemeente {municipality}.\n\nGa naar deze pagina en log in met uw werkaccount:\n{link}\n\nMet vriendelijke groet,\nGemeente {municipality}",

  "identity.staff.sso.settings": "Gemeente",
  "identity.staff.sso.title": "Inloggen met het werkaccount",
  "identity.staff.sso.state.off": "Staat uit. Iedereen die hier werkt, logt in met een link in de mail.",
  "identity.staff.sso.state.beside":
    "Staat aan. Wie hier werkt, kiest zelf: met het werkaccount of met een link in de mail.",
  "identity.staff.sso.state.only": "Staat aan. Wie hier werkt, logt alleen in met het werkaccount.",
  "identity.staff.sso.connection": "1. Verbind Brink met uw inlogdienst",
  "identity.staff.sso.connectionLead":
    "Bijvoorbeeld Microsoft Entra ID of Keycloak. Vraag uw ICT-afdeling om Brink daar aan te melden met deze adressen. De inlogdienst moet ook meesturen: de naam, het e-mailadres, dat dit adres klopt (email_verified of xms_edov), en de groepen. Vul daarna in wat u terugkrijgt.",
  "identity.staff.sso.back": "Adres om terug te komen (redirect URI)",
  "identity.staff.sso.out": "Adres na het uitloggen (post logout redirect URI)",
  "identity.staff.sso.field.issuer": "Adres van de inlogdienst (issuer)",
  "identity.staff.sso.field.issuer.help": "Zoals https://login.microsoftonline.com/uw-tenant/v2.0",
  "identity.staff.sso.field.clientId": "Client-id",
  "identity.staff.sso.field.clientId.help": "Hoe Brink bij de inlogdienst heet.",
  "identity.staff.sso.field.proof": "Hoe laat Brink zien dat het Brink is?",
  "identity.staff.sso.field.proof.help": "Kies wat uw inlogdienst kan.",
  "identity.staff.sso.proof.key": "Met een sleutel (private_key_jwt)",
  "identity.staff.sso.proof.key.help":
    "De veiligste manier. Brink maakt de sleutel zelf en geeft die nooit weg. De inlogdienst leest op het derde adres hierboven hoe die eruitziet.",
  "identity.staff.sso.proof.secret": "Met een geheim (client secret)",
  "identity.staff.sso.proof.secret.help":
    "Een wachtwoord dat u van de inlogdienst krijgt. Vaak verloopt het: noteer wanneer.",
  "identity.staff.sso.secretOnly": "(alleen bij ‘Met een geheim’)",
  "identity.staff.sso.field.clientSecret": "Geheim (client secret)",
  "identity.staff.sso.field.clientSecret.help": "Het wachtwoord van Brink bij de inlogdienst.",
  "identity.staff.sso.secretHelp": "Wij bewaren het versleuteld en laten het nooit meer zien.",
  "identity.staff.sso.secretKept":
    "Is bewaard. Vul alleen iets in als er een nieuw geheim is, of een andere inlogdienst.",
  "identity.staff.sso.field.groupsClaim": "Waar de groepen staan (claim)",
  "identity.staff.sso.field.groupsClaim.help": "Meestal groups of roles. Een punt leidt dieper: realm_access.roles",
  "identity.staff.sso.connect": "Bewaar en probeer",
  "identity.staff.sso.connected":
    "De inlogdienst antwoordt en de gegevens zijn bewaard. Log eerst zelf een keer in met uw werkaccount, voordat u bij stap 3 ‘Alleen met het werkaccount’ kiest.",
  "identity.staff.sso.try": "Probeer de verbinding opnieuw",
  "identity.staff.sso.works":
    "De inlogdienst antwoordt. Of de client-id en het geheim of de sleutel kloppen, ziet u pas als iemand inlogt.",
  "identity.staff.sso.groups": "2. Zeg wat elke groep mag",
  "identity.staff.sso.groupsLead":
    "Wie inlogt, krijgt de rollen van de eigen groepen. Staat een rol hieronder? Dan komt die alleen nog van een groep. Wie niet meer in de groep zit, is de rol kwijt bij het volgende inloggen. Andere rollen geeft u zelf, bij Mensen. Haalt u hieronder een regel weg? Mensen houden de rol dan, tot u die bij Mensen weghaalt.",
  "identity.staff.sso.group": "Groep",
  "identity.staff.sso.groupHelp":
    "Precies zoals de inlogdienst de groep stuurt: de naam, of bij Entra ID het object-id.",
  "identity.staff.sso.noGroups": "Er is nog geen groep met een rol.",
  "identity.staff.sso.addGroup": "Voeg deze groep toe",
  "identity.staff.sso.removeOf": "{role} weghalen bij de groep {group}",
  "identity.staff.sso.way": "3. Zet het aan",
  "identity.staff.sso.wayQuestion": "Hoe logt in wie hier werkt?",
  "identity.staff.sso.way.off": "Met een link in de mail",
  "identity.staff.sso.way.beside": "Met het werkaccount of met een link in de mail",
  "identity.staff.sso.way.only": "Alleen met het werkaccount",
  "identity.staff.sso.emergencyPerson": "Beheerder voor noodgevallen",
  "identity.staff.sso.emergencyPersonHelp":
    "Alleen nodig bij ‘Alleen met het werkaccount’. Deze beheerder kan dan nog met een link in de mail naar binnen, ook als de inlogdienst stuk is, en blijft zo lang beheerder.",
  "identity.staff.sso.nobody": "Niemand",
  "identity.staff.sso.save": "Opslaan",

  "identity.staff.sso.wrong.issuer": "Vul het hele adres in, met https:// ervoor.",
  "identity.staff.sso.wrong.tooMany": "Er kunnen {max} regels zijn. Haal eerst een regel weg.",
  "identity.staff.sso.wrong.notConnected": "Verbind Brink eerst met de inlogdienst.",
  "identity.staff.sso.wrong.noGroups":
    "Zeg eerst bij minstens één groep welke rol erbij hoort. Anders komt niemand binnen.",
  "identity.staff.sso.wrong.emergency":
    "Kies een beheerder die nog met een link in de mail naar binnen kan als de inlogdienst stuk is.",
  "identity.staff.sso.wrong.neededForEmergency":
    "Dit is de beheerder voor noodgevallen. Wijs eerst iemand anders aan, bij Inloggen met het werkaccount.",
};
