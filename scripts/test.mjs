// npm test: everything, from a fresh copy of the project. The last line says how many tests passed and failed.
// Usage: node scripts/test.mjs [--without-editor]; the tests in a real VS Code need a browser or a screen.
import { installDependencies, npm, runAndRead } from './steps.mjs';

const isWithEditor = !process.argv.includes('--without-editor');

const firstNumber = (pattern, text) => Number(pattern.exec(text)?.[1] ?? 0);

/** Node's own runner writes `# pass 12` or `ℹ pass 12`. */
const countUnitTests = (output) => ({
  passed: firstNumber(/^(?:#|ℹ) pass (\d+)/m, output),
  failed: firstNumber(/^(?:#|ℹ) (?:fail|cancelled) ([1-9]\d*)/m, output),
});

const countEditorTests = (output) => ({
  passed: firstNumber(/^(\d+) passed, \d+ failed/m, output),
  failed: firstNumber(/^\d+ passed, (\d+) failed/m, output),
});

/** A step that is no test suite counts as one test. */
const countStep = (_output, code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

const node = (...commandArguments) => [process.execPath, commandArguments];
const script = (name, ...more) => [npm, ['run', '--silent', name, ...more]];

const steps = [
  { name: 'types', command: script('check:types'), count: countStep },
  { name: 'lint', command: script('lint'), count: countStep },
  { name: 'build and pack', command: node('scripts/package.mjs'), count: countStep },
  { name: 'unit tests', command: node('test/run.mjs'), count: countUnitTests },
  ...(isWithEditor
    ? [{ name: 'tests in VS Code', command: node('test/editor/run.mjs', '--packed'), count: countEditorTests }]
    : []),
];

installDependencies();
const total = { passed: 0, failed: 0 };
for (const { name, command, count } of steps) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { code, output } = await runAndRead(...command);
  const { passed, failed } = count(output, code);
  total.passed += passed;
  // A step that ends badly without a failed test has failed all the same.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  console.log(`— ${name}: ${code === 0 ? 'good' : 'failed'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
