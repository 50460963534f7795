import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { activityForm } from "../factories.ts";
import { photoDownload } from "../pages/photo.download.ts";
import { photoById } from "../plan-reader.ts";
import { addPhoto } from "./add-photo.ts";
import { removePhoto } from "./remove-photo.ts";
import { activity, add, lead, planned } from "./planned.fixture.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const photoFile = (bytes: Uint8Array = png) => new File([new Uint8Array(bytes)], "foto.png", { type: "image/png" });

// @NOTE safe: a download of this room never looks at the frame.
const frameless = undefined as never;

describe("a photo of an activity", () => {
  it("is refused without words for who cannot see it, and when it is something else or too large", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    const refusedAt = async (over: object) => {
      const answer = await world.run(
        addPhoto,
        { activityId, alt: "Tafel met kaart", photo: photoFile(), ...over },
        lead,
      );
      return answer.ok || answer.refusal.kind !== "invalid"
        ? answer
        : answer.refusal.fields.map(({ field, key }) => `${field} ${key}`);
    };
    expect(await refusedAt({ alt: " " })).toEqual(["alt platform.field.required"]);
    expect(await refusedAt({ photo: "foto.png" })).toEqual(["photo trajectories.field.photoMissing"]);
    expect(await refusedAt({ photo: photoFile(new Uint8Array()) })).toEqual(["photo trajectories.field.photoMissing"]);
    expect(await refusedAt({ photo: photoFile(new Uint8Array(1_048_577)) })).toEqual([
      "photo trajectories.field.photoTooBig",
    ]);
    expect(await refusedAt({ photo: photoFile(Buffer.from("<svg/>")) })).toEqual([
      "photo trajectories.field.photoKind",
    ]);
  });

  it("is one of at most six, also when they come at once", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    const addOne = (number: number) =>
      world.run(addPhoto, { activityId, alt: `Foto ${number}`, photo: photoFile() }, lead);
    for (const number of [1, 2, 3, 4, 5]) expect((await addOne(number)).ok).toBe(true);
    const answers = await Promise.all([6, 7, 8, 9, 10].map(addOne));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      refusal: { key: "trajectories.refused.photosFull", params: { max: 6 } },
    });
    expect((await activity(world, activityId)).photos).toHaveLength(6);
  });

  it("is not for residents while the trajectory is prepared, nor for another municipality", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    await world.done(addPhoto, { activityId, alt: "Tafel met kaart", photo: photoFile() }, lead);
    const photoId = (await activity(world, activityId)).photos[0]?.id ?? "";
    const asVisitor = await world.storage.read({ tenantId: world.tenant.id, actor: visitor() }, (work) =>
      photoDownload.load(work, { photoId }, frameless),
    );
    expect(asVisitor).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await createWorld().read((work) => photoById(work, photoId))).toBeUndefined();
    const asStaff = await world.storage.read({ tenantId: world.tenant.id, actor: lead }, (work) =>
      photoDownload.load(work, { photoId }, frameless),
    );
    expect(asStaff).toMatchObject({ ok: true, value: { contentType: "image/png" } });
    await world.done(removePhoto, { activityId, photoId }, lead);
    expect(await world.run(removePhoto, { activityId, photoId }, lead)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});
