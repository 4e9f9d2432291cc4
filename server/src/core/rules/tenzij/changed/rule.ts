import { REVIEWS } from '../../../distinctions/distinctions';
import { matchesFingerprint } from '../../../distinctions/fingerprint';
import type { UnlessReview } from '../../../distinctions/unless';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { span } from '../../../text/span';

/** TZ307: what was approved is not what stands here now. */
export const changed: Rule = {
  code: 'TZ307',
  name: 'approval-of-another-version',
  title: { nl: 'Akkoord voor een andere versie', en: 'Approval of another version' },
  severity: 'warning',
  citations: [],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) for (const review of reviews) checkApproval(context, review);
  },
};

function checkApproval(context: RuleContext, review: UnlessReview): void {
  const { approval, state } = review;
  if (!approval) return;
  const fingerprint = review.fingerprint();
  const { fingerprint: written, property } = approval;
  if (written && matchesFingerprint(written.text, fingerprint)) return;
  const edit = written
    ? { span: span(written.start, written.end), newText: fingerprint }
    : { span: span(property.end, property.end), newText: ` ${fingerprint}` };
  context.report({
    span: written ?? property,
    state,
    message: written
      ? {
          nl: `Het akkoord geldt voor versie ${written.text}; wat hier staat is ${fingerprint}. Een getal, grens, veld, code, bewijs, antwoord of einddatum is sindsdien veranderd, of de vingerafdruk is verkeerd overgenomen. Leg deze versie opnieuw voor.`,
          en: `The approval is for version ${written.text}; what stands here is ${fingerprint}. A number, bound, field, code, piece of evidence, answer or end date has changed since, or the fingerprint was copied wrongly. Have this version approved again.`,
        }
      : {
          nl: `Dit akkoord noemt geen versie, dus niemand kan zien wat er is goedgekeurd. De vingerafdruk van wat hier staat is ${fingerprint}.`,
          en: `This approval names no version, so nobody can see what was approved. The fingerprint of what stands here is ${fingerprint}.`,
        },
    fixes: [
      fixHere(context, {
        title: {
          nl: `Schrijf ${fingerprint}: deze versie is opnieuw goedgekeurd`,
          en: `Write ${fingerprint}: this version has been approved again`,
        },
        safety: 'confirm',
        edits: [edit],
      }),
    ],
  });
}
