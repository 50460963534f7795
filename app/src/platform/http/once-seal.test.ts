import { describe, expect, it } from "vitest";
import { onceKey, seal, unseal } from "./once-seal.ts";

const answer = '{"to":"/inbreng/private/bewijs"}';

describe("the answer of a form", () => {
  it("opens with the form's own key and with no other, nor with what the database holds of it", () => {
    const sealed = seal("own key", answer);
    expect(unseal("own key", sealed)).toBe(answer);
    expect(() => unseal("other key", sealed)).toThrow();
    expect(() => unseal(onceKey("own key"), sealed)).toThrow();
  });

  it("does not open when it was changed", () => {
    const bytes = Buffer.from(seal("own key", answer), "base64url");
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal("own key", bytes.toString("base64url"))).toThrow();
  });

  it("is never sealed twice alike: two together would tell what differs", () => {
    expect(seal("own key", answer)).not.toBe(seal("own key", answer));
    expect(Buffer.from(seal("own key", answer), "base64url").toString("latin1")).not.toContain("private");
  });
});
