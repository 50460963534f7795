import { z } from "zod";
import type { Crumb, Frame } from "../../../platform/define/frame.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths } from "../paths.ts";
import { mayGuide, mayLook } from "../policy.ts";
import { ContactView } from "../views/contact.view.tsx";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { NewStakeholderView } from "../views/stakeholder-form.view.tsx";
import { StakeholderView } from "../views/stakeholder.view.tsx";
import { StakeholdersView } from "../views/stakeholders.view.tsx";
import type { LoadedMap } from "../queries/stakeholders.ts";
import { loadContact, loadMap, loadStakeholder } from "../queries/stakeholders.ts";

const ofMap = z.object({ id: z.string() });
const ofStakeholder = z.object({ id: z.string(), stakeholder: z.string() });
const ofContact = z.object({ id: z.string(), stakeholder: z.string(), contact: z.string() });

/** Who has a stake in the challenge of a guide, and what was said to them; for staff only. */
export function stakeholderPages(content: GuideContent, commands: ChooseCommands) {
  return [
    mapPage(content, commands),
    newPage(content, commands),
    stakeholderPage(content, commands),
    contactPage(content, commands),
  ];
}

function mapPage(content: GuideContent, { addPriorityGroups }: ChooseCommands) {
  return page({
    path: paths.stakeholders(":id"),
    layout: "staff",
    policy: mayLook,
    params: ofMap,
    load: (work, { id }: z.output<typeof ofMap>) => loadMap(work, content, id),
    title: (_, { t }) => t("choose.stakeholders.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.stakeholders.title")),
    view: (loaded, frame) => <StakeholdersView {...loaded} frame={frame} />,
    actions: {
      addGroups: action({
        command: addPriorityGroups,
        next: ({ id }) => ({ to: paths.stakeholders(id), notice: "choose.notice.groupsAdded" }),
      }),
    },
  });
}

function newPage(content: GuideContent, { addStakeholder }: ChooseCommands) {
  return page({
    path: paths.newStakeholder(":id"),
    layout: "staff",
    policy: mayGuide,
    params: ofMap,
    load: (work, { id }: z.output<typeof ofMap>) => loadMap(work, content, id),
    title: (_, { t }) => t("choose.stakeholders.new"),
    crumbs: (loaded, frame) => crumbsTo(loaded, frame, { label: frame.t("choose.stakeholders.new") }),
    view: (loaded, frame) => <NewStakeholderView {...loaded} frame={frame} />,
    actions: {
      add: action({
        command: addStakeholder,
        next: ({ id, stakeholder }) => ({
          to: paths.stakeholder(id, stakeholder),
          notice: "choose.notice.stakeholderAdded",
        }),
      }),
    },
  });
}

function stakeholderPage(content: GuideContent, commands: ChooseCommands) {
  const stays = (notice: string) => (to: { readonly id: string; readonly stakeholder: string }) => ({
    to: paths.stakeholder(to.id, to.stakeholder),
    notice: `choose.notice.${notice}`,
  });
  const leaves = (notice: string) => (to: { readonly id: string }) => ({
    to: paths.stakeholders(to.id),
    notice: `choose.notice.${notice}`,
  });
  return page({
    path: paths.stakeholder(":id", ":stakeholder"),
    layout: "staff",
    policy: mayLook,
    params: ofStakeholder,
    load: (work, asked: z.output<typeof ofStakeholder>) => loadStakeholder(work, content, asked),
    title: ({ stakeholder }) => stakeholder.name,
    crumbs: (loaded, frame) => crumbsTo(loaded, frame, { label: loaded.stakeholder.name }),
    view: (loaded, frame) => <StakeholderView {...loaded} frame={frame} />,
    actions: {
      change: action({ command: commands.changeStakeholder, next: stays("stakeholderChanged") }),
      contact: action({ command: commands.recordContact, next: stays("contactRecorded") }),
      remove: action({ command: commands.removeStakeholder, next: leaves("stakeholderRemoved") }),
      restore: action({ command: commands.restoreStakeholder, next: stays("stakeholderRestored") }),
      erase: action({ command: commands.eraseStakeholder, next: leaves("stakeholderErased") }),
    },
  });
}

function contactPage(content: GuideContent, { recordOutcome, eraseContactWords }: ChooseCommands) {
  return page({
    path: paths.stakeholderContact(":id", ":stakeholder", ":contact"),
    layout: "staff",
    policy: mayLook,
    params: ofContact,
    load: (work, asked: z.output<typeof ofContact>) => loadContact(work, content, asked),
    title: ({ contact }, { t, format }) => t("choose.contact.of", { day: format.date(contact.on) }),
    crumbs: (loaded, frame) => {
      const { guide, stakeholder, contact } = loaded;
      return crumbsTo(
        loaded,
        frame,
        { label: stakeholder.name, href: paths.stakeholder(guide.id, stakeholder.id) },
        { label: frame.t("choose.contact.of", { day: frame.format.date(contact.on) }) },
      );
    },
    view: (loaded, frame) => <ContactView {...loaded} frame={frame} />,
    actions: {
      outcome: action({
        command: recordOutcome,
        next: ({ id, stakeholder }) => ({
          to: paths.stakeholder(id, stakeholder),
          notice: "choose.notice.outcomeRecorded",
        }),
      }),
      eraseWords: action({
        command: eraseContactWords,
        next: ({ id, stakeholder }) => ({
          to: paths.stakeholder(id, stakeholder),
          notice: "choose.notice.wordsErased",
        }),
      }),
    },
  });
}

function crumbsTo({ guide, challenge }: LoadedMap, frame: Frame, ...further: readonly Crumb[]): readonly Crumb[] {
  const above = guideCrumbs(frame, guide, challenge, frame.t("choose.stakeholders.title")).slice(0, -1);
  return [...above, { label: frame.t("choose.stakeholders.title"), href: paths.stakeholders(guide.id) }, ...further];
}
