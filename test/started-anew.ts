/** Loads a module as an app does that was just started: the phone keeps what it kept. */
export function startedAnew<Module>(load: () => Module): Module {
  let loaded!: Module
  jest.isolateModules(() => {
    loaded = load()
  })
  return loaded
}
