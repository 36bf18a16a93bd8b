import { computed } from 'vue'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useFragment } from '../apollo/use-fragment.ts'

/** What a page has to ask of its program, so that it knows whether to offer changes: `...Program_MayEdit`. */
export const ProgramMayEdit = graphql(`
  fragment Program_MayEdit on Program {
    archivedAt
    viewerCan {
      edit {
        allowed
      }
    }
  }
`)

/** Whether the viewer changes what belongs to a program. Nobody changes an archived one. */
export function useMayEdit(program: () => FragmentType<typeof ProgramMayEdit> | null | undefined) {
  const asked = useFragment(ProgramMayEdit, program)
  return computed(() => asked.value?.viewerCan.edit.allowed === true && !asked.value.archivedAt)
}
