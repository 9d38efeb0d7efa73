/**
 * Keeps together what a line must not end in: the groups of a telephone number or of thousands, `+853 2833 3000`, and the two ends of a
 * stretch of hours, `09:00–18:00`, between which a dash lets a line end.
 */
export const unbroken = (text: string): string => text.replace(/(\+\d{2,3}|\b\d{3,4}) (?=\d{3,4}\b)|\b(\d{1,2}) (?=\d{3}\b)/g, '$1$2\u00a0').replace(/(\d)–(?=\d)/g, '$1–\u2060')
