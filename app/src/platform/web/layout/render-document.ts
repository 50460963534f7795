import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { saidAsHtml } from "../../i18n/said.ts";

/** A Document as the text of an HTML page. */
export function renderDocument(document: ReactElement): string {
  return `<!doctype html>\n${saidAsHtml(renderToStaticMarkup(document))}`;
}
