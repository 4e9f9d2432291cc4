import type { Finding, Language } from '../core';

/** Names results, so that a client that asks again for the same result need not get it again. */
export class ResultIds {
  private readonly ids = new WeakMap<readonly Finding[], number>();
  private last = 0;

  /**
   * @param findings as the core keeps them: the same object as long as nothing they rest on has changed
   * @param version of the document; it is part of every fix
   */
  of(findings: readonly Finding[], language: Language, version: number | null): string {
    const id = this.ids.get(findings) ?? ++this.last;
    this.ids.set(findings, id);
    return `${id}-${language}-${version ?? 'disk'}`;
  }
}
