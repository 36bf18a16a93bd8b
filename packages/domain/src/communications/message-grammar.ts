import MarkdownItParser, { type MarkdownIt, type StateInline } from 'markdown-it'
import { isPlaceholder, PLACEHOLDERS } from './placeholders.ts'

/** Where a link of a message may lead: mail programs and browsers do more with other schemes than open a page. */
const SAFE_URL = /^(https?:\/\/|mailto:)\S+$/i

/**
 * The Markdown that a message may hold (CommonMark's, and each line break is one): paragraphs, headings, lists, quotes, rules,
 * emphasis and links. No HTML, no picture (one from elsewhere tells its host who opened the mail), no code: an indented line
 * stays text. A placeholder is a token of its own, so that a value is told as it stands and never read as Markdown.
 */
export function createMessageGrammar(): MarkdownIt {
  const grammar = new MarkdownItParser('zero', { html: false, linkify: true, breaks: true })
  grammar.enable([
    'heading',
    'list',
    'blockquote',
    'hr',
    'emphasis',
    'link',
    'autolink',
    'newline',
    'escape',
    'entity',
    'linkify',
  ])
  grammar.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  grammar.inline.ruler.before('link', 'placeholder', readPlaceholder)
  const normalizeLink = grammar.normalizeLink.bind(grammar)
  grammar.normalizeLink = (url) => (linkPlaceholder(url) === undefined ? normalizeLink(url) : url)
  grammar.validateLink = (url) => linkPlaceholder(url) !== undefined || isSafeUrl(url)
  return grammar
}

/** Whether a message may lead there: a web page or a mail address. */
export function isSafeUrl(url: string): boolean {
  return SAFE_URL.test(url)
}

/** The placeholder that a link leads to, such as `comment_link` for `{{comment_link}}`. */
export function linkPlaceholder(url: string) {
  const name = /^\{\{([a-z_]+)\}\}$/.exec(url)?.[1]
  return name !== undefined && isPlaceholder(name) && PLACEHOLDERS[name] === 'link' ? name : undefined
}

function readPlaceholder(state: StateInline, silent: boolean): boolean {
  const name = /^\{\{([a-z_]+)\}\}/.exec(state.src.slice(state.pos, state.posMax))?.[1]
  if (name === undefined || !isPlaceholder(name)) return false
  if (!silent) {
    const token = state.push('placeholder', '', 0)
    token.content = name
    token.meta = { insideLink: state.linkLevel > 0 }
  }
  state.pos += name.length + 4
  return true
}
