import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Answerer, HostAnswer } from '../../support/hosts.ts'

/** Some hosts of one site: which ones, and what they answer. */
export interface Host {
  /** Host names, exactly. */
  hosts: string[]
  answer: Answerer
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export const contentType = (name: string) => types[extname(name)] ?? 'application/octet-stream'

/** A page rebuilt from a site's documented structure, or what belongs to it: a file in test/sites/pages. */
export function pageFile(name: string): HostAnswer {
  return { type: contentType(name), body: readFileSync(join(import.meta.dirname, '../pages', name), 'utf8') }
}

/**
 * Hosts with these pages, by path (without the query). Whatever a page sends in is answered with `{}`, so that it may go on;
 * what it sent is the proof.
 */
export function hostPages(hosts: string | string[], pages: Record<string, string>): Host {
  return {
    hosts: [hosts].flat(),
    answer({ method, path }) {
      if (method !== 'GET') return { type: 'application/json', body: '{}' }
      const file = pages[new URL(path, 'https://host').pathname]
      return file ? pageFile(file) : undefined
    },
  }
}

/** One answerer for all: the first that has the host. */
export function allHosts(all: Host[]): Answerer {
  return request => all.find(({ hosts }) => hosts.includes(request.host))?.answer(request)
}
