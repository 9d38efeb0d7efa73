/** What Taro's build puts in place of macros before a module runs. */
Object.assign(globalThis, {
  defineAppConfig: <T>(config: T): T => config,
  definePageConfig: <T>(config: T): T => config,
})
