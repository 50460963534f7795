/** The addresses of the settings, in one place because they point at each other. */
export const settingsHref = {
  overview: "/beheer/gemeente",
  name: "/beheer/gemeente/naam",
  contact: "/beheer/gemeente/contact",
  brand: "/beheer/gemeente/huisstijl",
  languages: "/beheer/gemeente/talen",
  retention: "/beheer/gemeente/bewaren",
  areas: "/beheer/gemeente/wijken",
  // Pages of the room identity, which stands on this one.
  signIn: "/beheer/gemeente/inloggen",
  residents: "/beheer/gemeente/inwoners",
  organisations: "/beheer/gemeente/organisaties",
  // The same, and two of engage.
  keys: "/beheer/gemeente/sleutels",
  webhooks: "/beheer/gemeente/webhooks",
  reasons: "/beheer/inbreng/redenen",
  texts: "/beheer/gemeente/teksten",
  translations: "/beheer/vertalingen",
} as const;
