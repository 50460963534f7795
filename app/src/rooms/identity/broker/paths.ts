/** The addresses that a broker of residents knows: `back`, and `out` after signing out there. */
export const brokerHref = {
  begin: "/meedoen/inloggen",
  back: "/meedoen/inloggen/terug",
  goodbye: "/meedoen/uitloggen",
  out: "/meedoen/uitgelogd",
  notKnown: "/meedoen/niet-ingelogd",
  /** How it looks where nobody can really sign in. */
  example: "/meedoen/inloggen/voorbeeld",
} as const;
