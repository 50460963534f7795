import type { RequestListener } from "node:http";

// Nothing from elsewhere, nothing inline.
const onlyOurs = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** What may stand inside pages of any other site: it has no forms and shows what everybody may read. */
export const framedRoot = "/embed/";

// @NOTE X-Frame-Options knows no "everywhere": it is left out.
const framing = {
  no: { "Content-Security-Policy": `${onlyOurs}; frame-ancestors 'none'`, "X-Frame-Options": "DENY" },
  yes: { "Content-Security-Policy": `${onlyOurs}; frame-ancestors *` },
};

/** The headers of every answer to a request for `path`. */
export function securityHeaders(baseUrl: string): (path: string | undefined) => Readonly<Record<string, string>> {
  const framed = headersOf(baseUrl, framing.yes);
  const others = headersOf(baseUrl, framing.no);
  return (path) => (path?.startsWith(framedRoot) ? framed : others);
}

function headersOf(baseUrl: string, policy: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    ...policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(baseUrl.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
}

/** Every answer of `listener` gets them, also one that never comes to a page: they are there before it begins. */
export function withSecurityHeaders(baseUrl: string, listener: RequestListener): RequestListener {
  const headersFor = securityHeaders(baseUrl);
  return (request, response) => {
    for (const [name, value] of Object.entries(headersFor(request.url))) response.setHeader(name, value);
    listener(request, response);
  };
}
