import { getLanguageService, type LanguageService } from 'vscode-json-languageservice';
import { PROFILE_SCHEMA } from './jsonSchema';

/** @returns VS Code's own JSON service, set up once with the schema of profiles, as its server does for known files. */
export function jsonService(): LanguageService {
  const service = getLanguageService({});
  service.configure({
    validate: true,
    allowComments: false,
    schemas: [{ uri: 'schema://profiles', fileMatch: ['*.json'], schema: PROFILE_SCHEMA }],
  });
  return service;
}
