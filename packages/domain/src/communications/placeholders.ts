/** What may stand in double braces: words that are told, and links that are opened. */
export const PLACEHOLDERS = {
  first_name: 'words',
  unit: 'words',
  whats_in_it: 'words',
  slant: 'words',
  sender: 'words',
  program: 'words',
  wave: 'words',
  go_live: 'words',
  message_link: 'link',
  comment_link: 'link',
} as const satisfies Record<string, 'words' | 'link'>

export type Placeholder = keyof typeof PLACEHOLDERS

/** What each placeholder says to one reader. Links are absolute (https or http); what isn't known is told in words. */
export type PlaceholderValues = Record<Placeholder, string>

/** `{{ first_name }}`, whatever stands between: an allowed name is told apart afterwards. */
const IN_BRACES = /\{\{([^{}]*)\}\}/g

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name)
}

/**
 * What is wrong with the placeholders of a text, in words, each thing once: names that aren't allowed, by name, and braces that
 * open or close nothing. A placeholder that nobody fills would reach people as it stands, so such a text is refused.
 */
export function placeholderProblems(text: string): string[] {
  const unknown = [...text.matchAll(IN_BRACES)]
    .map((match) => match[1] ?? '')
    .filter((name) => !isPlaceholder(name.trim()))
  const problems = unknown.map((name) => `There is no placeholder {{${name}}}: use ${listPlaceholders()}.`)
  const rest = text.replace(IN_BRACES, '')
  if (rest.includes('{{') || rest.includes('}}')) {
    problems.push('Write a placeholder between two braces on each side, such as {{first_name}}.')
  }
  return [...new Set(problems)]
}

/** The text with each allowed placeholder written without blanks inside, as rendering expects it. */
export function tidyPlaceholders(text: string): string {
  return text.replace(IN_BRACES, (whole, name: string) =>
    isPlaceholder(name.trim()) ? `{{${name.trim()}}}` : whole,
  )
}

function listPlaceholders(): string {
  return Object.keys(PLACEHOLDERS)
    .map((name) => `{{${name}}}`)
    .join(', ')
}

/** Whether a text names the placeholder. */
export function mentionsPlaceholder(text: string, placeholder: Placeholder): boolean {
  return [...text.matchAll(IN_BRACES)].some((match) => match[1]?.trim() === placeholder)
}
