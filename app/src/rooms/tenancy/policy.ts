import { anyone, roleHolders, systemOnly } from "../../platform/define/policy.ts";

/** Settings of the municipality: name, contact, brand, languages, retention, legal texts, neighbourhoods. */
export const mayManageMunicipality = roleHolders("manage municipality", ["administrator"]);

/** Words of the residents' side in every language. */
export const mayTranslate = roleHolders("translate", ["administrator", "adviser", "moderator"]);

/** Putting one's name under a translation: this is right. */
export const maySignTranslation = roleHolders("sign translation", ["administrator", "adviser"]);

/** A new municipality or host name is made by who runs the machine, not on a page. */
export const mayFoundMunicipality = systemOnly();

/** What a resident reads: privacy, accessibility, house rules, who this is. */
export const mayReadAboutUs = anyone();
