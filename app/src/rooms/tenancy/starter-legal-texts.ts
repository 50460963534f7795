import type { LegalTexts } from "./domain.ts";

/**
 * Texts to begin with, for a municipality to make its own: what Brink itself does with personal data, and nothing that
 * only the municipality can know. How long data stays is not in them: the page prints that from the settings.
 */
export function starterLegalTexts(town: { readonly name: string }): LegalTexts {
  return {
    privacy: { nl: privacyNl(town.name), en: privacyEn(town.name) },
    accessibility: { nl: accessibilityNl(town.name), en: accessibilityEn(town.name) },
    houseRules: { nl: houseRulesNl(town.name), en: houseRulesEn(town.name) },
  };
}

function privacyNl(name: string): string {
  return `Doet u mee op deze website? Dan gaat gemeente ${name} zorgvuldig om met uw gegevens.

## Meedoen zonder account
U hoeft geen account te maken. U hoeft ook niet te zeggen wie u bent. Wij bewaren wat u schrijft of kiest, en wanneer u dat deed.

## Uw e-mailadres
U kiest zelf of u een e-mailadres achterlaat. Wij gebruiken het alleen waarvoor u het gaf. Bijvoorbeeld om u te laten weten wat er met uw inbreng gebeurt, of voor nieuws dat u wilt volgen. Andere mensen zien uw e-mailadres niet.

## Cookies
Wij plaatsen alleen cookies die nodig zijn. Een cookie onthoudt uw taal. Een andere zorgt dat u uw eigen inbreng terugvindt op dit apparaat. Wij volgen u niet en geven niets door aan adverteerders.

## Uw rechten
- U mag zien welke gegevens wij van u hebben. Bij Mijn inbreng haalt u ze op, en stopt u met uw account.
- U mag uw inbreng veranderen of weghalen. Dat doet u met de persoonlijke link die u krijgt.
- U mag ons vragen om gegevens te verbeteren of te verwijderen.

Bent u het niet eens met wat wij doen? Bel of mail ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`;
}

function privacyEn(name: string): string {
  return `When you take part on this website, the municipality of ${name} handles your data with care.

## Taking part without an account
You do not need an account. You do not have to tell us who you are. We keep what you write or choose, and when you did so.

## Your e-mail address
You decide whether you leave an e-mail address. We only use it for what you gave it for. For example to tell you what happens with your contribution, or for news that you want to follow. Other people do not see your e-mail address.

## Cookies
We only use cookies that are necessary. One cookie remembers your language. Another lets you find your own contribution again on this device. We do not track you and pass nothing on to advertisers.

## Your rights
- You may see which data we have about you. At My contributions you fetch them, and stop your account.
- You may change or withdraw your contribution. You do this with the private link that you receive.
- You may ask us to correct or delete data.

Do you disagree with what we do? Call or e-mail us. You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).`;
}

function accessibilityNl(name: string): string {
  return `Gemeente ${name} wil dat iedereen deze website kan gebruiken. Ook mensen die slecht zien, geen muis gebruiken of moeite hebben met lezen.

## Wat wij doen
- U kunt alles met het toetsenbord bedienen.
- U kunt de tekst vergroten tot 200 procent. Alles blijft dan leesbaar.
- De website werkt ook zonder JavaScript en op een oude telefoon.
- Een kaart heeft ook een lijst. Een grafiek heeft ook een tabel.
- Teksten voor bewoners zijn in eenvoudig Nederlands.

## Nog niet onderzocht
Deze website is nog niet onderzocht door een onafhankelijk bureau. Wij weten dus nog niet zeker of alles aan de regels voldoet (WCAG, niveau A en AA).

## Werkt iets niet voor u?
Bel of mail ons. Wij helpen u dan op een andere manier om mee te doen. En wij proberen het probleem op te lossen.`;
}

function accessibilityEn(name: string): string {
  return `The municipality of ${name} wants everyone to be able to use this website. Also people who see poorly, do not use a mouse or find reading hard.

## What we do
- You can use everything with the keyboard.
- You can enlarge the text to 200 percent. Everything stays readable.
- The website also works without JavaScript and on an old phone.
- Every map also has a list. Every chart also has a table.
- Texts for residents are written in plain language.

## Not yet examined
This website has not yet been examined by an independent organisation. So we do not know for certain that it meets all rules (WCAG, levels A and AA).

## Does something not work for you?
Call or e-mail us. We will help you to take part in another way. And we will try to solve the problem.`;
}

function houseRulesNl(name: string): string {
  return `Iedereen mag meepraten in ${name}. Daarom spreken wij een paar dingen af.

- Praat over het onderwerp. Val niemand persoonlijk aan.
- Scheld niet, bedreig niemand en discrimineer niet.
- Zet geen telefoonnummers of adressen in uw tekst. Niet van uzelf en niet van anderen.
- Schrijf of upload alleen wat van uzelf is.

Houdt een tekst zich hier niet aan? Dan halen wij hem weg of vragen wij u om hem te veranderen. U krijgt altijd te lezen waarom.`;
}

function houseRulesEn(name: string): string {
  return `Everyone may join the conversation in ${name}. That is why we agree on a few things.

- Talk about the subject. Do not attack anyone personally.
- Do not swear, threaten or discriminate.
- Do not put telephone numbers or addresses in your text. Not your own and not those of others.
- Only write or upload what is your own.

Does a text not follow these rules? Then we remove it or ask you to change it. You will always read why.`;
}
