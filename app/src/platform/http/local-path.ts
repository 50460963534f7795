/** Only ever to a path of our own: `//elsewhere` and `https://elsewhere` become the home page. */
export function localPath(to: string): string {
  return /^\/(?![/\\])/.test(to) ? to : "/";
}
