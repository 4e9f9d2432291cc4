import type { Span } from '../text/span';
import type { Decimal } from '../values/decimal';
import type { Node } from './tree';
import type { KeyId, Surface, Term } from './vocabulary';

/** A name as written; its span is the word itself. */
export interface Name extends Span {
  readonly text: string;
}

/** A quoted text; `text` is without quotation marks and escapes, the span includes the quotation marks. */
export interface Quoted extends Span {
  readonly text: string;
}

/** A unit as written; two units are the same when their ids are. */
export interface Unit extends Span {
  readonly id: string;
  readonly text: string;
}

/** A number or a date with its unit. A date counts as the number of days since 1970-01-01. */
export interface Quantity extends Span {
  readonly kind: 'number' | 'date';
  readonly value: Decimal;
  readonly unit: Unit | undefined;
}

export type Expression = Span &
  (
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'reference'; readonly name: Name; readonly term: Term | undefined }
    | {
        readonly kind: 'call';
        readonly callee: Name;
        readonly builtin: Term | undefined;
        readonly arguments: readonly Expression[];
      }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression; readonly halfOpen: boolean }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly operand: Expression }
    | { readonly kind: 'missing' }
  );

export type BinaryOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | 'not-in'
  | '+'
  | '-'
  | '*'
  | '/';

export type Cell = Span &
  (
    | { readonly kind: 'any' | 'unknown' | 'otherwise' | 'empty' | 'broken' }
    | { readonly kind: 'compare'; readonly operator: '<' | '<=' | '>' | '>='; readonly bound: Quantity }
    | { readonly kind: 'range'; readonly from: Quantity; readonly to: Quantity; readonly halfOpen: boolean }
    | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly label: Quoted | undefined }
    | { readonly kind: 'strings'; readonly negated: boolean; readonly items: readonly Quoted[] }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'name'; readonly name: Name }
  );

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

export type Atom = Span &
  (
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'date'; readonly text: string }
    | { readonly kind: 'period'; readonly from: Name | undefined; readonly to: Name | undefined }
    | { readonly kind: 'number'; readonly value: Decimal }
    | { readonly kind: 'jci' | 'ecli' | 'fingerprint'; readonly text: string }
    | { readonly kind: 'word'; readonly text: string; readonly term: Term | undefined }
  );

export interface Value extends Span {
  readonly atoms: readonly Atom[];
  /** Names between square brackets: the evidence and measurements the value rests on. */
  readonly references: readonly Name[];
}

export interface Property extends Span {
  readonly key: Name;
  /** The key's id, or undefined when this block does not have the key. */
  readonly id: KeyId | undefined;
  readonly values: readonly Value[];
}

interface Base<K extends string> extends Span {
  readonly kind: K;
  readonly node: Node;
  /** The span of the keyword. */
  readonly keyword: Span;
}

interface Named {
  /** Undefined when the author has not written the name yet. */
  readonly name: Name | undefined;
  readonly title: Quoted | undefined;
}

interface WithProperties {
  readonly properties: readonly Property[];
}

export interface Use extends Base<'use'> {
  readonly path: Quoted | undefined;
  readonly names: readonly Name[];
}

export interface Codelist extends Base<'codelist'>, Named, WithProperties {
  readonly rows: readonly Row[];
}

export interface FieldType extends Span {
  /** The type as written. */
  readonly written: Name | undefined;
  /** Its vocabulary entry, undefined for a type that does not exist. */
  readonly term: Term | undefined;
  readonly codelist: Name | undefined;
  readonly unit: Unit | undefined;
  readonly from: Quantity | undefined;
  readonly to: Quantity | undefined;
  readonly optional: boolean;
}

export interface Field extends Base<'field'>, Named, WithProperties {
  readonly type: FieldType;
}

export interface Data extends Base<'data'>, Named, WithProperties {
  readonly fields: readonly Field[];
}

