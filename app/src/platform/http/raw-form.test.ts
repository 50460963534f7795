import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { readForm } from "./raw-form.ts";

const site = new Hono().post("/", async (context) => context.json((await readForm(context))?.form ?? "too many"));

async function read(body: BodyInit, contentType?: string): Promise<unknown> {
  const headers = contentType === undefined ? {} : { "Content-Type": contentType };
  const response = await site.request("/", { method: "POST", body, headers });
  return response.status === 200 ? response.json() : response.status;
}

const typed = "application/x-www-form-urlencoded";

describe("a form as it came", () => {
  it("is refused with more fields than any form has, before they keep others waiting", async () => {
    const names = Array.from({ length: 30_000 }, (_, n) => `f${String(n)}=`);
    expect(await read(names.join("&"), typed)).toBe("too many");
  });

  it.each([
    ["no form", "{}", "application/json"],
    ["broken", "zz", "multipart/form-data; boundary=x"],
    ["empty", "", undefined],
  ])("has no fields when it is %s", async (_, body, contentType) => {
    expect(await read(body, contentType)).toEqual({});
  });

  it("keeps no characters that the database cannot keep, nor a name that changes objects", async () => {
    expect(await read("a=x%00y&__proto__=z", typed)).toEqual({ a: "xy" });
  });

  it("makes a list of what stands more than once", async () => {
    expect(await read("a=1&b=2&a=3&a=4", typed)).toEqual({ a: ["1", "3", "4"], b: "2" });
  });
});
