/** The look that every typed or chosen control shares. 16 px on a phone: below that, iOS zooms into the field. */
export const controlClasses =
  'w-full min-w-0 rounded-md border border-line-strong/70 bg-surface-raised text-ink placeholder:text-ink-faint ' +
  'max-md:text-base transition-colors hover:border-line-strong aria-invalid:border-action aria-invalid:ring-1 aria-invalid:ring-action'
