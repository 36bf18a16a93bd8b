import { runCommands } from '../../src/cli/run-commands.ts'

/**
 * `tidemark …` without a process of its own, which takes more than a second to start. Where commander itself ends the
 * process, as for `--help` or a wrong choice, and where a command sets the exit code, it takes `runCommandLine`.
 */
export async function callCommandLine(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number; out: string; complaint: string }> {
  // Put back below: the next test file meets the same process.
  const before = Object.keys(settings).map((name): [string, string | undefined] => [name, process.env[name]])
  const out = listen(process.stdout)
  const complaint = listen(process.stderr)
  Object.assign(process.env, settings)
  try {
    const isDone = await runCommands(args)
    return { code: isDone ? 0 : 1, out: out.text(), complaint: complaint.text() }
  } finally {
    out.end()
    complaint.end()
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** Keeps what is written instead of writing it. */
function listen(stream: NodeJS.WriteStream) {
  const { write } = stream
  let text = ''
  stream.write = (chunk: string | Uint8Array) => {
    text += String(chunk)
    return true
  }
  return {
    text: () => text,
    end: () => {
      stream.write = write
    },
  }
}
