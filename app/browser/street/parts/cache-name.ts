/** What the tablet keeps to show its page without a network. */
export const cacheName = "brink-street";
