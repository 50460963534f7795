import { describe, expect, it } from "vitest";
import { newId, newToken } from "../../kernel/ids.ts";
import { linkState, localPath, sessionExpiry, startOf } from "./domain.ts";

describe("the place after signing in", () => {
  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/a/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "beheer",
    "",
    "/a b",
    "/a\nb",
    "/inloggen",
    "/inloggen/abc",
    "/uitloggen",
    `/${"a".repeat(600)}`,
  ])("refuses %j", (path) => expect(localPath(path)).toBeUndefined());

  it.each(["/", "/beheer/mensen?zoek=a%20b#lijst", "/trajecten/inloggen-helpt", `/trajecten/${"straat-".repeat(6)}x`])(
    "takes %s",
    (path) => expect(localPath(path)).toBe(path),
  );

  const token = newToken();
  it.each([
    [`/delen?link=${token}`, "/delen"],
    [`/delen?pagina=2&link=${encodeURIComponent(token)}&zoek=a%20b`, "/delen?pagina=2&zoek=a+b"],
    [`/delen?verder=${encodeURIComponent(`/delen?link=${token}`)}`, "/delen"],
    [`/meedenken/${token}`, undefined],
    [`/delen#${token}`, undefined],
    [`/gidsen/${newId()}?opgave=${newId()}`, expect.stringMatching(/^\/gidsen\/.{36}\?opgave=.{36}$/)],
  ])("is kept without the key of a link: %s", (path, kept) => expect(localPath(path)).toEqual(kept));

  it("is the front page for a resident and the workbench for everybody else", () => {
    expect(startOf(["resident"])).toBe("/");
    expect(startOf(["resident", "clerk"])).toBe("/beheer");
  });
});

describe("a link in a mail", () => {
  const now = new Date("2026-11-02T09:00:00Z");
  const link = { personId: "p", nextPath: "/", expiresAt: new Date("2026-11-02T09:15:00Z") };

  it("is unknown when nobody made it", () => expect(linkState(undefined, now)).toBe("unknown"));
  it("is used after its first use, also when it is old", () =>
    expect(linkState({ ...link, usedAt: now, expiresAt: now }, now)).toBe("used"));
  it("is expired at the very end of its time", () =>
    expect(linkState({ ...link, expiresAt: now }, now)).toBe("expired"));
  it("opens the door before that", () => expect(linkState(link, now)).toBe("usable"));
});

describe("a session", () => {
  const began = new Date("2026-11-02T09:00:00Z");

  it("ends after twelve idle hours", () => {
    expect(sessionExpiry(began, new Date("2026-11-03T08:00:00Z"))).toEqual(new Date("2026-11-03T20:00:00Z"));
  });

  it("ends after seven days, however busy somebody is", () => {
    expect(sessionExpiry(began, new Date("2026-11-09T08:00:00Z"))).toEqual(new Date("2026-11-09T09:00:00Z"));
  });
});
