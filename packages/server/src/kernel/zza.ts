import { b } from './zzb.ts'
export const a = () => b
