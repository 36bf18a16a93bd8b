import { ref } from 'vue'

export type Theme = 'light' | 'dark' | 'system'

const key = 'tidemark.theme'
const chosen = ref<Theme>(readTheme())

function readTheme(): Theme {
  const kept = localStorage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** The look of the app on this device; `public/theme.js` sets it again before the next first paint. */
export function useTheme() {
  return {
    theme: chosen,
    setTheme(theme: Theme) {
      chosen.value = theme
      localStorage.setItem(key, theme)
      document.documentElement.dataset['theme'] = theme
    },
  }
}
