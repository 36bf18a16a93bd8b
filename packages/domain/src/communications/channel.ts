/** How a message reaches people. A manager briefing is a cascade: line managers tell their own people, in small groups. */
export const CHANNELS = ['mail', 'meeting', 'manager_briefing', 'intranet', 'other'] as const
export type Channel = (typeof CHANNELS)[number]
