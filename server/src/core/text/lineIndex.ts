/** A zero-based line and a zero-based UTF-16 column, as the Language Server Protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Translates between offsets and positions of one text. Line ends are `\n`, `\r\n` and a lone `\r`, as in the protocol. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10) this.starts.push(i + 1);
      else if (unit === 13) {
        if (text.charCodeAt(i + 1) === 10) i++;
        this.starts.push(i + 1);
      }
    }
  }

  /** @returns the position of `offset`; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: target - this.starts[low]! };
  }

  /** @returns the offset of `position`; a column behind the line's end is moved to its end, before the line break. */
  offset(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.text.length;
    return Math.max(start, Math.min(start + position.character, this.lineEnd(position.line)));
  }

  /** @returns the text of a zero-based line without its line break, or an empty string for a line that does not exist. */
  lineText(line: number): string {
    const start = this.starts[line];
    return start === undefined ? '' : this.text.slice(start, this.lineEnd(line));
  }

  private lineEnd(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    const unit = this.text.charCodeAt(next - 1);
    return unit === 10 && this.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  }
}
