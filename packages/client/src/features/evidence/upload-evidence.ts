import type { RefusalInfo } from '../../shared/apollo/refusal.ts'
import type { Outcome } from '../../shared/apollo/use-mutation.ts'

export interface EvidenceUpload {
  /** What is said of the file; an empty field says nothing. */
  fields: Readonly<Record<string, string | number | null>>
  file: File
  /** The same for a second try of the same file, so that it is on file once. */
  key: string
}

type Uploaded = Outcome<{ readonly id: string }>

/**
 * Sends a file to be put on file. XMLHttpRequest, because fetch can't tell how much of a body has left. `progress` hears
 * shares from 0 to 1.
 */
export function uploadEvidence(
  { fields, file, key }: EvidenceUpload,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/evidence')
    request.setRequestHeader('idempotency-key', key)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0))
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.response)))
    request.addEventListener('error', () => resolve(failed(UNREACHABLE)))
    request.addEventListener('abort', () => resolve(failed('Sending was stopped.')))
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    for (const [name, value] of Object.entries(fields))
      if (value !== null && value !== '') body.append(name, String(value))
    // Last: the server reads what is said of a file before the file.
    body.append('file', file)
    request.send(body)
  })
}

const UNREACHABLE = 'The server cannot be reached. Check the connection and try again.'
const failed = (words: string): Uploaded => ({ kind: 'failed', error: new Error(words) })

function readAnswer(status: number, answer: unknown): Uploaded {
  // `as`: the two shapes that this route answers with; anything else falls through to the general words.
  const { id, refusal } = (answer ?? {}) as {
    id?: string
    refusal?: { code: RefusalInfo['refusalCode']; message: string; problems: RefusalInfo['problems'] }
  }
  if (status === 201 && id) return { kind: 'recorded', value: { id } }
  if (!refusal) return failed('The server could not take this file. Please try again.')
  const { code, message, problems } = refusal
  return { kind: 'refused', refusal: { refusalCode: code, explanation: message, problems } }
}
