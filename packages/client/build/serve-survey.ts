import type { Plugin } from 'vite'

/** While developing, the address of a survey leads to its own page, as the server has it. */
export function serveSurvey(): Plugin {
  return {
    name: 'serve-survey',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (/^\/survey(?:\?|$)/.test(request.url ?? '')) request.url = '/survey.html'
        next()
      })
    },
  }
}
