import type { Migration } from "../../../platform/define/room.ts";

/**
 * What of an article the guide counts with, beside its text, and which articles a motivation cites besides the one that it rests
 * on. An article that was there already counts for every subject and says nothing more.
 */
export const articleRules: Migration = {
  id: "choose_0011_article_rules",
  sql: `alter table choose_article
      add column subjects jsonb not null default '[]',
      add column least_level smallint check (least_level between 1 and 6),
      add column decider text check (decider in ('own', 'council', 'executive', 'official', 'other')),
      add column term_of text check (term_of in ('notice', 'reaction', 'report')),
      add column term_weeks smallint check (term_weeks between 1 and 52),
      add check ((term_of is null) = (term_weeks is null)),
      add check (least_level is null or kind = 'level'),
      add check (decider is null or kind = 'decider'),
      add check (term_of is null or kind = 'term');
    alter table choose_motivation add column cited jsonb not null default '[]'`,
};
