/** How mail leaves this installation, as the operator set it. */
export interface MailServer {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  url: string
  /** Whom mails are from: an address, or a name with an address in angle brackets. */
  from: string
  /** How many leave in a minute at most, of the whole installation. */
  perMinute: number
}
