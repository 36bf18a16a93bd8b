/** Something the operator can put right before Tidemark can start: shown as a sentence, without a stack, exit code 1. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
