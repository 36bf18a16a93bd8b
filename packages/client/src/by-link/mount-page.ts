import { type Component, createApp } from 'vue'
import '../styles/main.css'

/** Shows a page by personal link in its document, which `build/linked-pages.ts` writes. */
export function mountPage(page: Component): void {
  createApp(page).mount('#page')
  // Another link opened in the same tab changes nothing but what stands behind the #.
  addEventListener('hashchange', () => location.reload())
}
