export type IdeasTables = {
  ideas_particulars: { tenant_id: string; contribution_id: string; theme: string; spot: string };
};
