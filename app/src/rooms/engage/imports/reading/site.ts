import { beginning } from "./keepable.ts";

/** How a website is told apart, from its address or its name: "https://www.DenkMee.nl/park" and "denkmee.nl" are one. */
export function siteOf(said: string): string {
  const address = said.includes("://") ? said : `https://${said}`;
  const isAddress = /^\S+\.\S+$/.test(said) && URL.canParse(address);
  const name = isAddress
    ? new URL(address).host.replace(/^www\./, "")
    : said.trim().replaceAll(/\s+/g, " ").toLowerCase();
  return beginning(name, 200);
}
