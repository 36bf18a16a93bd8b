import type { Router } from 'vue-router'

const key = 'tidemark.reloaded'

/**
 * After an upgrade the scripts of the former build are gone: a page that asks for one loads anew, with the new build. Once
 * for each address, because a script may also be missing for a reason that loading anew doesn't cure. Without network, loading
 * anew would leave the app for the browser's own words.
 */
export function reloadAfterUpgrade(router: Router): void {
  router.onError(async (_, to) => {
    if (sessionStorage.getItem(key) === to.fullPath || !(await isServerThere())) {
      void router.replace({ name: 'unreachable', query: { to: to.fullPath } })
      return
    }
    sessionStorage.setItem(key, to.fullPath)
    location.assign(to.fullPath)
  })
  router.afterEach((to) => {
    if (to.name !== 'unreachable') sessionStorage.removeItem(key)
  })
}

/** Asked for by its head, which no service worker answers for. */
const isServerThere = () =>
  fetch('/', { method: 'HEAD' }).then(
    () => true,
    () => false,
  )
