import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AdviceInBrief, AskedWhyNot, Choice, Guide, StoredAdvice, Todo } from "./domain/guide.ts";
import type { ChooseTables, GuideTable } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

const guideColumns = [
  ...(["tenant_id", "id", "challenge_id", "trajectory_id", "checks", "answers", "version"] as const),
  ...(["created_at", "created_by", "changed_at", "changed_by"] as const),
] as const;

export async function guideById(work: Work, id: string): Promise<Guide | undefined> {
  if (!isId(id)) return undefined;
  const row = await db(work).selectFrom("choose_guide").select(guideColumns).where("id", "=", id).executeTakeFirst();
  return row && guideOf(row);
}

/** As `guideById`, and nobody changes it until this transaction ends. */
export async function lockedGuide(work: Work, id: string): Promise<Guide | undefined> {
  if (!isId(id)) return undefined;
  const row = await db(work)
    .selectFrom("choose_guide")
    .select(guideColumns)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && guideOf(row);
}

/** The guides of the municipality, of one challenge or of one trajectory; the last changed first. */
export async function listGuides(
  work: Work,
  of: { readonly challengeId?: string | undefined; readonly trajectoryId?: string | undefined } = {},
): Promise<readonly Guide[]> {
  let found = db(work).selectFrom("choose_guide").select(guideColumns);
  if (of.challengeId !== undefined && isId(of.challengeId)) found = found.where("challenge_id", "=", of.challengeId);
  if (of.trajectoryId !== undefined && isId(of.trajectoryId))
    found = found.where("trajectory_id", "=", of.trajectoryId);
  const rows = await found.orderBy("changed_at", "desc").orderBy("id").limit(100).execute();
  return rows.map(guideOf);
}

function guideOf(row: Selectable<GuideTable>): Guide {
  return {
    id: row.id,
    challengeId: row.challenge_id,
    trajectoryId: row.trajectory_id ?? undefined,
    checks: row.checks,
    answers: row.answers,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}

export async function todosOf(work: Work, guideId: string): Promise<readonly Todo[]> {
  const rows = await db(work)
    .selectFrom("choose_todo")
    .select(["id", "guide_id", "check_id", "owner", "done_at", sql<string | null>`due_on::text`.as("due_on")])
    .where("guide_id", "=", guideId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    guideId: row.guide_id,
    checkId: row.check_id,
    owner: row.owner,
    dueOn: row.due_on ?? undefined,
    doneAt: row.done_at ?? undefined,
  }));
}

function selectAdvice(work: Work) {
  return db(work)
    .selectFrom("choose_advice")
    .select([
      ...(["id", "guide_id", "guide_version", "rule_version", "catalogue_version", "catalogue_hash"] as const),
      ...([
        "input_hash",
        "answers",
        "advice",
        "own_numbers",
        "own_items",
        "seconds",
        "computed_at",
        "computed_by",
      ] as const),
    ])
    .select(sql<string>`today::text`.as("today"));
}

export async function latestAdvice(work: Work, guideId: string): Promise<StoredAdvice | undefined> {
  if (!isId(guideId)) return undefined;
  const row = await selectAdvice(work)
    .where("guide_id", "=", guideId)
    .orderBy("computed_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && adviceOf(row);
}

export async function adviceById(work: Work, id: string): Promise<StoredAdvice | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectAdvice(work).where("id", "=", id).executeTakeFirst();
  return row && adviceOf(row);
}

/** What was advised on a challenge, in all runs of the guide; the last first. */
export async function advicesOfChallenge(work: Work, challengeId: string): Promise<readonly AdviceInBrief[]> {
  return briefly(await selectBrief(work).where("g.challenge_id", "=", challengeId).limit(50).execute());
}

/** All that was advised in one run of the guide; the last first. As many as somebody had computed: versions are counted by them. */
export async function advicesOfGuide(work: Work, guideId: string): Promise<readonly AdviceInBrief[]> {
  return briefly(await selectBrief(work).where("a.guide_id", "=", guideId).execute());
}

function selectBrief(work: Work) {
  return db(work)
    .selectFrom("choose_advice as a")
    .innerJoin("choose_guide as g", (on) =>
      on.onRef("g.tenant_id", "=", "a.tenant_id").onRef("g.id", "=", "a.guide_id"),
    )
    .select(["a.id", "a.guide_id", "a.computed_at", "a.computed_by"])
    .select(sql<readonly string[] | null>`a.advice->'best'->0->'items'`.as("items"))
    .orderBy("a.computed_at", "desc")
    .orderBy("a.id", "desc");
}

type BriefRow = Awaited<ReturnType<ReturnType<typeof selectBrief>["execute"]>>[number];

function briefly(rows: readonly BriefRow[]): readonly AdviceInBrief[] {
  return rows.map(({ id, guide_id, computed_at, computed_by, items }) => ({
    ...{ id, guideId: guide_id, computedAt: computed_at, computedBy: computed_by, items: items ?? [] },
  }));
}

type AdviceRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectAdvice>["executeTakeFirst"]>>>;

function adviceOf(row: AdviceRow): StoredAdvice {
  return {
    id: row.id,
    guideId: row.guide_id,
    guideVersion: row.guide_version,
    ruleVersion: row.rule_version,
    catalogueVersion: row.catalogue_version,
    catalogueHash: row.catalogue_hash,
    inputHash: row.input_hash,
    today: row.today,
    answers: row.answers,
    advice: row.advice,
    ownNumbers: row.own_numbers,
    ownItems: row.own_items,
    seconds: row.seconds,
    computedAt: row.computed_at,
    computedBy: row.computed_by,
  };
}

/** What was asked of an advice, the last first. */
export async function whyNotsOf(work: Work, adviceId: string): Promise<readonly AskedWhyNot[]> {
  const rows = await db(work)
    .selectFrom("choose_why_not")
    .select(["item", "answer", "asked_at", "asked_by"])
    .where("advice_id", "=", adviceId)
    .orderBy("asked_at", "desc")
    .orderBy("item")
    .execute();
  return rows.map(({ item, answer, asked_at, asked_by }) => ({ item, answer, askedAt: asked_at, askedBy: asked_by }));
}

/** What was chosen last from an advice of this guide. */
export async function choiceOf(work: Work, guideId: string): Promise<Choice | undefined> {
  const row = await db(work)
    .selectFrom("choose_choice")
    .select(["advice_id", "trajectory_id", "items", "chosen_at", "chosen_by"])
    .where("guide_id", "=", guideId)
    .orderBy("chosen_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      adviceId: row.advice_id,
      trajectoryId: row.trajectory_id,
      items: row.items,
      chosenAt: row.chosen_at,
      chosenBy: row.chosen_by,
    }
  );
}
