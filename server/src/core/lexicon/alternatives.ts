/**
 * Writes out the alternatives of words: `inburger(ing|aar|) taal|talen` gives inburgering, inburgeraar, inburger, taal, talen.
 * @param text words divided by spaces; bars divide alternatives, of a whole word or of a part of it between parentheses.
 * @throws Error when a parenthesis is not closed; the lexicon's test meets that, not a user.
 */
export function expandAlternatives(text: string): string[] {
  if (!text.includes('(')) return text.includes('|') ? text.split(/[ |]+/) : text.split(' ');
  return text.split(' ').flatMap(expandWord);
}

function expandWord(word: string): string[] {
  const open = word.indexOf('(');
  if (open < 0) return word.split('|');
  const close = word.indexOf(')', open);
  if (close < 0) throw new Error(`a parenthesis is not closed: ${word}`);
  const before = word.slice(0, open);
  const after = word.slice(close + 1);
  const middles = word.slice(open + 1, close).split('|');
  return middles.flatMap((middle) => expandWord(`${before}${middle}${after}`));
}
