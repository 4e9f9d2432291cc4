import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readRequest } from '../../server/src/cli/options';
import { ruleInformation } from '../../server/src/cli/ruleInformation';
import { frameworks } from '../../server/src/core/law/frameworks';
import { BROKEN, BROKEN_ENGLISH, DOUBTFUL, inFolder, report, tenzij } from './world';

describe('what the command line understands', () => {
  test('without options: the current folder, as text, in the language of each file, errors fail', () => {
    assert.deepEqual(readRequest(['check']), {
      command: 'check',
      paths: ['.'],
      format: 'text',
      language: 'file',
      framework: undefined,
      at: undefined,
      failOn: 'error',
    });
  });

  test('every option of check, wherever it stands', () => {
    const words =
      'a.tenzij --format=sarif check --language nl --framework crm-2021 --at 2024-02-29 b --fail-on never'.split(' ');
    const [file, format, check, ...rest] = words;
    assert.deepEqual(readRequest([format!, check!, file!, ...rest]), {
      command: 'check',
      paths: ['a.tenzij', 'b'],
      format: 'sarif',
      language: 'nl',
      framework: 'crm-2021',
      at: '2024-02-29',
      failOn: 'never',
    });
  });

  test('a path that starts with a dash stands behind two dashes', () => {
    const request = readRequest(['check', '--', '--help']);
    assert.deepEqual(request.command === 'check' && request.paths, ['--help']);
  });

  test('the frameworks are those of the law', () => {
    for (const { id } of frameworks) {
      const request = readRequest(['check', '--framework', id]);
      assert.equal(request.command === 'check' && request.framework, id);
    }
  });

  test('--version tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await tenzij('/', ['--version']), { exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help is in English, and in Dutch when asked', async () => {
    const english = await tenzij('/', ['--help']);
    const dutch = await tenzij('/', ['--help', '--language', 'nl']);
    assert.equal(english.exitCode, 0);
    assert.match(english.stdout, /Usage:/);
    assert.match(dutch.stdout, /Gebruik:/);
    for (const option of ['--format', '--language', '--framework', '--at', '--fail-on', '--version', '--help']) {
      assert.ok(english.stdout.includes(option) && dutch.stdout.includes(option), option);
    }
  });
});

describe('wrong use ends with 2 and says what is possible', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /no command.*tenzij check/],
    ['profiel.tenzij', /Did you mean "tenzij check profiel.tenzij"/],
    ['chek a', /no command "chek".*Did you mean "tenzij check"\?/],
    ['help', /Did you mean "tenzij --help"\?/],
    ['check --fomat json', /Did you mean --format\?/],
    ['check --format xml', /--format cannot be "xml". Choose text, json or sarif/],
    ['check --format', /--format needs text, json or sarif/],
    ['check --language fr', /--language cannot be "fr". Choose nl, en or file/],
    ['check --framework crm-2030', /Choose crm-2025, crm-2021 or totaalverbod/],
    ['check --fail-on hint', /Choose error, warning or never/],
    ['check --fail-on --format json', /--fail-on cannot be "--format"/],
    ['check --at 2025-02-30', /"2025-02-30" is not one/],
    ['check --at 28-01-2025', /YYYY-MM-DD/],
    ['check --at', /--at needs a day/],
    ['check --at 0000-00-00', /YYYY-MM-DD/],
    ['check --colour', /no option --colour.*--format/],
    ['check -x', /no option -x/],
    ['--help=yes', /--help takes no value/],
    ['check --to nl', /--to does not go with "check"/],
    ['translate --to nl', /exactly one file/],
    ['translate a.tenzij b.tenzij --to nl', /exactly one file/],
    ['translate a.tenzij', /--to needs nl or en/],
    ['translate a.tenzij --to fr', /--to cannot be "fr". Choose nl or en/],
    ['translate a.tenzij --to nl --at 2025-01-01', /--at does not go with "translate"/],
    ['explain', /needs the code of a rule/],
    ['explain TZ999', /no rule TZ999. There are: TZ100, /],
    ['explain TZ206 --format json', /--format does not go with "explain"/],
    ['explain TZ206 --language file', /Choose nl or en/],
    ['explain --language nl TZ999', /De regel TZ999 bestaat niet/],
    ['check --language nl --format xml', /Kies text, json of sarif/],
  ];
  for (const [words, expected] of cases) {
    test(`tenzij ${words}`, async () => {
      const { exitCode, stdout, stderr } = await tenzij('/', words.split(' ').filter(Boolean));
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
    });
  }
});

