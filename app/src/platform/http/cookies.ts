import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Cookies of Brink: `__Host-` and Secure wherever the site is served over HTTPS. */
export type CookieJar = {
  get(name: CookieName): string | undefined;
  set(name: CookieName, value: string, maxAgeSeconds: number): void;
};

/**
 * `flow`: what somebody who went to sign in elsewhere comes back with (define/door.ts). `typed`: that this browser keeps a
 * form that was given back (kept-typed.ts).
 */
export type CookieName = "session" | "guest" | "lang" | "notice" | "flow" | "typed";

export function cookieJar(context: Context, baseUrl: string): CookieJar {
  const secure = baseUrl.startsWith("https:");
  const fullName = (name: CookieName) => (secure ? `__Host-brink-${name}` : `brink-${name}`);
  return {
    get: (name) => getCookie(context, fullName(name)),
    set: (name, value, maxAgeSeconds) =>
      setCookie(context, fullName(name), value, {
        path: "/",
        httpOnly: true,
        sameSite: "Lax",
        secure,
        maxAge: maxAgeSeconds,
      }),
  };
}
