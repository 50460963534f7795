export type SupportTables = {
  engage_support: { tenant_id: string; contribution_id: string; participant_id: string };
  engage_support_count: { tenant_id: string; contribution_id: string; supports: number };
};
