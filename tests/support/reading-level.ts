/** The US school grade a text asks for (Flesch–Kincaid), and the syllables it counts. English only. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text in lower case, apostrophes kept, punctuation dropped. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? [];
}

/** How many syllables an English word is likely to have: groups of vowels, less a silent ending. */
function syllablesOf(word: string): number {
  const spoken = word
    .replace(/^something|^someone|^everyday/, (whole) => whole.replace('e', ''))
    .replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiou]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
