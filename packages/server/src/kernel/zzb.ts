import { a } from './zza.ts'
export const b = () => a
