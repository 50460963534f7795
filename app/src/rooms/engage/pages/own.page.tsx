import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { RawForm } from "../../../platform/define/page.ts";
import { page, action } from "../../../platform/define/page.ts";
import type { Method } from "../../../platform/define/method.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { changeContribution } from "../commands/change-contribution.ts";
import { leaveContact, removeContact } from "../commands/change-contact.ts";
import { objectToRejection } from "../commands/object-to-rejection.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { typedFields } from "../form-fields.ts";
import { ownHref, ownPath, receiptPath } from "../paths.ts";
import { mayTakePart } from "../policy.ts";
import { offeredSignIn } from "../sign-in/offered.ts";
import { takesTurn } from "../turns/domain.ts";
import { fileLimitScript, formMegabytes } from "../uploads/upload.ts";
import { addLaterPhoto } from "../uploads/commands/add-later-photo.ts";
import type { Removed } from "../uploads/commands/remove-photo.ts";
import { removeOwnPhoto } from "../uploads/commands/remove-photo.ts";
import { objectToPhoto } from "../uploads/taken/commands.ts";
import { OwnView } from "../views/own.view.tsx";
import { ReceiptView } from "../views/receipt.view.tsx";
import { loadOwn } from "./load-own.ts";

type Params = { readonly token: string };
const params: z.ZodType<Params> = z.object({ token: z.string().max(100) });

const back =
  (notice: string) =>
  (_output: unknown, { token }: Params) => ({ to: ownHref(token), notice });
const onlyToken = ({ token }: Params) => ({ token });
const withToken = ({ token }: Params, form: RawForm) => ({ ...form, token });

export function ownCommands(methods: readonly Method[]) {
  return {
    change: changeContribution(methods),
    leave: leaveContact(methods),
    remove: removeContact(methods),
    object: objectToRejection(methods),
    withdraw: withdrawContribution(methods),
  };
}

/** Behind the private link. */
export function ownPage(
  methods: readonly Method[],
  commands: ReturnType<typeof ownCommands>,
  photos = { remove: removeOwnPhoto(methods), add: addLaterPhoto(methods), object: objectToPhoto(methods) },
) {
  return page({
    path: ownPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    formMegabytes,
    scripts: [fileLimitScript],
    load: (work, { token }) => loadOwn(work, methods, token),
    title: (_shown, { t }) => t("engage.own.title"),
    view: (shown, frame) => <OwnView shown={shown} frame={frame} />,
    actions: {
      change: action({
        command: commands.change,
        input: ({ token }: Params, form, { begunAt }) => ({ token, begunAt, fields: typedFields(form) }),
        next: back("engage.own.changed"),
      }),
      leaveContact: action({ command: commands.leave, input: withToken, next: back("engage.own.contactSaved") }),
      removeContact: action({ command: commands.remove, input: onlyToken, next: back("engage.own.contactRemoved") }),
      addPhoto: action({
        command: photos.add,
        input: ({ token }: Params, form) => ({ token, photo: form["photo"], alt: form["alt"] }),
        next: back("engage.photo.later.added"),
      }),
      removePhoto: action({
        command: photos.remove,
        input: ({ token }: Params, form) => ({ token, photoId: form["photoId"] }),
        next: ({ wasPdf }: Removed, { token }) => ({
          to: ownHref(token),
          notice: wasPdf ? "engage.pdf.removed" : "engage.photo.removed",
        }),
      }),
      objectToPhoto: action({ command: photos.object, input: withToken, next: back("engage.own.objected") }),
      object: action({ command: commands.object, input: withToken, next: back("engage.own.objected") }),
      withdraw: action({ command: commands.withdraw, input: onlyToken, next: back("engage.own.withdrawnNow") }),
    },
  });
}

/** The receipt, right after sending. */
export function receiptPage(methods: readonly Method[]) {
  return page({
    path: receiptPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, { token }) {
      const own = await loadOwn(work, methods, token);
      if (!own.ok) return own;
      const trajectory = await trajectoryById(work, own.value.place.trajectory.id);
      if (!trajectory) return notFound();
      const { place, contribution } = own.value;
      const signIn = takesTurn(place.host, contribution.withCode) ? await offeredSignIn(work, place) : undefined;
      const as = contribution.fromOrganisation ? "organisation" : "person";
      const signedInWith = signIn?.find(({ party }) => party === as);
      return ok({ ...own.value, promised: trajectory.promised, signedInWith });
    },
    title: (_shown, { t }) => t("engage.receipt.title"),
    view: (shown, frame) => <ReceiptView shown={shown} frame={frame} />,
  });
}
