/** What has to be known of a language; words are given as `plain` makes them. */
export type Language = {
  /** How a word is compared: small letters, without accents. */
  plain(word: string): string;
  /** Said in nearly every text, whatever it is about. */
  isCommon(word: string): boolean;
  /** The word without its endings, in every way in which that may be spelled. */
  rootsOf(word: string): readonly string[];
};
