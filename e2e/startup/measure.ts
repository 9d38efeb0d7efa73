/** What a figure of the start-up means. */
export interface Startup {
  /** Script time from reading app.js until the first screen stands still, in ms of CPU. */
  cpuMilliseconds: number
  /** Calls of setData until then, and their size as JSON in UTF-8 bytes. */
  setDataCalls: number
  setDataBytes: number
  /** Size of the first of them. */
  firstSetDataBytes: number
  /** Elements and texts of the first screen, its depth, and the most children of one element. */
  nodes: number
  depth: number
  widest: number
}

/** What one process is told, as JSON in its only argument. */
export interface ProbeOrder {
  dist: string
  platform: 'weapp' | 'alipay'
  route: string
  query: Record<string, string>
  apiNames: string[]
}

/** The middle one; of an even number the lower of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN
}
