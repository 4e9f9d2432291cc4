/**
 * Writes out the alternatives of words: `inburger(ing|aar|) taal` gives inburgering, inburgeraar, inburger, taal.
 * @param text words divided by spaces; a part between parentheses has alternatives divided by bars.
 */
export function expandAlternatives(text: string): string[] {
  return text.split(' ').filter(Boolean).flatMap(expandWord);
}

function expandWord(word: string): string[] {
  const open = word.indexOf('(');
  if (open < 0) return word.split('|');
  const close = word.indexOf(')', open);
  if (close < 0) throw new Error(`a parenthesis is not closed: ${word}`);
  const before = word.slice(0, open);
  const after = word.slice(close + 1);
  return word
    .slice(open + 1, close)
    .split('|')
    .flatMap((middle) => expandWord(`${before}${middle}${after}`));
}
