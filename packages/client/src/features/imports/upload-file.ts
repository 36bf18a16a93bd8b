import type { ImportKind } from '../../generated/graphql.ts'

export type Upload = { readonly id: string } | { readonly refused: string }

/**
 * Sends a file to be imported. XMLHttpRequest, because fetch can't tell how much of a body has left. `progress` hears
 * shares from 0 to 1.
 */
export function uploadFile(
  kind: ImportKind,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Upload> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/imports?kind=${kind}`)
    request.setRequestHeader('apollo-require-preflight', 'true')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0))
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.response)))
    request.addEventListener('error', () =>
      resolve({ refused: 'The server cannot be reached. Check the connection and try again.' }),
    )
    request.addEventListener('abort', () => resolve({ refused: '' }))
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

function readAnswer(status: number, answer: unknown): Upload {
  // `as`: the two shapes that this route answers with; anything else falls through to the general words.
  const { id, refusal } = (answer ?? {}) as {
    id?: string
    refusal?: { message: string; problems?: { message: string }[] }
  }
  if (status === 201 && id) return { id }
  if (refusal) {
    const details = refusal.problems
      ?.map(({ message }) => message)
      .filter((message) => message !== refusal.message)
    return { refused: [refusal.message, ...(details ?? [])].join(' ') }
  }
  if (status === 413) return { refused: 'This file is too large. Split it, or save it as CSV.' }
  return { refused: 'The server could not take this file. Please try again.' }
}
