/**
 * Text as people type it, for where it leaves the page: without what holds a line together there (`i18n/unbroken`). A search, a map or
 * another app would not find `30` beside a joiner.
 */
export const asTyped = (text: string): string => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ')
