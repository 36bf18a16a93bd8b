import { type App, type InjectionKey, type ShallowRef, inject, shallowRef } from 'vue'

type Undo = () => void | Promise<void>

export interface Toast {
  readonly id: number
  readonly message: string
  /** Takes the thing back. */
  readonly undo?: Undo
}

export interface Toasts {
  readonly shown: Readonly<ShallowRef<readonly Toast[]>>
  show(message: string, undo?: Undo): void
  dismiss(id: number): void
}

const toastsKey: InjectionKey<Toasts> = Symbol('toasts')
// More than three can't be read before they go.
const mostShown = 3

export function createToasts(): Toasts {
  const shown = shallowRef<readonly Toast[]>([])
  let lastId = 0
  return {
    shown,
    show(message, undo) {
      const toast = { id: ++lastId, message, ...(undo && { undo }) }
      shown.value = [...shown.value, toast].slice(-mostShown)
    },
    dismiss(id) {
      shown.value = shown.value.filter((toast) => toast.id !== id)
    },
  }
}

export function provideToasts(app: Pick<App, 'provide'>, toasts: Toasts): void {
  app.provide(toastsKey, toasts)
}

export function useToasts(): Toasts {
  const toasts = inject(toastsKey)
  if (!toasts) throw new Error('No toasts were provided to this app')
  return toasts
}
