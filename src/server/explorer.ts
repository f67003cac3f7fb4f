import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import express, { type Router } from 'express'
import { packageRoot } from '../packageRoot.js'

const { resolve } = createRequire(import.meta.url)

/** Files of packages that the explorer page loads, by the path under which they are served. */
const packageFiles = {
  '/explorer/react.js': ['react', 'umd/react.production.min.js'],
  '/explorer/react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  '/explorer/graphiql.js': ['graphiql', 'graphiql.min.js'],
  '/explorer/graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const

const pageFiles = {
  '/': 'index.html',
  '/explorer/page.js': 'explorer.js',
  '/explorer/page.css': 'explorer.css',
  '/explorer/icon.svg': 'icon.svg',
}

/** The explorer page, GraphiQL, with all that it needs: nothing comes from another server. */
export const explorer = (): Router => {
  const router = express.Router()
  for (const [path, [name, file]] of Object.entries(packageFiles)) {
    const absolute = join(dirname(resolve(`${name}/package.json`)), file)
    router.get(path, (_request, response) => {
      response.sendFile(absolute, { maxAge: '1h', dotfiles: 'allow' })
    })
  }
  for (const [path, file] of Object.entries(pageFiles))
    router.get(path, (_request, response) => {
      response.sendFile(`${packageRoot}web/${file}`, { dotfiles: 'allow' })
    })
  return router
}
