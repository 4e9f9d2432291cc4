import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import sources from '../../server/src/core/law/data/sources.json';
import { createRecogniser } from '../../server/src/core/lexicon';
import schema from '../../server/src/core/lexicon/data/lexicon.schema.json';
import registry from '../../server/src/core/lexicon/data/registry.json';
import values from '../../server/src/core/lexicon/data/values.json';
import { TERM_FILES } from '../../server/src/core/lexicon/lexicon';

const directory = path.join('server', 'src', 'core', 'lexicon', 'data');
const recogniser = createRecogniser();

for (const file of readdirSync(directory).filter((name) => name !== 'lexicon.schema.json')) {
  test(`the lexicon file ${file} is of the form that the schema describes`, () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const isValid = validate(JSON.parse(readFileSync(path.join(directory, file), 'utf8')));
    assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  });
}

test('every entry of the lexicon has an id of its own', () => {
  const ids = [
    ...TERM_FILES.flatMap(({ terms }) => terms.map(({ id }) => id)),
    ...values.lists.map(({ id }) => id),
    ...registry.variables.map(({ id }) => id),
  ];
  assert.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  );
});

test('every legal source that the lexicon names can be shown', () => {
  const known = new Set(
    JSON.stringify(sources)
      .match(/"id":"[^"]+"/g)
      ?.map((id) => id.slice(6, -1)),
  );
  const named = [...JSON.stringify([TERM_FILES, values, registry]).matchAll(/"sources":\[([^\]]*)\]/g)];
  const ids = new Set(named.flatMap(([, list = '']) => list.split(',').filter(Boolean)).map((id) => id.slice(1, -1)));
  assert.deepEqual(
    [...ids].filter((id) => !known.has(id)),
    [],
  );
});

test('every finding that the registry names is there, and none is there for nothing', () => {
  const named = [...registry.registries.flatMap(({ elements }) => elements), ...registry.variables];
  const keys = new Set(named.flatMap(({ findings }: { readonly findings: readonly string[] }) => findings));
  assert.deepEqual([...keys].sort(), Object.keys(registry.findings).sort());
});

for (const { ground, terms } of TERM_FILES) {
  for (const term of terms) {
    test(`the examples of ${term.id} are recognised and its counter-examples are not`, () => {
      for (const example of term.examples) {
        const found = recogniser.name(example).filter((each) => each.ground === ground);
        assert.ok(found.length > 0, `${example} reveals nothing about ${ground}`);
      }
      for (const example of term.counterExamples) {
        const found = recogniser.name(example).filter((each) => each.term === term.id && each.certainty !== 'possible');
        assert.deepEqual(found, [], `${example} is taken for ${term.id}`);
      }
    });
  }
}
