import { letterCode } from "../../../kernel/ids.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { PaperForm, PaperQuestion } from "../../../platform/files/paper-form.ts";
import { said, saidInDutch } from "../../../platform/i18n/said.ts";
import { trajectoryPaths, trajectoryTitle } from "../../trajectories/room.ts";
import type { CodeRule } from "../codes/domain.ts";
import type { Place } from "../place.ts";
import { titleOf } from "../views/names.ts";

/** Four letters on every sheet. Other questions have another code, so a form of an older print is known by it. */
export function formCode({ activity, setup }: Pick<Place, "activity" | "setup">): string {
  return letterCode(`paper ${activity.id} ${JSON.stringify(setup)}`);
}

/** The form of an activity to print, with the address of the site on it; undefined when its method has none, or nothing is asked yet. */
export function formToPrint(place: Place, site: string, frame: Frame): PaperForm | undefined {
  const { t, lang, tenant } = frame;
  const questions = place.method.paper?.(place.setup, frame) ?? [];
  if (questions.length === 0) return undefined;
  return {
    title: said(frame, pickText(place.host.question, lang)) || titleOf(place, lang),
    kicker: t("engage.paper.kicker", { municipality: tenant.name, title: trajectoryTitle(frame, place.trajectory) }),
    lang,
    intro: introOf(place, frame),
    questions: [...questions, ...whoOnPaper(place, frame)],
    closing: { heading: t("engage.paper.handIn"), lines: closingOf(place, site, frame) },
    sheet: { form: t("engage.paper.form", { code: formCode(place) }), number: t("engage.paper.number") },
    pageOf: (at, of) => t("engage.paper.sheet", { at, of }),
  };
}

function introOf({ host }: Place, frame: Frame): readonly string[] {
  const explanation = said(frame, pickText(host.explanation, frame.lang));
  return [explanation, frame.t("engage.paper.how")].filter((line) => line !== "");
}

/** As the screen "who are you", as far as it is typed over. */
function whoOnPaper({ host }: Place, { t }: Frame): readonly PaperQuestion[] {
  const optional = t("engage.optional");
  return [
    {
      ...{ code: "as", controls: ["as", "organisation"], words: t("engage.who.as"), notes: [] },
      answer: {
        ...{ kind: "boxes", options: [t("engage.who.person")] },
        other: t("engage.paper.organisation"),
      },
    },
    {
      ...{ code: "email", controls: ["email"], words: `${t("engage.paper.email")} ${optional}` },
      ...{ notes: [t("engage.who.emailHelp"), t("engage.who.young")], answer: { kind: "lines", many: 1 } },
    },
    ...(host.codes === "none" ? [] : [letterCodeOnPaper(host.codes, t)]),
  ];
}

function letterCodeOnPaper(rule: CodeRule, t: Frame["t"]): PaperQuestion {
  return {
    ...{ code: "code", controls: ["code"], words: t("engage.paper.letterCode") },
    ...{ notes: rule === "required" ? [] : [t("engage.code.optional")], answer: { kind: "lines", many: 1 } },
  };
}

function closingOf(place: Place, address: string, frame: Frame): readonly string[] {
  const { t, tenant, format } = frame;
  const { address: office, hours, phone } = tenant.contact;
  const { endsOn } = place.activity;
  const site = address.replace(/^https?:\/\//, "");
  const where = saidInDutch(frame, [`Gemeente ${tenant.name}`, office].filter((part) => part !== "").join(", "));
  const open = hours === "" ? "" : t("engage.paper.open", { hours: saidInDutch(frame, hours) });
  return [
    t("engage.paper.bring", { where }) + (open === "" ? "" : ` ${open}`),
    endsOn === undefined ? "" : t("engage.paper.until", { date: format.date(endsOn) }),
    t(place.method.visibility === "counted" ? "engage.paper.counted" : "engage.paper.read"),
    t("engage.paper.privacy", { address: `${site}/privacy` }),
    phone === "" ? "" : t("engage.paper.help", { phone }),
    t("engage.paper.online", { address: site + trajectoryPaths.trajectory(place.trajectory.slug) }),
  ].filter((line) => line !== "");
}
