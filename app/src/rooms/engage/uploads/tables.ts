import type { Generated } from "kysely";

export type UploadTables = {
  engage_upload: {
    tenant_id: string;
    upload_id: string;
    activity_id: string;
    control: string;
    draft_hash: string | null;
    contribution_id: string | null;
    alt: string;
    width: number;
    height: number;
    bytes: Buffer;
    small: Buffer;
    pdf: Buffer | null;
    pdf_pages: number | null;
    waits: Generated<boolean>;
    added_at: Date;
  };
  engage_taken_upload: {
    tenant_id: string;
    upload_id: string;
    activity_id: string;
    control: string;
    contribution_id: string;
    alt: string;
    width: number;
    height: number;
    bytes: Buffer;
    small: Buffer;
    pdf: Buffer | null;
    pdf_pages: number | null;
    added_at: Date;
    step_id: string;
    taken_at: Date;
    taken_by_id: string | null;
    taken_by: string;
    objected_at: Date | null;
    objection: string | null;
  };
};
