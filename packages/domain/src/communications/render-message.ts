import type { Env, MarkdownIt, RendererRule, Token } from 'markdown-it'
import { createMessageGrammar, isSafeUrl, linkPlaceholder } from './message-grammar.ts'
import {
  isPlaceholder,
  type Placeholder,
  PLACEHOLDERS,
  type PlaceholderValues,
  tidyPlaceholders,
} from './placeholders.ts'

/** Headings of a message stand under the title of the page or of the mail, and under the heading of its part. */
const HEADINGS_BELOW = 2

const grammar = withOwnRules(createMessageGrammar())

/**
 * A message as one reader gets it, as HTML that is safe to show: no script, no markup of the author's own, nothing that is
 * loaded from elsewhere, links to web pages and mail addresses alone. The one rule for the mail, its page and each preview.
 */
export function renderMessageHtml(markdown: string, values: PlaceholderValues): string {
  return grammar.render(tidyPlaceholders(markdown), { values })
}

/** A message as one reader gets it, read into tokens: what other forms of it are made of. */
export function readMessage(markdown: string): Token[] {
  return grammar.parse(tidyPlaceholders(markdown), {})
}

/** What a link of a message leads to for one reader; undefined where it may lead nowhere. */
export function targetOf(href: string, values: PlaceholderValues): string | undefined {
  const name = linkPlaceholder(href)
  const url = name === undefined ? href : values[name]
  return isSafeUrl(url) ? url : undefined
}

function withOwnRules(markdown: MarkdownIt): MarkdownIt {
  const { escapeHtml } = markdown.utils
  const rules = markdown.renderer.rules
  const openLink: RendererRule = (tokens, index, _options, env) => {
    const target = targetOf(String(tokens[index]?.attrGet('href') ?? ''), valuesOf(env))
    return target === undefined
      ? '<a>'
      : `<a href="${escapeHtml(target)}" target="_blank" rel="noopener noreferrer">`
  }
  rules['link_open'] = openLink
  rules['placeholder'] = (tokens, index, _options, env) => {
    const token = tokens[index]
    if (token === undefined || !isPlaceholder(token.content)) return ''
    const value = valuesOf(env)[token.content]
    const words = escapeHtml(value).replaceAll('\n', '<br>\n')
    if (!standsAlone(token, token.content) || !isSafeUrl(value)) return words
    return `<a href="${words}" target="_blank" rel="noopener noreferrer">${words}</a>`
  }
  const lowerHeading: RendererRule = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    if (token !== undefined) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + HEADINGS_BELOW)}`
    return self.renderToken(tokens, index, options)
  }
  rules['heading_open'] = lowerHeading
  rules['heading_close'] = lowerHeading
  return markdown
}

/** Whether a placeholder has to become a link by itself: one inside of a link is its words. */
function standsAlone(token: Token, name: Placeholder): boolean {
  return PLACEHOLDERS[name] === 'link' && token.meta?.insideLink === false
}

// The library hands the environment on untyped; only `renderMessageHtml` makes one.
function valuesOf(env: Env | undefined): PlaceholderValues {
  return (env as { values: PlaceholderValues }).values
}
