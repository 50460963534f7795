import { scrypt } from "node:crypto";

/** What trying one code costs: a megabyte and some milliseconds (RFC 7914), so that nobody tries them all. */
const cost = { N: 1024, r: 8, p: 1 } as const;

/**
 * What is kept of a code: whoever reads the database cannot take part with it. The same code is another row in another
 * municipality.
 */
export function codeHash(tenantId: string, code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, `brink code ${tenantId}`, 16, cost, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes.toString("base64url"));
    });
  });
}

export type HashOfCode = typeof codeHash;
