/** The addresses of signing in elsewhere; `back` and `out` are known to the provider. */
export const ssoHref = {
  signIn: "/inloggen",
  begin: "/inloggen/sso",
  back: "/inloggen/sso/terug",
  out: "/uitloggen",
  goodbye: "/uitloggen/sso",
} as const;
