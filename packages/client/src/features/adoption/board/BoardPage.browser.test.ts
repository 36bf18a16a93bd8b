import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { InMemoryCache } from '@apollo/client/cache'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-vue'
import { RouterView, createMemoryHistory, createRouter } from 'vue-router'
import { provideApolloClient } from '../../../shared/apollo/client-context.ts'
import '../../../styles/main.css'
import { adoptionRoutes } from '../routes.ts'

type Answer = { board: object | null } | Error | 'never'

async function open(answers: Answer[]) {
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        const answer = answers.shift() ?? 'never'
        if (answer instanceof Error) observer.error(answer)
        else if (answer !== 'never') {
          observer.next({ data: answer })
          observer.complete()
        }
      }),
  )
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...adoptionRoutes, { path: '/programs', name: 'programs', component: { render: () => null } }],
  })
  await router.push('/board/p')
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const { container } = await render(RouterView, {
    global: { plugins: [router, (app) => provideApolloClient(app, client)] },
  })
  return container
}

it('says that it is loading until there is an answer', async () => {
  const page = await open(['never'])
  await expect.poll(() => page.querySelector('[role=status]')?.textContent).toContain('loading')
})

it('a program that is not there, or not for this viewer, leads to those that are', async () => {
  const page = await open([{ board: null }])
  await expect.poll(() => page.textContent).toContain('There is no such program here')
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/programs')
})

it('a board that could not be loaded offers to try again, and does', async () => {
  const page = await open([new Error('unreachable'), { board: null }])
  await expect.poll(() => page.querySelector('[role=alert]')).not.toBeNull()
  page.querySelector<HTMLButtonElement>('[role=alert] button')?.click()
  await expect.poll(() => page.textContent).toContain('There is no such program here')
})
