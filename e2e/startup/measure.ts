/** Elements and texts of a page, its depth, and the most children of one element. */
export interface Shape {
  nodes: number
  depth: number
  widest: number
}

/** What the host is given to draw until the first screen stands still. */
export interface Drawn extends Shape {
  /** Calls of setData, and their size as JSON in UTF-8 bytes. */
  setDataCalls: number
  setDataBytes: number
  /** Size of the first of them. */
  firstSetDataBytes: number
}

/** What a figure of the start-up means. */
export interface Startup extends Drawn {
  /** Script time from reading app.js until the first screen stands still, in ms of CPU. */
  cpuMilliseconds: number
}

/** What is opened. */
export interface PageOrder {
  /** Folder of the bundle, absolute. */
  dist: string
  platform: 'weapp' | 'alipay'
  route: string
  query: Record<string, string>
  apiNames: string[]
  /** What the phone keeps, by key. */
  storage?: Record<string, string>
}

export const drawnOf = (sent: readonly string[], shape: Shape): Drawn => ({
  setDataCalls: sent.length,
  setDataBytes: sent.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  firstSetDataBytes: Buffer.byteLength(sent[0] ?? ''),
  ...shape,
})

/** The middle one; of an even number the lower of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN
}
