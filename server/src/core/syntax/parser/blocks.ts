import type { BlockKind } from '../vocabulary';

interface BlockShape {
  /** Ids of the statements the block takes. */
  readonly statements: ReadonlySet<string>;
  readonly rows: boolean;
}

function shape(rows: boolean, ...statements: readonly string[]): BlockShape {
  return { statements: new Set(statements), rows };
}

const SHARED = ['unless', 'evidence', 'measurement', 'example'] as const;

/** What each block may hold; the grammar of `docs/language.md` § 3 as data. Keys are in the vocabulary. */
export const BLOCKS: { readonly [block in BlockKind]: BlockShape } = {
  file: shape(false, 'use', 'profile', 'data', 'codelist', ...SHARED),
  profile: shape(
    false,
    'population',
    'constant',
    'points',
    'factor',
    'rule',
    'model',
    'score',
    'classes',
    'selection',
    ...SHARED,
  ),
  data: shape(false, 'field'),
  model: shape(false, 'input'),
  selection: shape(false, 'take', 'except', 'sample'),
  measurement: shape(true, 'norm'),
  codelist: shape(true),
  indicator: shape(true),
  classes: shape(true),
  evidence: shape(true),
  field: shape(false),
  rule: shape(false),
  unless: shape(false),
  example: shape(false),
};
