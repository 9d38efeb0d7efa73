/** What Taro's build puts in place of macros before a module runs. */
Object.assign(globalThis, {
  defineAppConfig: <T>(config: T): T => config,
  definePageConfig: <T>(config: T): T => config,
})

/** When pages are tested: a Monday morning in the three places. The clock goes on from there, so that no test fails on a later day. */
const STARTS = Date.UTC(2026, 10, 23, 1)

if (typeof window !== 'undefined') {
  const Actual = Date
  const since = Actual.now()
  const now = () => STARTS + Actual.now() - since
  globalThis.Date = new Proxy(Actual, {
    construct: (target, given: unknown[], made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
