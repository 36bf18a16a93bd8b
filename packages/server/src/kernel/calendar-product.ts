/** Who wrote a calendar file (RFC 5545, PRODID). */
export const CALENDAR_PRODUCT = { company: 'Tidemark', product: 'Tidemark', language: 'EN' }
