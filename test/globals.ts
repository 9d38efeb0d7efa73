/** What Taro's build puts in place of macros before a module runs. */
Object.assign(globalThis, {
  defineAppConfig: <T>(config: T): T => config,
  definePageConfig: <T>(config: T): T => config,
})

/** When pages are tested: a Monday morning in the three places. The clock goes on from there, so that no test fails on a later day. */
const STARTS = Date.UTC(2026, 10, 23, 1)

if (typeof window !== 'undefined') {
  const { now } = Date
  const since = now()
  Date.now = () => STARTS + now() - since
}
