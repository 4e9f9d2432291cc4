import type { Output } from './io';

/** What a piece of text is, which decides its colour. */
export type Style = 'path' | 'error' | 'warning' | 'information' | 'hint' | 'faint';

/** @returns the text with or without the codes of its colour */
export type Paint = (style: Style, text: string) => string;

/** Parameters of Select Graphic Rendition (ECMA-48, 8.3.117). */
const PARAMETERS: { readonly [style in Style]: string } = {
  path: '1',
  error: '1;31',
  warning: '1;33',
  information: '1;34',
  hint: '36',
  faint: '2',
};

/** Leaves a text as it is. */
export const plain: Paint = (_, text) => text;

const coloured: Paint = (style, text) => `\u001b[${PARAMETERS[style]}m${text}\u001b[0m`;

/** @returns how to paint on this output: FORCE_COLOR decides, then NO_COLOR, then whether a terminal is on the other end. */
export function painterFor(output: Output, environment: { readonly [name: string]: string | undefined }): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  if (refused) return plain;
  return output.isTerminal && terminal !== 'dumb' ? coloured : plain;
}
