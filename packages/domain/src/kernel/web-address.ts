import { z } from 'zod'

// No user name or password before the host, where `https://bank.example@elsewhere.example` would hide where it leads; no
// backslash, which browsers read as a slash.
const WEB_ADDRESS = /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i

/**
 * Input schema of an address on the web that may be shown as a link, of at most 2,000 characters. Refuses anything but http and
 * https, so that nothing runs when it is opened, and addresses that hide where they lead.
 */
export const webAddress = z
  .string()
  .trim()
  .max(2000)
  .refine((url) => WEB_ADDRESS.test(url) && z.url().safeParse(url).success, {
    error: 'Enter an address that begins with https:// or http://, without a user name or password in it.',
    params: { code: 'not_a_web_address' },
  })
