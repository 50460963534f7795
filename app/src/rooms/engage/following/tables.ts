import type { Pace } from "./domain.ts";

export type FollowingTables = {
  engage_follow_request: {
    tenant_id: string;
    request_id: string;
    email: string;
    lang: string;
    pace: Pace;
    /** `all`, or the id of a trajectory. */
    subject: string;
    asked_at: Date;
    token_hash: string | null;
    mailed_at: Date | null;
  };
  engage_follower: {
    tenant_id: string;
    follower_id: string;
    email: string;
    lang: string;
    pace: Pace;
    token_hash: string;
    confirmed_at: Date;
  };
  engage_follow: { tenant_id: string; follower_id: string; subject: string; since: Date };
};
