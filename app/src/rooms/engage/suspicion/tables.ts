import type { Generated } from "kysely";
import type { SignalKind, TogetherKind } from "./domain.ts";

export type SuspicionTables = {
  engage_likeness: { tenant_id: string; contribution_id: string; activity_id: string; key: string };
  engage_suspicion: {
    tenant_id: string;
    suspicion_id: string;
    trajectory_id: string;
    activity_id: string;
    kind: TogetherKind;
    found_at: Date;
    cleared_at: Generated<Date | null>;
    cleared_by: Generated<string | null>;
    cleared_by_name: Generated<string | null>;
  };
  engage_suspect: { tenant_id: string; suspicion_id: string; contribution_id: string };
  engage_signal: { tenant_id: string; contribution_id: string; kind: SignalKind };
};
