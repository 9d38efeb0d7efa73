/** Puts values into `{named}` places. A place without a value stays visible, so that a test or a reader sees it. */
export function format(message: string, values?: Record<string, string | number>): string {
  if (!values) return message
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place))
}
