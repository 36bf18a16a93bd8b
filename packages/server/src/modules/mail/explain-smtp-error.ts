/** Whose trouble it is that a mail wasn't taken: this one's, or the server's, which then takes no other one either. */
export interface SmtpTrouble {
  of: 'mail' | 'server'
  /** Another try can't end better. */
  isFinal: boolean
  words: string
}

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/** 4yz is for now, 5yz for good (RFC 5321, 4.2.1); what is wrong with the server or its settings is never a mail's fault. */
export function explainSmtpError(error: unknown): SmtpTrouble {
  const { code = '', command = '', responseCode, response, message } = asSmtpError(error)
  const said = response === undefined ? '' : `: ${response.slice(0, 300)}`
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return ofServer(`The mail server doesn’t accept the user name or the password${said}`)
  if (code === 'ETLS' || code === 'EREQUIRETLS' || /certificate|self.signed/i.test(message))
    return ofServer(`No protected connection came about with the mail server (${message.slice(0, 200)})`)
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message))
    return ofServer('The mail server’s name isn’t known here')
  if (/ECONNREFUSED/.test(message))
    return ofServer('The connection was refused: nothing answers at the mail server’s address')
  if (responseCode === undefined)
    return ofServer(
      code === 'ETIMEDOUT'
        ? 'The mail server doesn’t answer in time'
        : 'The connection to the mail server broke',
    )
  if (responseCode === 421 || !/^(RCPT|DATA)/i.test(command))
    return ofServer(`The mail server takes no mail from here${said}`)
  return { of: 'mail', isFinal: responseCode >= 500, words: `The mail server refused it${said}` }
}

const ofServer = (words: string): SmtpTrouble => ({ of: 'server', isFinal: false, words })

const asSmtpError = (error: unknown): SmtpError =>
  error instanceof Error ? (error satisfies SmtpError) : new Error(String(error))
