import type { CompiledQuery, Kysely, QueryExecutorProvider } from "kysely";
import type { Actor } from "./actor.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something that happened, for the other rooms: `engage.contribution_received`. Names nobody; ids only. */
export type DomainEvent = { readonly name: string; readonly payload: { readonly [key: string]: Json } };

/** No tables by itself: a room's reader or writer names its own with `work.db.$extendTables<…>()`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- exactly meant: no table has a name here
export type NoTables = {};

/** A query of Kysely's, built or written, that was not asked yet. */
export type Compilable = { compile(db: QueryExecutorProvider): CompiledQuery };

/**
 * One transaction in one municipality: the only handle to the database there is. Role and tenant are set, row-level
 * security does the rest. Events are written with the transaction and delivered after it.
 */
export type Work = {
  readonly db: Kysely<NoTables>;
  readonly tenantId: string;
  readonly actor: Actor;
  readonly now: Date;
  emit(event: DomainEvent): void;
  /** A write that nothing waits for goes along with the commit, in one trip; when it fails, the whole fails. */
  along(write: Compilable): void;
};
