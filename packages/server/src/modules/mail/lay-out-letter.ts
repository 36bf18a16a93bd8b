import type { Letter } from './letter.ts'

/** A letter as plain text and as HTML that needs nothing from elsewhere: no image, no font, no style sheet. */
export function layOutLetter(letter: Letter): { subject: string; text: string; html: string } {
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter) }
}

const asText = ({ body, paragraphs, link, notes }: Letter): string =>
  `${[...(body ? [body.text] : []), ...paragraphs, `${link.label}:\n${link.url}`, '--', ...notes].join('\n\n')}\n`

/** The address stands below the button too, for whoever can't press it, or wants to see first where it leads. */
function asHtml({ language, subject, body, paragraphs, link, notes }: Letter): string {
  const url = escape(link.url)
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<main style="max-width:36em;margin:0 auto">
${body?.html ?? ''}
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escape(paragraph)}</p>`).join('\n')}
<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5c63;color:#ffffff;text-decoration:none;font-weight:600">${escape(link.label)}</a></p>
<p style="margin:0 0 24px;font-size:14px;overflow-wrap:anywhere"><a href="${url}">${url}</a></p>
<hr style="border:0;border-top:1px solid #8a949b">
${notes.map((note) => `<p style="margin:12px 0 0;font-size:14px">${escape(note)}</p>`).join('\n')}
</main>
</body>
</html>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
