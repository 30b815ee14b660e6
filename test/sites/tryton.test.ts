import { afterAll, beforeAll } from 'vitest'
import { cases, live } from './cases/tryton.ts'
import { proveSites } from './support/prove.ts'

beforeAll(() => live.start(), 240_000)
proveSites(cases)
afterAll(() => live.close())
