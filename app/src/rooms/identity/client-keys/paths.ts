/** Where a sign-in service reads by which keys Brink signs. */
export const keySetHref = { staff: "/inloggen/sso/jwks.json", residents: "/meedoen/inloggen/jwks.json" } as const;
