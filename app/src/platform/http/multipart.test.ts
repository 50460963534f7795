import { describe, expect, it } from "vitest";
import { readMultipart } from "./multipart.ts";

const limits = { keep: 1_000, read: 5_000, parts: 20 };

async function read(form: FormData, own: Partial<typeof limits> = {}) {
  const { body, headers } = new Response(form);
  if (!body) throw new Error("no body");
  return readMultipart(body, headers.get("content-type") ?? "", { ...limits, ...own });
}

function formOf(...entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const file = (bytes: number, name = "plein.jpg") => new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });

/** What somebody sends for ever, with how much of it was taken. */
function endless() {
  const taken = { bytes: 0 };
  const head = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull(controller) {
      taken.bytes += 1_000;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  return { body, taken };
}

describe("a form with files", () => {
  it("is not read on when it has no end", async () => {
    const { body, taken } = endless();
    expect(await readMultipart(body, "multipart/form-data; boundary=b", limits)).toBeUndefined();
    expect(taken.bytes).toBeLessThan(10_000);
  });

  it("is refused when its texts are longer than may be kept, at once or together", async () => {
    expect(await read(formOf(["a", "x".repeat(1_200)]))).toBeUndefined();
    expect(await read(formOf(["a", "x".repeat(600)], ["b", "x".repeat(600)]))).toBeUndefined();
  });

  it.each([
    ["ends half-way a file", '--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nxx'],
    ["ends half-way a text", '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\nxx'],
    ["is no form", "zz"],
  ])("is broken when it %s", async (_, text) => {
    const body = new Response(text).body as ReadableStream<Uint8Array>; // @NOTE safe: a text has a body.
    await expect(readMultipart(body, "multipart/form-data; boundary=b", limits)).rejects.toThrow();
  });

  it("has no more parts than may be", async () => {
    const many = Array.from({ length: 50 }, (_, n) => [`f${String(n)}`, ""] as const);
    expect((await read(formOf(...many)))?.entries).toHaveLength(20);
  });

  it("leaves out a file that is too large, says so, and keeps what was typed before and behind it", async () => {
    const found = await read(formOf(["a", "voor"], ["photo", file(2_000)], ["alt", "achter"], ["small", file(900)]));
    expect(found?.cut).toEqual(["photo"]);
    expect(found?.entries.map(([name]) => name)).toEqual(["a", "alt", "small"]);
  });

  it("is what a browser sent: names, kinds and bytes, also of no file and of one that is empty", async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(700));
    const photo = new File([bytes], "plein één 日.jpg", { type: "image/jpeg" });
    const found = await read(formOf(["titel", "Eén\r\nbankje 🪑"], ["photo", photo], ["none", new File([], "")]));
    const [title, came, none] = (found?.entries ?? []).map(([, value]) => value);
    expect(title).toBe("Eén\r\nbankje 🪑");
    expect(came).toMatchObject({ name: "plein één 日.jpg", type: "image/jpeg", size: 700 });
    expect(new Uint8Array(await (came as File).arrayBuffer())).toEqual(bytes);
    expect(none).toMatchObject({ size: 0, name: "" });
  });
});
