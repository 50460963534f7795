import type { OidcServer } from "../../servers/oidc-server.ts";
import { dayFromNow } from "../main-job/form.ts";
import type { Visit } from "../visit.ts";

/** An administrator connects the work accounts, and says which group is which role. */
export async function connectWorkAccounts(administrator: Visit, provider: OidcServer): Promise<void> {
  await administrator.go("/demo");
  await administrator.press(/^Stap in deze rol: Beheerder, /);
  await administrator.go("/beheer/gemeente");
  await administrator.follow("Wijzig Inloggen met het werkaccount");
  await administrator.fill("Adres van de inlogdienst (issuer)", provider.issuer);
  await administrator.fill("Client-id", provider.client.id);
  await administrator.choose("Met een geheim (client secret)");
  await administrator.fill("Geheim (client secret) (alleen bij ‘Met een geheim’)", provider.client.secret);
  await administrator.press("Bewaar en probeer");
  await administrator.sees("De inlogdienst antwoordt");
  for (const [group, role] of Object.entries({ Adviseurs: "Participatieadviseur", Moderatie: "Moderator" })) {
    await administrator.fill("Groep", group);
    await administrator.select("Rol", role);
    await administrator.press("Voeg deze groep toe");
  }
  await administrator.choose("Met het werkaccount of met een link in de mail");
  await administrator.press("Opslaan");
  await administrator.sees("Staat aan.");
}

/** Out, and in again as whoever the provider knows. */
export async function signIn(staff: Visit): Promise<void> {
  await staff.go("/inloggen");
  await staff.follow("Inloggen met uw werkaccount");
}

/** A survey of one question in the running trajectory, in which everybody counts once; where its settings are. */
export async function setUpSurvey(adviser: Visit): Promise<void> {
  await adviser.go("/beheer/trajecten");
  await adviser.follow(/Marktplein/);
  await adviser.go(`${adviser.path()}/activiteiten/nieuw`);
  await adviser.select("Methode", "Online enquête");
  await adviser.choose("In Brink: Online enquête");
  await adviser.fill("Titel voor inwoners (niet verplicht)", survey);
  await adviser.fill("Begint op (niet verplicht)", dayFromNow(0));
  await adviser.fill("Eindigt op (niet verplicht)", dayFromNow(14));
  await adviser.press("Opslaan");
  await adviser.follow("Stel in hoe mensen meedoen");
  await adviser.choose("Iedereen. Wie een code heeft, tellen we ook apart");
  await adviser.choose("Eén keer per e-mailadres");
  await adviser.choose("Nee, alleen met een code");
  await adviser.press("Bewaar");
  await adviser.follow("Vragen");
  await adviser.follow("Eén antwoord kiezen");
  await adviser.fill("De vraag in het Nederlands", question);
  await adviser.fill("Antwoorden in het Nederlands", "Een bank\nEen boom");
  await adviser.press("Bewaar");
  await adviser.sees("Bewaard.");
}

export const survey = "Wat hoort op het plein?";
export const question = "Wat mist u het meest?";
