/** What a check found wrong, on which page and on what part of it. */
export interface Finding {
  /** `h5 home-first elder pt` */
  where: string
  /** The element as its id, classes and first words say it. */
  element: string
  /** What is wrong, and what to do. */
  says: string
}

/** What a check of one page says before it is told which page that was. */
export type Fault = Omit<Finding, 'where'>

const MOST_PLACES = 4

/** One problem for each fault, however many pages have it: a component at fault stands on many. */
export function problemsOf(findings: Finding[]): string[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    // Its words differ with the language; the numbers that were measured, from page to page.
    const key = `${finding.element.replace(/ “.*$/, '')} ${finding.says.replace(/\d+(\.\d+)?/g, '#')}`
    alike.set(key, [...(alike.get(key) ?? []), finding])
  }
  return [...alike.values()]
    .sort((one, other) => other.length - one.length)
    .map((all) => {
      const [{ element, says }] = all as [Finding]
      const distinct = [...new Set(all.map(({ where }) => where))]
      const more = distinct.length > MOST_PLACES ? `, and ${distinct.length - MOST_PLACES} more` : ''
      return `${element}\n  ${says}\n  on ${distinct.slice(0, MOST_PLACES).join(', ')}${more}`
    })
}
