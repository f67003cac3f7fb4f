import cors from 'cors'
import type { RequestHandler } from 'express'

/** Lets the pages of these origins, and of no others, ask from a browser. Keys go in a header, never in a cookie. */
export const allowOrigins = (origins: readonly string[]): RequestHandler =>
  cors({
    // A list, also of one, names the origin only to those who are on it; `*` is everybody.
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Apollo-Require-Preflight', 'If-None-Match', 'X-Request-Id'],
    exposedHeaders: ['ETag', 'X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
    maxAge: 3600,
  })
