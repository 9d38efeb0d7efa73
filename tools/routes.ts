import type { AppConfig } from '@tarojs/taro'

/** The app configuration as Taro's build reads it; `defineAppConfig` is a macro of the build. */
function readAppConfig(): AppConfig {
  const macros = globalThis as { defineAppConfig?: (config: AppConfig) => AppConfig }
  macros.defineAppConfig ??= (config) => config
  return (require('../src/app.config') as { default: AppConfig }).default
}

/** Paths of all pages of the app: `pages/home/index`. */
export function appRoutes(): string[] {
  const { pages = [], subPackages = [] } = readAppConfig()
  return [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
}
