const REFERENCE_START = /(?:(jci)\d+[.:]|ecli:[\p{L}\p{N}])/iuy;
const REFERENCE_END = /[\s,;{}[\]()|"]|$/g;

/** @returns the kind of the reference to law or a decision that starts at `start`, and where it ends. */
export function referenceAt(
  text: string,
  start: number,
): { readonly kind: 'jci' | 'ecli'; readonly end: number } | undefined {
  REFERENCE_START.lastIndex = start;
  const found = REFERENCE_START.exec(text);
  if (!found) return undefined;
  REFERENCE_END.lastIndex = start;
  return { kind: found[1] ? 'jci' : 'ecli', end: REFERENCE_END.exec(text)!.index };
}

/** A web address; a comma or point at its end belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s"{}[\]|]*[^\s"{}[\]|,;.]/iuy;

/** @returns where the web address that starts at `start` ends. */
export function addressEnd(text: string, start: number): number | undefined {
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : undefined;
}
