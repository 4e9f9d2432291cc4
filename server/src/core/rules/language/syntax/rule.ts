import { fixHere, type Rule } from '../../../lint/rule';

/** TZ100: what the lexer and the parser could not read. */
export const syntax: Rule = {
  code: 'TZ100',
  name: 'syntax',
  title: { nl: 'Schrijffout', en: 'Syntax error' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const { span, message, fix } of context.file.tree.problems) {
      context.report({
        span,
        message,
        fixes: fix
          ? [
              fixHere(context, {
                title: fix.title,
                safety: 'safe',
                preferred: true,
                edits: [{ span: fix.span, newText: fix.newText }],
              }),
            ]
          : [],
      });
    }
  },
};
