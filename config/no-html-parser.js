/** Stands in for Taro's writer of `innerHTML`, and with it its parser of HTML: 8 KB of the main package that nothing here uses. */
export function setInnerHTML() {
  throw new Error('HTML as text is switched off in config/index.ts')
}
