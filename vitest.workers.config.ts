/**
 * How many test files run at once, the same in every package: projects that run side by side have to agree, also where
 * there are more than two cores. One more than two, since a test of the server waits for PostgreSQL half of its time.
 */
export const maxWorkers = 3
