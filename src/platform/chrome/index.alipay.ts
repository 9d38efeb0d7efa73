/** Alipay documents no event for a phone that turns dark: bars follow when the page is shown again (docs/decisions/0006-look-and-views.md). */
export * from './native'
