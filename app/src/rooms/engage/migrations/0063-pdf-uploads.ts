import type { Migration } from "../../../platform/define/room.ts";

/**
 * A PDF beside its first page as a picture, which stands where a photo does. It was written anew by ourselves; the limits only
 * say that nobody else writes here.
 */
export const pdfUploads0063: Migration = {
  id: "engage_0063_pdf_uploads",
  sql: `
    alter table engage_upload
      add column pdf bytea check (octet_length(pdf) <= 16777216),
      add column pdf_pages integer check (pdf_pages between 1 and 1000),
      add constraint engage_upload_pdf check ((pdf is null) = (pdf_pages is null));
    alter table engage_upload alter column pdf set storage external;`,
};
