/**
 * Keeps together what a line must not end in: the groups of a telephone number or of thousands, `+853 2833 3000`; the two ends of a
 * stretch of hours, `09:00–18:00`, between which a dash lets a line end; a currency and its amount, `RMB 300`, `人民币300元`; a part of a
 * whole, `0 / 90`; and in Chinese a number and what it counts, `30天`, `2小时`, `1,200港元`.
 */
export function unbroken(text: string): string {
  if (!/\d/.test(text)) return text
  return text
    .replace(/(\+\d{2,3}|\b\d{3,4}) (?=\d{3,4}\b)|\b(\d{1,2}) (?=\d{3}\b)/g, '$1$2\u00a0')
    .replace(/(\b[A-Z]{3}|\$) (?=\d)|(\d) (?=[\u4e00-\u9fff])/g, '$1$2\u00a0')
    .replace(/(\d) \/ (?=\d)/g, '$1\u00a0/\u00a0')
    .replace(/(\d–)(?=\d)|(\d)(?=[\u4e00-\u9fff])/g, '$1$2\u2060')
    .replace(/(\u2060[港澳美小分公])(?=[元门門时時钟鐘里])|(人民[币幣])(?=\d)/g, '$1$2\u2060')
    .replace(/(\u2060[门門])(?=元)/g, '$1\u2060')
}
