/** `npm start`: installs, builds the site, and serves it at a printed address. */
import { install, run } from './install.mjs'

install()
run('Building the site', 'npm', ['run', '--silent', 'build:h5'])
run('Serving', 'npx', ['tsx', 'tools/preview.ts'])
