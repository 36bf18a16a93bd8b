import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMessageText } from './message-text.ts'
import type { PlaceholderValues } from './placeholders.ts'
import { renderMessageHtml } from './render-message.ts'

const VALUES: PlaceholderValues = {
  first_name: 'Ada',
  unit: 'Lisbon Branch',
  whats_in_it: 'One screen\ninstead of five',
  slant: 'Less typing',
  sender: 'Lena Park',
  program: 'Customer first',
  wave: 'Wave 1',
  go_live: '1 Feb 2027',
  message_link: 'https://tidemark.example/message#abc',
  comment_link: 'https://tidemark.example/message#abc-comment',
}
const html = (markdown: string, values: Partial<PlaceholderValues> = {}) =>
  renderMessageHtml(markdown, { ...VALUES, ...values })
const text = (markdown: string, values: Partial<PlaceholderValues> = {}) =>
  renderMessageText(markdown, { ...VALUES, ...values })

describe('a message as HTML', () => {
  it('tells each reader their own words', () => {
    expect(html('Dear {{ first_name }}, **{{unit}}** is in {{wave}}.')).toBe(
      '<p>Dear Ada, <strong>Lisbon Branch</strong> is in Wave 1.</p>\n',
    )
    expect(html('{{whats_in_it}}')).toBe('<p>One screen<br>\ninstead of five</p>\n')
  })

  it('lays out headings below those of the page, lists, quotes and line breaks', () => {
    expect(html('# Now\n\n- one\n- *two*\n\n1. first\n\n> said\n\na\nb')).toBe(
      '<h3>Now</h3>\n<ul>\n<li>one</li>\n<li><em>two</em></li>\n</ul>\n<ol>\n<li>first</li>\n</ol>\n' +
        '<blockquote>\n<p>said</p>\n</blockquote>\n<p>a<br>\nb</p>\n',
    )
  })

  it('leads to pages and to the links of the reader, also from words', () => {
    const attributes = 'target="_blank" rel="noopener noreferrer"'
    expect(html('[Say it]({{comment_link}})')).toBe(
      `<p><a href="https://tidemark.example/message#abc-comment" ${attributes}>Say it</a></p>\n`,
    )
    expect(html('{{message_link}}')).toBe(
      `<p><a href="https://tidemark.example/message#abc" ${attributes}>https://tidemark.example/message#abc</a></p>\n`,
    )
    expect(html('[{{message_link}}](https://a.example)')).toBe(
      `<p><a href="https://a.example" ${attributes}>https://tidemark.example/message#abc</a></p>\n`,
    )
    expect(html('https://a.example/x')).toBe(
      `<p><a href="https://a.example/x" ${attributes}>https://a.example/x</a></p>\n`,
    )
  })

  it('shows markup of the author as the text it is', () => {
    expect(html('<script>alert(1)</script><img src=x onerror=alert(1)>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>\n',
    )
  })

  it('loads no picture', () => {
    expect(html('![logo](https://tracker.example/p.png)')).not.toContain('<img')
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](\tjavascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
    '[x](/relative)',
    '<javascript:alert(1)>',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '[x]({{first_name}})',
  ])('makes no link of %s', (markdown) => {
    expect(html(markdown)).not.toContain('href')
  })

  it('never reads a value as Markdown or HTML', () => {
    const hostile = '**Bo** <b onclick="x">[y](https://evil.example)</b> {{unit}}'
    expect(html('{{first_name}}', { first_name: hostile })).toBe(
      '<p>**Bo** &lt;b onclick=&quot;x&quot;&gt;[y](https://evil.example)&lt;/b&gt; {{unit}}</p>\n',
    )
  })

  it('leads nowhere where the link of a reader is none', () => {
    expect(
      html('[x]({{comment_link}}) {{comment_link}}', { comment_link: 'javascript:alert(1)' }),
    ).not.toContain('href')
    expect(html('[x]({{comment_link}})', { comment_link: 'https://a.example/"><script>' })).toContain(
      'href="https://a.example/&quot;&gt;&lt;script&gt;"',
    )
  })

  it('keeps to its own few elements whatever is written', () => {
    const marks =
      '< > " \' & [ ] ( ) ! * _ ` # {{ }} \\ - 1. script onload= javascript: https://a.example first_name &#x3c;'
    const piece = fc.constantFrom('\n', '    ', '{{first_name}}', '{{comment_link}}', ...marks.split(' '))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 8 }), (pieces, value) => {
        const made = html(pieces.join(''), { first_name: value.join(''), comment_link: value.join('') })
        const tags = made.match(/<[^>]*>/g) ?? []
        const allowed =
          /^<(\/?(p|h[3-6]|ul|li|blockquote|strong|em|a|ol)|ol start="\d+"|br|hr|a href="(https?:\/\/|mailto:)[^"<>]*" target="_blank" rel="noopener noreferrer")>$/
        expect(tags.filter((tag) => !allowed.test(tag))).toEqual([])
        expect(made.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 2000, seed: 20_261_122 },
    )
  })
})

describe('a message as text', () => {
  it('tells the same words without marks of emphasis, and where links lead', () => {
    expect(
      text('# Dear {{first_name}}\n\nYour **{{unit}}**\nstarts. [Say it]({{comment_link}}) {{message_link}}'),
    ).toBe(
      'Dear Ada\n\nYour Lisbon Branch\nstarts. Say it (https://tidemark.example/message#abc-comment) ' +
        'https://tidemark.example/message#abc',
    )
  })

  it('keeps the marks of lists and quotes', () => {
    expect(text('Before\n\n- one\n- two\n  - deep\n\n3. three\n4. four\n\n> said\n\n---\n\nafter')).toBe(
      'Before\n\n- one\n- two\n  - deep\n3. three\n4. four\n\n> said\n\n---\n\nafter',
    )
  })

  it('tells an address once', () => {
    expect(text('<https://a.example/x> https://b.example')).toBe('https://a.example/x https://b.example')
  })
})
