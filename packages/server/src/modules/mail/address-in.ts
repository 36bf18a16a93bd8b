/** The address of whom mails are from: `Name <address>`, or the address alone. */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
