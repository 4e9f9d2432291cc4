import type { Ground } from '../law/grounds';
import type { Bilingual } from '../text/bilingual';

/** How sure the tool is. Severity says how bad a finding is, certainty how sure; the two are kept apart. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** `direct`: the ground itself. `named-proxy`: a proxy that an official source, court or auditor names. `possible-proxy`: this tool's own reasoning. */
export type Level = 'direct' | 'named-proxy' | 'possible-proxy';

/** By which route a ground was recognised, strongest first. */
export type Route = 'steward' | 'code-list' | 'registry-element' | 'name' | 'column' | 'label' | 'value' | 'lineage';

/** What a name, a list of values or a text reveals about people. */
export interface Recognition {
  readonly ground: Ground;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly route: Route;
  /** Why, in words a data scientist can check: "token herkomst beside groep", "BRP element 04.05.10". */
  readonly reason: Bilingual;
  /** Ids of legal sources that name this term; empty means the tool's own reasoning. */
  readonly sources: readonly string[];
  /** Id of the lexicon entry, stable, so that an organisation can refer to it. */
  readonly term: string;
  /** Set when one single origin or nationality is named ("Turks", "MA"): the value as found. */
  readonly singled?: string;
  /** Beside `singled`, where the lexicon knows the country: its code, the same for every way to name it (Turks, Turkse, Turkije). */
  readonly origin?: string;
  /** Set when the values mean something else in a column about something else: four digits are a country or a postcode. */
  readonly contextual?: true;
  /** Set when values are grouped by origin (western / non-western). */
  readonly grouping?: true;
}
