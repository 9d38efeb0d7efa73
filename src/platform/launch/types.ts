import type { LaunchQuery } from '@/domain/scan/target'

/** What every `platform/launch` promises. */
export interface Launch {
  /** What a person scanned or followed to get here, of what the page and the app were started with. */
  launchQuery: (pageParams: Partial<Record<string, string>>) => LaunchQuery
}