export interface Population extends Base<'population'> {
  readonly name: Name | undefined;
  readonly where: Expression | undefined;
  /** The legal reference behind `krachtens`: the condition is one of entitlement that the law itself sets. */
  readonly under: (Span & { readonly text: string }) | undefined;
}

export interface Constant extends Base<'constant'>, Named {
  readonly value: Expression;
  readonly because: Quoted | undefined;
}

export interface Indicator extends Base<'indicator'>, Named, WithProperties {
  readonly variant: 'points' | 'factor';
  /** The fields behind `uit`: one for a list, several for a decision table. */
  readonly from: readonly Name[];
  /** The field behind `per` of a cross table. */
  readonly per: Name | undefined;
  readonly rows: readonly Row[];
  /** The calculation behind `=`, instead of a table. */
  readonly formula: Expression | undefined;
}

export interface Rule extends Base<'rule'>, Named, WithProperties {
  readonly condition: Expression | undefined;
  readonly targetClass: Quantity | undefined;
}

export interface Model extends Base<'model'>, Named, WithProperties {
  readonly inputs: readonly Name[];
  /** False when there is no `invoer` statement at all. */
  readonly listsInputs: boolean;
}

export interface Score extends Base<'score'>, Named {
  readonly formula: Expression;
}

export interface Classes extends Base<'classes'>, WithProperties {
  readonly from: Name | undefined;
  readonly rows: readonly Row[];
}

export interface Take extends Base<'take'> {
  readonly classes: { readonly from: Quantity; readonly to: Quantity } | undefined;
  readonly rule: Name | undefined;
  readonly descendingBy: Name | undefined;
  readonly per: Name | undefined;
}

export interface Except extends Base<'except'> {
  readonly name: Name | undefined;
  readonly where: Expression | undefined;
}

export interface Sample extends Base<'sample'> {
  readonly share: Quantity | undefined;
}

export interface Selection extends Base<'selection'>, WithProperties {
  readonly title: Quoted | undefined;
  readonly takes: readonly Take[];
  readonly excepts: readonly Except[];
  readonly samples: readonly Sample[];
}

export interface Unless extends Base<'unless'>, Named, WithProperties {
  readonly about: readonly Name[];
}

export interface Evidence extends Base<'evidence'>, Named, WithProperties {
  readonly rows: readonly Row[];
}

export interface Norm extends Base<'norm'> {
  readonly condition: Expression | undefined;
  readonly because: Quoted | undefined;
}

export interface Measurement extends Base<'measurement'>, Named, WithProperties {
  readonly rows: readonly Row[];
  readonly norms: readonly Norm[];
}

export interface Binding extends Span {
  readonly name: Name | undefined;
  readonly value: Expression | undefined;
}

export interface Example extends Base<'example'> {
  readonly title: Quoted | undefined;
  readonly given: readonly Binding[];
  readonly expected: readonly Binding[];
}

/** What a profile and a file both may hold. */
export interface SharedMembers {
  readonly unlesses: readonly Unless[];
  readonly evidence: readonly Evidence[];
  readonly measurements: readonly Measurement[];
  readonly examples: readonly Example[];
}

export interface Profile extends Base<'profile'>, Named, WithProperties, SharedMembers {
  readonly populations: readonly Population[];
  readonly constants: readonly Constant[];
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
  readonly models: readonly Model[];
  readonly scores: readonly Score[];
  readonly classes: readonly Classes[];
  readonly selections: readonly Selection[];
}

/** The typed view of one file: everything the checks need, without the tokens. */
export interface FileView extends SharedMembers {
  readonly surface: Surface;
  readonly uses: readonly Use[];
  readonly codelists: readonly Codelist[];
  readonly data: readonly Data[];
  readonly profiles: readonly Profile[];
}

export type Statement =
  | Use
  | Codelist
  | Data
  | Field
  | Profile
  | Population
  | Constant
  | Indicator
  | Rule
  | Model
  | Score
  | Classes
  | Selection
  | Take
  | Except
  | Sample
  | Unless
  | Evidence
  | Measurement
  | Norm
  | Example;
