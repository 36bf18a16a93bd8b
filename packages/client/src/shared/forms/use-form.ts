import type { ErrorLike } from '@apollo/client'
import type { Problem } from '@tidemark/domain/kernel/problem'
import { reactive, shallowReactive, toRaw, watch } from 'vue'
import type { RefusalInfo } from '../apollo/refusal.ts'
import type { Outcome } from '../apollo/use-mutation.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

/** What is on file now, after somebody else was faster. */
export interface OnFile<TValues> {
  readonly values: TValues
  readonly version: number
}

type RecordedOf<TOutcome> =
  Extract<TOutcome, { readonly kind: 'recorded' }> extends { readonly value: infer TValue } ? TValue : never

export interface FormOptions<TValues extends object, TOutcome extends Outcome<unknown>> {
  initial: TValues
  /** The version that these values were read at; sent along, so that nothing is overwritten unseen. */
  version?: number
  /** The rules that can be checked before asking the server; the server checks them again. */
  check?: (values: TValues) => readonly Problem[]
  /** Keeps what is typed on this device under this name until it is recorded. Include the viewer and the thing. */
  draft?: string
  send: (values: TValues, version: number) => Promise<TOutcome>
  recorded: (value: RecordedOf<TOutcome>) => void
  /** Reads what is on file, when the server says that it has changed meanwhile. */
  readOnFile?: (mine: TValues) => Promise<OnFile<TValues> | null>
}

export interface Form<TValues extends object> {
  readonly values: TValues
  readonly pending: boolean
  readonly problems: readonly Problem[]
  readonly refusal: RefusalInfo | undefined
  readonly failure: ErrorLike | undefined
  /** Set while the user has to choose between what they typed and what somebody else has recorded. */
  readonly conflict: OnFile<TValues> | undefined
  /** The values were restored from an unfinished earlier attempt. */
  readonly restored: boolean
  problemOf(field: keyof TValues & string): string | undefined
  submit(): Promise<void>
  startOver(): void
  keepMine(): Promise<void>
  takeTheirs(): void
}

/** The state of one form: values, what is wrong with them, sending, a draft, and the way out of a conflict. */
export function useForm<TValues extends object, TOutcome extends Outcome<unknown>>(
  options: FormOptions<TValues, TOutcome>,
): Form<TValues> {
  let version = options.version ?? 0
  const draft = options.draft === undefined ? undefined : readDraft(options.draft)
  // `as`: form values are plain data without refs, for which reactive() changes no type.
  const values = reactive({
    ...cloned(options.initial),
    ...fitting(draft, options.initial),
  }) as TValues
  const form = shallowReactive({
    values,
    pending: false,
    problems: [] as readonly Problem[],
    refusal: undefined as RefusalInfo | undefined,
    failure: undefined as ErrorLike | undefined,
    conflict: undefined as OnFile<TValues> | undefined,
    restored: draft !== undefined,
    problemOf,
    submit,
    startOver,
    keepMine,
    takeTheirs,
  })

  watch(values, () => {
    if (options.draft !== undefined) {
      // What stands as it was at first is nothing to come back to.
      if (JSON.stringify(values) === JSON.stringify(options.initial)) dropDraft(options.draft)
      else keepDraft(options.draft, values)
    }
    // Somebody who is putting it right shouldn't be told off with every key; but what was right now shows at once.
    if (form.problems.length) form.problems = options.check?.(snapshot()) ?? []
  })

  function snapshot(): TValues {
    return cloned(values)
  }

  function problemOf(field: keyof TValues & string): string | undefined {
    // The API names a field by its path (`program.name`), the form by its last part.
    return form.problems.find((problem) => problem.field === field || problem.field.endsWith(`.${field}`))
      ?.message
  }

  async function submit(): Promise<void> {
    if (form.pending) return
    form.refusal = form.failure = form.conflict = undefined
    form.problems = options.check?.(snapshot()) ?? []
    if (form.problems.length) return
    form.pending = true
    const outcome: Outcome<unknown> = await options.send(snapshot(), version)
    form.pending = false
    if (outcome.kind === 'failed') form.failure = outcome.error
    else if (outcome.kind === 'refused') await settle(outcome.refusal)
    else {
      if (options.draft !== undefined) dropDraft(options.draft)
      // `as`: what was sent is of this type; widening it above is what lets the kinds be told apart.
      options.recorded(outcome.value as RecordedOf<TOutcome>)
    }
  }

  async function settle(refusal: RefusalInfo): Promise<void> {
    const onFile = refusal.refusalCode === 'CONFLICT' ? await options.readOnFile?.(snapshot()) : undefined
    if (onFile) form.conflict = onFile
    else form.refusal = refusal
    form.problems = refusal.problems
  }

  function startOver(): void {
    Object.assign(values, cloned(options.initial))
    form.restored = false
    if (options.draft !== undefined) dropDraft(options.draft)
  }

  async function keepMine(): Promise<void> {
    if (form.conflict) version = form.conflict.version
    await submit()
  }

  function takeTheirs(): void {
    if (!form.conflict) return
    version = form.conflict.version
    Object.assign(values, cloned(form.conflict.values))
    form.conflict = undefined
  }

  return form
}

/** A draft of an older form may have other fields: only those that this form has, and of the same kind, are taken. */
function fitting<TValues extends object>(draft: unknown, initial: TValues): Partial<TValues> {
  if (typeof draft !== 'object' || draft === null) return {}
  const kept = Object.entries(draft).filter(([key, value]) => {
    const expected = Object.entries(initial).find(([name]) => name === key)?.[1]
    return expected === null || typeof expected === typeof value
  })
  // `as`: the filter above compared each entry with the initial values.
  return Object.fromEntries(kept.filter(([key]) => key in initial)) as Partial<TValues>
}

/** A copy of its own. What a page holds may be wrapped by Vue down to its lists, and a wrapped one can't be cloned. */
function cloned<T>(value: T): T {
  return structuredClone(deepRaw(value))
}

function deepRaw<T>(value: T): T {
  const raw = toRaw(value)
  if (Array.isArray(raw)) return raw.map(deepRaw) as T
  if (typeof raw !== 'object' || raw === null) return raw
  return Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, deepRaw(inner)])) as T
}
