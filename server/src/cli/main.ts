import { nodeIo } from './io';
import { run } from './run';

/** The reader of the output may leave before its end (`tenzij check | head -1`); the answer of the check stays the same. */
function surviveClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream !== process.stderr) process.stderr.write(`tenzij: ${error.message}\n`);
  });
}

surviveClosedPipe(process.stdout);
surviveClosedPipe(process.stderr);

run(process.argv.slice(2), nodeIo()).then(
  (exitCode) => {
    process.exitCode = process.exitCode ?? exitCode;
  },
  (error: unknown) => {
    process.exitCode = 2;
    process.stderr.write(`tenzij: ${error instanceof Error ? error.stack : String(error)}\n`);
  },
);
