import type { Token } from 'markdown-it'
import { isPlaceholder, type PlaceholderValues } from './placeholders.ts'
import { readMessage, targetOf } from './render-message.ts'

/** A paragraph, a heading or a line of a list, laid out. */
interface Block {
  text: string
  inList: boolean
}

/**
 * A message as one reader gets it, as plain text: what a mail says to programs that show no HTML. Lists and quotes keep their
 * marks, a link is followed by where it leads, emphasis is gone.
 */
export function renderMessageText(markdown: string, values: PlaceholderValues): string {
  const blocks: Block[] = []
  let lists = 0
  let quotes = 0
  let mark = ''
  for (const token of readMessage(markdown)) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') lists += 1
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists -= 1
    else if (token.type === 'blockquote_open') quotes += 1
    else if (token.type === 'blockquote_close') quotes -= 1
    else if (token.type === 'list_item_open') mark = `${token.info}${token.markup} `
    else if (token.type === 'hr') blocks.push({ text: '---', inList: false })
    else if (token.type === 'inline') {
      const edge = '> '.repeat(quotes) + '  '.repeat(Math.max(0, lists - 1))
      const hanging = lists > 0 ? '  ' : ''
      const lines = inlineText(token.children ?? [], values).split('\n')
      const laidOut = lines.map((line, at) => edge + (at === 0 && mark !== '' ? mark : hanging) + line)
      blocks.push({ text: laidOut.join('\n'), inList: lists > 0 })
      mark = ''
    }
  }
  return join(blocks)
}

function inlineText(tokens: Token[], values: PlaceholderValues): string {
  let text = ''
  let target: string | undefined
  let wordsFrom = 0
  for (const token of tokens) {
    if (token.type === 'link_open') {
      target = targetOf(String(token.attrGet('href') ?? ''), values)
      wordsFrom = text.length
    } else if (token.type === 'link_close') {
      // A link that is its own words is not told twice.
      if (target !== undefined && text.slice(wordsFrom) !== target) text += ` (${target})`
    } else if (token.type === 'placeholder') text += isPlaceholder(token.content) ? values[token.content] : ''
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n'
    else text += token.content
  }
  return text
}

/** Lines of a list follow each other; everything else stands apart. */
function join(blocks: Block[]): string {
  return blocks
    .map(({ text, inList }, at) => (at === 0 ? '' : inList && blocks[at - 1]?.inList ? '\n' : '\n\n') + text)
    .join('')
}
