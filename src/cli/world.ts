import { buffer } from 'node:stream/consumers';

/** All that a command can reach of the world beside files; tests hand in their own. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export interface Stream {
  readonly isTTY: boolean;
  /** Undefined when it is no terminal. */
  readonly columns: number | undefined;
  write(text: string | Uint8Array): void;
}

/** The world of this process. A reader that goes away (`| head`) ends the process quietly, as other tools do. */
export function realWorld(): World {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.once('SIGINT', () => process.exit(130));
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    stdin: () => buffer(process.stdin),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) => {
      stream.write(text);
    },
  };
}
