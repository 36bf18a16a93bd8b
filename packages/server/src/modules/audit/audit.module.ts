export { verifyChain } from './verify-chain.ts'
