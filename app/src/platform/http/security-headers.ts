import type { RequestListener } from "node:http";

// Nothing from elsewhere, nothing inline; the site cannot be framed.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** The headers of every answer. */
export function securityHeaderList(baseUrl: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(baseUrl.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
}

/** Every answer of `listener` gets them, also one that never comes to a page: they are there before it begins. */
export function withSecurityHeaders(baseUrl: string, listener: RequestListener): RequestListener {
  const headers = Object.entries(securityHeaderList(baseUrl));
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    listener(request, response);
  };
}
