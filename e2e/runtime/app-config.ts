/** What `app.json` says, whatever the platform calls it. */
import type { AppConfig } from './bundle'

export const subPackagesOf = (app: AppConfig) => app.subPackages ?? app.subpackages ?? []

export const tabsOf = (app: AppConfig) => app.tabBar?.list ?? app.tabBar?.items ?? []

/** Paths of all pages, those of sub-packages with their root. */
export const pagesOf = (app: AppConfig) => [
  ...app.pages,
  ...subPackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
]
