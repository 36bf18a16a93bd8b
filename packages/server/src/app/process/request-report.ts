import type { FastifyRequest } from 'fastify'

/** What a request turned out to be, for logs and metrics. Nothing in it comes from what somebody wrote. */
export interface RequestReport {
  /** The root field that was asked for, as `who-may-call.ts` names it; null outside of GraphQL. */
  operation: string | null
  /** Codes of what was refused or went wrong. */
  codes: string[]
}

const reports = new WeakMap<FastifyRequest, RequestReport>()

export function reportOf(request: FastifyRequest): RequestReport {
  const report = reports.get(request) ?? { operation: null, codes: [] }
  reports.set(request, report)
  return report
}

/** The address as it was registered, without the ids in it; all pages and files of the web app are one. */
export function routeOf(request: FastifyRequest): string {
  const { url } = request.routeOptions
  return url !== undefined && SERVED.test(url) ? url : 'page'
}

const SERVED = /^\/(graphql|api\/|livez|readyz|metrics)/
