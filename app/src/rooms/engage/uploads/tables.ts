import type { Generated } from "kysely";

/** A photo as we drew it anew, or a PDF with its first page as one. */
type PictureColumns = {
  tenant_id: string;
  upload_id: string;
  activity_id: string;
  control: string;
  alt: string;
  width: number;
  height: number;
  bytes: Buffer;
  small: Buffer;
  pdf: Buffer | null;
  pdf_pages: number | null;
  added_at: Date;
};

export type UploadTables = {
  engage_upload: PictureColumns & {
    draft_hash: string | null;
    contribution_id: string | null;
    waits: Generated<boolean>;
  };
  engage_taken_upload: PictureColumns & {
    contribution_id: string;
    step_id: string;
    taken_at: Date;
    taken_by_id: string | null;
    taken_by: string;
    objected_at: Date | null;
    objection: string | null;
  };
};
