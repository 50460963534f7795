import type { Work } from "../../../platform/define/work.ts";
import type { Resident } from "../../identity/room.ts";
import { residentById } from "../../identity/room.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import { linkOf } from "../following/domain.ts";
import { followedHref } from "../following/paths.ts";
import { followerByEmail } from "../following/reader.ts";
import { listPerPage } from "../page-sizes.ts";
import { knownParticipant } from "../participant.ts";
import type { Place } from "../place.ts";
import { oncePerActivity, placeOf } from "../place.ts";
import type { QuestionBindings } from "../questions/bindings.ts";
import { questionToken } from "../questions/bindings.ts";
import type { Question } from "../questions/domain.ts";
import { publishedById } from "../contribution-reader.ts";
import { askedBy, sentBy, supportedBy } from "./reader.ts";

export type MineBindings = Pick<EngageBindings, "methods"> & Pick<QuestionBindings, "tokenOf">;

/** What a page of one's own shows. */
export type MineShown = Mine & {
  readonly page: number;
  /** Where somebody goes on who came here for an account. */
  readonly next: string | undefined;
};

export type Mine = {
  readonly total: number;
  /** Each with what a reason is about, when everybody can read that. */
  readonly sent: readonly (AnsweredContribution & {
    readonly place: Place;
    readonly about: Contribution | undefined;
  })[];
  /** Each with its private link and what it is about. */
  readonly asked: readonly { readonly question: Question; readonly token: string; readonly trajectory: Trajectory }[];
  readonly supported: readonly { readonly contribution: Contribution; readonly place: Place }[];
  readonly account: Resident | undefined;
  /** Where the address of the account says what it follows. */
  readonly followedHref: string | undefined;
};

// Nobody asks or supports more on one device; what would stand below is in the file with everything.
const onPage = 100;

const nothing: Mine = {
  ...{ total: 0, sent: [], asked: [], supported: [] },
  ...{ account: undefined, followedHref: undefined },
};

/** What whoever looks sent, by page, and at most so many of what they asked and support; and what they follow. */
export async function loadMine(work: Work, bindings: MineBindings, page: number, atMost = onPage): Promise<Mine> {
  const participant = knownParticipant(work.actor);
  if (participant === undefined) return nothing;
  const placeFor = oncePerActivity((at, activityId) => placeOf(at, bindings.methods, activityId));
  const { items, total } = await sentBy(work, participant, { page, perPage: listPerPage });
  const abouts = await publishedById(
    work,
    items.flatMap(({ contribution: { argument } }) => argument?.aboutId ?? []),
  );
  const sent = items.map(async (item) => {
    const place = await placeFor(work, item.contribution.activityId);
    const about = abouts.get(item.contribution.argument?.aboutId ?? "");
    return place ? [{ ...item, place, about }] : [];
  });
  const supported = (await supportedBy(work, participant, atMost)).map(async (contribution) => {
    const place = await placeFor(work, contribution.activityId);
    return place ? [{ contribution, place }] : [];
  });
  const account = await residentById(work, participant);
  return {
    ...{ total, sent: (await Promise.all(sent)).flat(), supported: (await Promise.all(supported)).flat() },
    ...{ asked: await questionsOf(work, bindings, participant, atMost), account },
    followedHref: account && (await followedBy(work, bindings, account)),
  };
}

async function questionsOf(
  work: Work,
  bindings: MineBindings,
  participant: string,
  atMost: number,
): Promise<Mine["asked"]> {
  const asked = (await askedBy(work, participant, atMost)).map(async (question) => {
    const trajectory = await trajectoryById(work, question.trajectoryId);
    return trajectory ? [{ question, trajectory, token: questionToken(bindings, question.id) }] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Whoever confirmed an address may read what it follows. */
async function followedBy(work: Work, { tokenOf }: MineBindings, { email }: Resident): Promise<string | undefined> {
  const follower = await followerByEmail(work, email);
  return follower && followedHref(tokenOf(linkOf(work.tenantId, follower.id)));
}
