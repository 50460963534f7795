import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { municipalityOf, publicAddress } from "../../../tenancy/room.ts";
import { trajectoryApi, trajectoryById } from "../../../trajectories/room.ts";
import { contributionById } from "../../contribution-reader.ts";
import { receivedHref } from "../../endpoints/received.ts";
import { questionById } from "../../questions/reader.ts";
import { dueAt } from "../../questions/domain.ts";
import { staffQuestionHref } from "../../questions/paths.ts";
import type { WebhookBindings } from "../bindings.ts";
import type { HookEvent } from "../domain.ts";
import { messageTypes } from "../domain.ts";
import { webhooksFor } from "../webhook-reader.ts";
import { putDelivery } from "../webhook-writer.ts";

const input = z.object({
  trajectoryId: z.string(),
  contributionId: z.string().optional(),
  dispositionId: z.string().optional(),
  questionId: z.string().optional(),
});
type Happened = z.output<typeof input>;

/** What is told: whose it is for who asks again, and where it can be read. Never a word of anybody. */
type Told = { readonly subject: string; readonly data: Readonly<Record<string, unknown>> };

/** Puts what happened among what has to be sent, for each webhook that is told of it. */
export function announceJob({ baseUrl }: Pick<WebhookBindings, "baseUrl">, event: HookEvent) {
  return job({
    name: `engage.announce_${snake(event)}`,
    input,
    retryLimit: 5,
    isWanted: async (work) => (await webhooksFor(work, event)).length > 0,
    async run(context, happened) {
      await context.inTenant(async (work) => {
        const webhooks = await webhooksFor(work, event);
        if (webhooks.length === 0) return ok(undefined);
        const told = await toldOf(work, baseUrl, event, happened);
        if (!told) return ok(undefined);
        // The same each time that this runs: who gets it twice knows it by its id.
        const messageId = `msg_${event}_${told.subject}`;
        const body = bodyOf(event, work.now, told.data);
        for (const { id: webhookId } of webhooks) await putDelivery(work, { webhookId, messageId, body });
        return ok(undefined);
      });
    },
  });
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function bodyOf(event: HookEvent | "test", at: Date, data: Told["data"]): string {
  return JSON.stringify({ type: messageTypes[event], timestamp: at.toISOString(), data });
}

/** Undefined for what nobody else may know of, or not any more. */
async function toldOf(work: Work, baseUrl: string, event: HookEvent, happened: Happened): Promise<Told | undefined> {
  const trajectory = await trajectoryById(work, happened.trajectoryId);
  const municipality = await municipalityOf(work);
  if (!trajectory) return undefined;
  const site = (municipality ? publicAddress(municipality, baseUrl) : baseUrl) + trajectoryApi;
  const data = { traject: trajectory.slug, _links: { traject: { href: `${site}/${trajectory.slug}` } } };
  // It can be closed, opened again and closed again, each time with a version of its own.
  if (event === "opened" || event === "closed") return { subject: `${trajectory.id}_${trajectory.version}`, data };
  const base = site.replace(trajectoryApi, "");
  if (event === "asked") return askedTold(work, happened, data, base);
  if (event === "questionAnswered") return questionTold(work, happened, data);
  return contributionTold(work, event, happened, data, base);
}

type Data = { readonly traject: string; readonly _links: Readonly<Record<string, { readonly href: string }>> };

async function questionTold(work: Work, { questionId = "" }: Happened, data: Data): Promise<Told | undefined> {
  const question = await questionById(work, questionId);
  const isPublic = question?.turns.some(({ moderation, answer }) => moderation === "published" && answer);
  if (!question || isPublic !== true) return undefined;
  const vragen = { href: `${data._links["traject"]?.href ?? ""}/vragen` };
  const answers = question.turns.filter(({ answer }) => answer).length;
  return {
    subject: `${question.id}_${answers}`,
    data: { ...data, vraag: question.id, _links: { ...data._links, vragen } },
  };
}

/** For the team alone: by when to answer, and where. Each time that it is asked on is told of. */
async function askedTold(
  work: Work,
  { questionId = "" }: Happened,
  data: Data,
  base: string,
): Promise<Told | undefined> {
  const question = await questionById(work, questionId);
  const asked = question?.turns.at(-1);
  if (!question || !asked || question.withdrawnAt) return undefined;
  const beheer = { href: base + staffQuestionHref(question.trajectoryId, question.id) };
  return {
    subject: `${question.id}_${question.turns.length}`,
    data: { ...data, vraag: question.id, antwoordVoor: dueAt(asked).toISOString(), _links: { ...data._links, beheer } },
  };
}

async function contributionTold(
  work: Work,
  event: "received" | "published" | "answered",
  { contributionId = "", dispositionId }: Happened,
  data: Data,
  site: string,
): Promise<Told | undefined> {
  const one = await contributionById(work, contributionId);
  if (!one || one.state === "withdrawn" || one.argument) return undefined;
  // What came in is told before anybody read it: only its number, and where the team reads it.
  if (event !== "received" && one.moderation !== "published") return undefined;
  if (event === "published" && one.visibility !== "public") return undefined;
  const inzending = { href: site + receivedHref(data.traject, one.receipt) };
  const told = { ...data, inbreng: one.receipt, activiteit: one.activityId, _links: { ...data._links, inzending } };
  return { subject: event === "answered" ? (dispositionId ?? one.id) : one.id, data: told };
}
