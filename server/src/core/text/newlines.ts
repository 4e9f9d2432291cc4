/** @returns the line end that a text uses: that of its first line. */
export function newlineOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** @returns `newText` as it goes into `text`: the core writes `\n`, and a file with Windows line ends keeps them. */
export function withLineEndsOf(text: string, newText: string): string {
  return newlineOf(text) === '\r\n' ? newText.replace(/\r?\n/g, '\r\n') : newText;
}