describe('tenzij explain', () => {
  test('prints the page of a rule, in English or in Dutch', async () => {
    const english = await tenzij('/', ['explain', 'tz100']);
    const dutch = await tenzij('/', ['explain', 'TZ100', '--language', 'nl']);
    assert.deepEqual([english.exitCode, dutch.exitCode, english.stderr, dutch.stderr], [0, 0, '', '']);
    assert.match(english.stdout, /^# TZ100 .*\n\n## What it finds\n/);
    assert.match(dutch.stdout, /^# TZ100 .*\n\n## /);
    assert.notEqual(english.stdout, dutch.stdout);
  });

  test('prints several pages', async () => {
    const { stdout } = await tenzij('/', ['explain', 'TZ206', 'TZ100']);
    assert.deepEqual(stdout.match(/^# TZ\d{3}/gm), ['# TZ206', '# TZ100']);
  });

  test('knows every rule', async () => {
    for (const { code } of ruleInformation()) {
      assert.equal((await tenzij('/', ['explain', code])).exitCode, 0, code);
    }
  });
});

describe('the exit code', () => {
  const threshold = async (text: string, failOn: string) => {
    let exitCode = -1;
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', text);
      exitCode = (await tenzij(path, ['check', '--fail-on', failOn])).exitCode;
    });
    return exitCode;
  };

  test('is 1 for an error, unless nothing may fail', async () => {
    assert.equal(await threshold(BROKEN, 'error'), 1);
    assert.equal(await threshold(BROKEN, 'warning'), 1);
    assert.equal(await threshold(BROKEN, 'never'), 0);
  });

  test('is 1 for a warning only when warnings fail', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', DOUBTFUL);
      const { summary } = await report(path, []);
      assert.ok(summary.errors === 0 && summary.warnings > 0, JSON.stringify(summary));
    });
    assert.equal(await threshold(DOUBTFUL, 'error'), 0);
    assert.equal(await threshold(DOUBTFUL, 'warning'), 1);
    assert.equal(await threshold(DOUBTFUL, 'never'), 0);
  });

  test('is 0 when nothing is found', async () => {
    assert.equal(await threshold('', 'warning'), 0);
  });
});

describe('what the options change', () => {
  test('messages follow the language of each file, or the one that is asked for', async () => {
    await inFolder(async ({ path, write }) => {
      write('dutch.tenzij', BROKEN);
      write('english.tenzij', BROKEN_ENGLISH);
      const messages = async (language: string) =>
        (await report(path, ['--language', language])).findings
          .filter(({ code }) => code === 'TZ100')
          .map(({ message }) => message);
      const [dutch, english] = await messages('file');
      assert.notEqual(dutch, english);
      assert.deepEqual(await messages('nl'), [dutch, dutch]);
      assert.deepEqual(await messages('en'), [english, english]);
    });
  });

  test('--framework judges by another framework, --at on another day', async () => {
    const differs = async (...options: string[]) => {
      const checked = (more: readonly string[]) => report(process.cwd(), ['examples', ...more]);
      const [without, withOption] = [await checked([]), await checked(options)];
      assert.notDeepEqual(without.findings, withOption.findings, options.join(' '));
    };
    await differs('--framework', 'totaalverbod');
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', 'profiel Proef "Proef" {\n  doel: toezicht\n  evaluatie: 2024-01-01\n}\n');
      const onDay = async (day: string) => (await report(path, ['--at', day])).summary.byCode;
      assert.notDeepEqual(await onDay('2023-01-01'), await onDay('2025-01-01'));
    });
  });
});
