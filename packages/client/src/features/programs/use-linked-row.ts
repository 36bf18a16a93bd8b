import { onScopeDispose, watch } from 'vue'
import { useRoute } from 'vue-router'

/** Rows come when their list is loaded; after this long one isn't on the page. */
const PATIENCE_MS = 10_000

/** Brings the row that the address names (`#id`) into view once it is there, and marks it. */
export function useLinkedRow(): void {
  const route = useRoute()
  let stop = () => {}
  onScopeDispose(() => stop())

  watch(
    () => route.fullPath,
    () => {
      stop()
      const id = decodeURIComponent(route.hash.slice(1))
      if (!id || show(id)) return
      const observer = new MutationObserver(() => show(id) && stop())
      observer.observe(document.body, { childList: true, subtree: true })
      const patience = setTimeout(() => stop(), PATIENCE_MS)
      stop = () => {
        observer.disconnect()
        clearTimeout(patience)
      }
    },
    { immediate: true, flush: 'post' },
  )
}

function show(id: string): boolean {
  const row = document.getElementById(id)?.closest('li, tr')
  if (!row) return false
  for (const shown of document.querySelectorAll('[data-linked]')) shown.removeAttribute('data-linked')
  row.setAttribute('data-linked', '')
  row.scrollIntoView({ block: 'center' })
  return true
}
