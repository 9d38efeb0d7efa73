import { Component, type PropsWithChildren } from 'react'
import type { Example, ExampleSet } from '../../src/ui/example'
import type { View } from './view'

/** Sets of examples by the file name of their component. */
export type Sets = [name: string, set: ExampleSet][]

/** One broken example leaves the others standing. */
class Guard extends Component<PropsWithChildren, { failure?: Error }> {
  state: { failure?: Error } = {}
  static getDerivedStateFromError = (failure: Error) => ({ failure })

  render() {
    const { failure } = this.state
    return failure ? <pre className="stage-failure">{failure.stack ?? String(failure)}</pre> : this.props.children
  }
}

function Frame({ example: { name, isTall, Draw }, view }: { example: Example; view: View }) {
  const { theme, contrast, size, language } = view
  return (
    <section className="stage-example">
      <h3 className="stage-name" lang="en">
        {name}
      </h3>
      <div className={isTall ? 'stage-frame is-tall' : 'stage-frame'}>
        <Guard>
          <div className="stage-scroll">
            <Draw say={(text) => text[language]} look={{ theme, contrast, textSize: size }} />
          </div>
        </Guard>
      </div>
    </section>
  )
}

/** The examples, dressed as a page of the app is, each in a frame of its own. */
export function Stage({ sets, view }: { sets: Sets; view: View }) {
  const shown = sets.filter(([name]) => view.component === 'all' || view.component === name)
  return (
    <main className={`view theme-${view.theme} contrast-${view.contrast} size-${view.size} stage`}>
      <h1 className="stage-title" lang="en">
        Components
      </h1>
      {shown.length === 0 && <p className="stage-name">No component is called “{view.component}”.</p>}
      {shown.map(([name, { component, examples }]) => (
        <section key={name} id={`set-${name}`}>
          <h2 className="stage-set" lang="en">
            {component}
          </h2>
          {examples.map((example) => (
            <Frame key={example.name} example={example} view={view} />
          ))}
        </section>
      ))}
    </main>
  )
}
