import { refDebounced } from '@vueuse/core'
import { ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** What is searched for, kept in the address so that a link leads back to this list; asked once somebody pauses. */
export function useAddressSearch() {
  const route = useRoute()
  const router = useRouter()
  const typed = ref(typeof route.query['search'] === 'string' ? route.query['search'] : '')
  const search = refDebounced(typed, 250)
  watch(search, (text) => void router.replace({ query: { ...route.query, search: text || undefined } }))
  return { typed, search }
}
