import { type Ref, ref } from 'vue'

/** Copies the address of what is on screen; `copied` says so for a moment. */
export function useCopyLink(): { readonly copied: Ref<boolean>; copyLink(): Promise<void> } {
  const copied = ref(false)
  return {
    copied,
    async copyLink() {
      try {
        await navigator.clipboard.writeText(location.href)
        copied.value = true
        setTimeout(() => (copied.value = false), 2500)
      } catch {
        // Without a secure address there is no clipboard: hand the link over in the one way that always works.
        window.prompt('Copy this link:', location.href)
      }
    },
  }
}
