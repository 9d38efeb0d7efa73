/** Mistakes in `app.json` that a host refuses, or ignores in silence. */
import type { AppConfig } from '../bundle'
import { pagesOf, subPackagesOf, tabsOf } from '../app-config'

export function configProblems(app: AppConfig, files: Set<string>, templateEnding: string): string[] {
  const problems: string[] = []
  for (const page of pagesOf(app))
    for (const ending of ['js', 'json', templateEnding])
      if (!files.has(`${page}.${ending}`)) problems.push(`app.json lists ${page}, but ${page}.${ending} is missing`)
  for (const { pagePath, iconPath, selectedIconPath, icon, activeIcon } of tabsOf(app)) {
    if (!app.pages.includes(pagePath)) problems.push(`the tab bar shows ${pagePath}, which is not a page of the main package`)
    for (const picture of [iconPath, selectedIconPath, icon, activeIcon])
      if (picture && !files.has(picture)) problems.push(`the tab bar shows ${picture}, which is missing`)
  }
  const roots = new Set(['__APP__', ...subPackagesOf(app).map(({ root }) => root)])
  for (const [page, { packages }] of Object.entries(app.preloadRule ?? {})) {
    if (!pagesOf(app).includes(page)) problems.push(`preloadRule names the page ${page}, which does not exist`)
    for (const name of packages) if (!roots.has(name)) problems.push(`preloadRule of ${page} names the package ${name}, which does not exist`)
  }
  return problems
}
