/** WeChat and browsers give what was scanned to the page, among its parameters. */
import type { Launch } from './types'

export const noteShown: Launch['noteShown'] = () => undefined

export const takeScanned: Launch['takeScanned'] = () => undefined
