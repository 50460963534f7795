import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A Document as the text of an HTML page. */
export function renderDocument(document: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(document)}`;
}
