/** A page of GOV.UK's design system, made of the npm package: the reference for a fast public service. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../tools/files'
import { OUT } from '../builds'

const PACKAGE = path.join(ROOT, 'node_modules/govuk-frontend/dist/govuk')

/** Markup of a component as the package's own examples have it. */
function example(component: string, name: string): string {
  const { fixtures } = JSON.parse(readFileSync(path.join(PACKAGE, 'components', component, 'fixtures.json'), 'utf8')) as {
    fixtures: { name: string; html: string }[]
  }
  const found = fixtures.find((fixture) => fixture.name === name)
  if (!found) throw new Error(`govuk-frontend has no example "${name}" of ${component}`)
  return found.html
}

/** The package's template (template.njk), with a form as its content. */
const page = () => `<!DOCTYPE html>
<html lang="en" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>Apply for a permit</title>
    <meta name="description" content="Apply for a permit to cross the boundary">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#1d70b8">
    <link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/css/govuk-frontend.min.css">
  </head>
  <body class="govuk-template__body">
    <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
    ${example('skip-link', 'default').replace('#test-target-element', '#main-content')}
    <header class="govuk-template__header">${example('header', 'default')}</header>
    <div class="govuk-width-container">
      ${example('phase-banner', 'default')}
      <main class="govuk-main-wrapper" id="main-content">
        <h1 class="govuk-heading-xl">Apply for a permit</h1>
        <p class="govuk-body-l">Use this service to apply for a permit to cross the boundary, to renew it, or to add an endorsement.</p>
        <p class="govuk-body">It takes around ten minutes. You need your identity card, a photograph and a way to pay.</p>
        <form action="/" method="get" novalidate>
          ${example('radios', 'default')}
          ${example('input', 'default')}
          ${example('button', 'start')}
        </form>
      </main>
    </div>
    <footer class="govuk-template__footer">${example('footer', 'default')}</footer>
    <script type="module">import { initAll } from '/js/govuk-frontend.min.js'; initAll()</script>
  </body>
</html>
`

/** Writes the page and what it loads; returns the folder. Takes a few milliseconds, so it is made each time. */
export function govukPage(): string {
  const folder = path.join(OUT, 'govuk')
  for (const name of ['css', 'js']) {
    mkdirSync(path.join(folder, name), { recursive: true })
    cpSync(path.join(PACKAGE, `govuk-frontend.min.${name}`), path.join(folder, name, `govuk-frontend.min.${name}`))
  }
  cpSync(path.join(PACKAGE, 'assets'), path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), page())
  return folder
}
