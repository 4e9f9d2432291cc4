import { REVIEWS } from '../../distinctions/distinctions';
import { spelling } from '../../distinctions/fixes';
import { isRecorded } from '../../distinctions/settings';
import type { Severity } from '../../lint/finding';
import type { Rule } from '../../lint/rule';
import type { KeyId } from '../../syntax/vocabulary';
import type { Bilingual } from '../../text/bilingual';
import { recordKey } from './recordKey';

/** A safeguard that a profile records under one of its keys. */
export interface ProfileKeyRule {
  readonly code: `TZ${number}`;
  readonly name: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly citations: readonly string[];
  readonly key: KeyId;
  /** `{key}` stands for the key as the file spells it. */
  readonly message: Bilingual;
  /** What the fix puts behind the key, as a snippet. */
  readonly hole: Bilingual;
}

/** @returns the rule that reports profiles without the key, as information when the purpose is not control; a selection may carry it instead where it has the same key. */
export function profileKeyRule(definition: ProfileKeyRule): Rule {
  const { code, name, title, severity, citations, key, message, hole } = definition;
  return {
    code,
    name,
    title,
    severity,
    citations,
    check(context) {
      for (const { linked, settings, criteria } of context.shared(REVIEWS)) {
        const { profile } = linked;
        if (criteria.length === 0) continue;
        if ([profile, ...profile.selections].some((statement) => isRecorded(statement, key))) continue;
        const written = spelling('profile', key, context.linked.file.view.surface);
        context.report({
          span: profile.name ?? profile.keyword,
          severity: settings.purposeClass === 'control' ? severity : 'information',
          message: { nl: message.nl.replace('{key}', written), en: message.en.replace('{key}', written) },
          fixes: recordKey(context, profile, key, hole),
        });
      }
    },
  };
}
