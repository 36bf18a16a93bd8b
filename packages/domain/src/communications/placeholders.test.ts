import { expect, it } from 'vitest'
import { placeholderProblems, PLACEHOLDERS } from './placeholders.ts'

it('takes every placeholder of the list, with blanks inside the braces or without', () => {
  const all = Object.keys(PLACEHOLDERS).map((name) => `{{${name}}} {{ ${name} }}`)
  expect(placeholderProblems(all.join('\n'))).toEqual([])
})

it('refuses a placeholder that nobody would fill, by its name and once', () => {
  const problems = placeholderProblems('Dear {{firstname}}, dear {{firstname}}, about {{salary}}')
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('There is no placeholder {{firstname}}: use {{first_name}}, {{unit}}')
  expect(problems[1]).toContain('{{salary}}')
})

it.each(['{{constructor}}', '{{__proto__}}', '{{toString}}', '{{}}', '{{FIRST_NAME}}'])(
  'refuses %s',
  (text) => {
    expect(placeholderProblems(text)).toHaveLength(1)
  },
)

it.each(['Dear {{first_name', 'Dear first_name}}', '{{first_{{unit}}name}}'])(
  'refuses braces that open or close nothing: %s',
  (text) => {
    expect(placeholderProblems(text)).toContain(
      'Write a placeholder between two braces on each side, such as {{first_name}}.',
    )
  },
)

it('leaves single braces alone', () => {
  expect(placeholderProblems('Press { or }, {first_name}')).toEqual([])
})
