import { Migration20261122050000_initial } from './Migration20261122050000_initial.ts'
import { Migration20261122060000_app_role_limits } from './Migration20261122060000_app_role_limits.ts'

/** Every migration, oldest first. Named here, so that the compiled server needs no folder scan. */
export const migrationsList = [Migration20261122050000_initial, Migration20261122060000_app_role_limits]
