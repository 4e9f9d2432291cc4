/** A fenced block: what stands behind the opening backticks, and the text between the fences. */
export interface Fence {
  /** The words of the info string, such as `tenzij` and `date=2026-01-01`. */
  readonly info: readonly string[];
  readonly text: string;
  /** The line of the opening fence in the file, counted from 1. */
  readonly line: number;
}

/** A heading and everything up to the next heading. */
export interface Section {
  readonly level: number;
  readonly title: string;
  /** The lines outside fences, joined. */
  readonly prose: string;
  readonly fences: readonly Fence[];
  readonly line: number;
}

interface OpenSection {
  level: number;
  title: string;
  prose: string[];
  fences: Fence[];
  line: number;
}

const HEADING = /^(#{1,6}) (.*)$/;
const FENCE = /^```(.*)$/;

/**
 * Reads the small part of Markdown that rule pages use: headings, prose and fences of three backticks.
 * @throws Error when a fence is not closed
 */
export function sectionsOf(markdown: string): readonly Section[] {
  const sections: OpenSection[] = [];
  const lines = markdown.split(/\r\n|\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const heading = HEADING.exec(line);
    const fence = FENCE.exec(line);
    if (heading) {
      sections.push({ level: heading[1]!.length, title: heading[2]!.trim(), prose: [], fences: [], line: index + 1 });
    } else if (fence) {
      const end = lines.indexOf('```', index + 1);
      if (end < 0) throw new Error(`line ${index + 1}: this fence is not closed`);
      const text = lines.slice(index + 1, end).map((each) => `${each}\n`);
      sections.at(-1)?.fences.push({ info: words(fence[1]!), text: text.join(''), line: index + 1 });
      index = end;
    } else sections.at(-1)?.prose.push(line);
  }
  return sections.map(({ prose, ...rest }) => ({ ...rest, prose: prose.join('\n').trim() }));
}

function words(info: string): readonly string[] {
  return info.trim().split(/\s+/).filter(Boolean);
}
